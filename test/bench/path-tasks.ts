import { allSimplePaths } from "graphology-simple-path";
import { iteratePaths } from "../../src/analysis/iterate-paths.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { toGraph } from "../../src/entries/graph.js";
import { createPathWalk } from "../../src/graph/path-walk.js";
import { cutSlice, trimSlice } from "../../src/graph/slice.js";
import { getIndex } from "../../src/graph/theory-index.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import { trust } from "../support/trust.js";
import { makeDocument, makeLayered } from "./make-document.js";

/** Layered theories of ten a layer, three links from each node. */
const layered = (layers: number) => parseTheoryOrThrow(makeLayered(layers, 10, 3));

const inTheory = (run: (theory: ReturnType<typeof layered>) => unknown) => (layers: number) => {
  const theory = layered(layers);
  return () => run(theory);
};

const inGraph = (to: string) => (layers: number) => {
  const graph = toGraph(layered(layers));
  return () => allSimplePaths(graph, "start", to);
};

const ENDS = { from: "start", to: "end" };

/** How many first paths are looked for at once: one alone is over before the clock, or a pause of the collector, can be told. */
export const FIRST_PATHS = 500;

/** Tasks on paths; a size is a number of layers, but for the first paths, where it is one of nodes. */
export const PATH_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  "first paths": (size) => {
    // Trusted to hold together: to check a million nodes takes far longer than what is measured.
    const theory = trust(makeDocument(size));
    const programmes = Math.max(1, Math.floor(size / 96));
    // Spread over all programmes, so that no question finds warm what the one before it looked at.
    const pairs = Array.from({ length: FIRST_PATHS }, (_, i) => {
      const programme = Math.floor((i * programmes) / FIRST_PATHS);
      return { from: `p${programme}-0-${i % 16}`, to: `p${programme}-5-${(i * 7) % 16}` };
    }).filter(({ from, to }) => theory.interventions?.[from] && theory.outcomes?.[to]);
    const find = () => {
      let links = 0;
      for (const ends of pairs) links += iteratePaths(theory, ends).next().value?.links.length ?? 0;
      return links;
    };
    // The index is there when somebody asks; the first question makes it.
    find();
    return find;
  },
  "layered: count": inTheory((theory) => traceTheory(theory, { ...ENDS, limit: 0 }).count),
  "layered: all, one by one": inTheory((theory) => {
    let links = 0;
    for (const path of iteratePaths(theory, ENDS)) links += path.links.length;
    return links;
  }),
  "layered: all, ids of nodes only": inTheory((theory) => {
    const index = getIndex(theory);
    const [from, to] = [index.positions.get("start")!, index.positions.get("end")!];
    const walk = createPathWalk(trimSlice(cutSlice(index, { from: [from], to: [to] })));
    const ids: string[] = [];
    let nodes = 0;
    while (walk.next()) {
      for (let i = walk.shared; i < walk.length; i++) ids[i] = index.nodes[walk.nodes[i]!]!;
      // A list of its own for each path, as graphology gives.
      nodes += ids.slice(0, walk.length).length;
    }
    return nodes;
  }),
  "layered: graphology": inGraph("end"),
  "layered, no route: trace": inTheory((theory) => traceTheory(theory, { from: "start", to: "elsewhere" })),
  "layered, no route: graphology": inGraph("elsewhere"),
  "layered: JSON.parse": (layers) => {
    const text = JSON.stringify(makeLayered(layers, 10, 3));
    return () => JSON.parse(text);
  },
};
