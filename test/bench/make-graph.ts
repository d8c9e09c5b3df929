import { buildDigraph, type Digraph } from "../../src/graph/digraph.js";
import type { Labels } from "../../src/graph/routes/index-failures.js";
import type { SweptGraph } from "../../src/graph/routes/sweep-routes.js";
import { createRandom } from "./make-document.js";

/** A graph in numbers, with at most one assumption on a link. */
export interface NumberedGraph {
  readonly graph: SweptGraph;
  readonly interventions: readonly number[];
  readonly outcomes: readonly number[];
  readonly ends: readonly number[];
  /** How many assumptions there are. */
  readonly labels: number;
}

const LAYERS = 6;
const WIDTH = 16;

/** Makes what `makeDocument` makes as a graph in numbers: what is left when ids and texts are read, at a million nodes in a second. */
export function makeGraph(wanted: number, seed = 7): NumberedGraph {
  const random = createRandom(seed);
  const programmes = Math.max(1, Math.round(wanted / (LAYERS * WIDTH)));
  const size = programmes * LAYERS * WIDTH;
  const from: number[] = [];
  const to: number[] = [];
  const labelOf: number[] = [];
  let labels = 0;
  for (let node = 0; node < size; node++) {
    const layer = Math.floor(node / WIDTH) % LAYERS;
    if (layer === LAYERS - 1) continue;
    const next = (Math.floor(node / WIDTH) + 1) * WIDTH;
    for (const end of new Set(Array.from({ length: 2 + random(3) }, () => random(WIDTH)))) {
      from.push(node);
      to.push(next + end);
      if (random(5) >= 3) labelOf.push(-1);
      else labelOf.push(labels > 0 && random(10) === 0 ? labels - 1 : labels++);
    }
  }
  const layerOf = (node: number) => Math.floor(node / WIDTH) % LAYERS;
  const nodes = Array.from({ length: size }, (_, node) => node);
  return {
    graph: toSwept(buildDigraph(size, Int32Array.from(from), Int32Array.from(to)), labelOf),
    interventions: nodes.filter((node) => layerOf(node) === 0),
    outcomes: nodes.filter((node) => layerOf(node) > 0),
    ends: nodes.filter((node) => layerOf(node) === LAYERS - 1),
    labels,
  };
}

function toSwept(index: Digraph, labelOf: readonly number[]): SweptGraph {
  const starts = new Int32Array(labelOf.length + 1);
  for (const [link, label] of labelOf.entries()) starts[link + 1] = starts[link]! + (label < 0 ? 0 : 1);
  const none: Labels = { starts: new Int32Array(index.size + 1), items: new Int32Array(0) };
  return {
    index,
    carries: new Uint8Array(labelOf.length).fill(1),
    needsAll: new Uint8Array(index.size),
    hasNeeds: false,
    onNodes: none,
    onLinks: { starts, items: Int32Array.from(labelOf.filter((label) => label >= 0)) },
  };
}

/** The pairs of a graph with a root before its interventions, and a node in the middle of each link that carries an assumption: what dominator algorithms work on. */
export function splitGraph({ graph, interventions }: NumberedGraph): {
  readonly size: number;
  readonly pairs: Int32Array;
} {
  const { index, onLinks } = graph;
  const pairs: number[] = [];
  let size = index.size + 1;
  for (const node of interventions) pairs.push(index.size, node);
  for (let link = 0; link < index.from.length; link++) {
    if (onLinks.starts[link] === onLinks.starts[link + 1]) pairs.push(index.from[link]!, index.to[link]!);
    else pairs.push(index.from[link]!, size, size++, index.to[link]!);
  }
  return { size, pairs: Int32Array.from(pairs) };
}
