import { allSimplePaths } from "graphology-simple-path";
import { trace } from "../../src/analysis/trace.js";
import { tracePaths } from "../../src/analysis/trace-paths.js";
import { toGraph } from "../../src/graph/to-graph.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
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

/** Tasks on paths; a size is a number of layers, but for the first path, where it is one of nodes. */
export const PATH_TASKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  "first path": (size) => {
    // Trusted to hold together: to check a million nodes takes far longer than what is measured.
    const theory = makeDocument(size) as unknown as Theory;
    const find = () => tracePaths(theory, { from: "p0-0-0", to: "p0-5-0" }).next().value;
    // The index is there when somebody asks; the first question makes it.
    find();
    return find;
  },
  "layered: count": inTheory((theory) => trace(theory, { ...ENDS, limit: 0 }).count),
  "layered: all, one by one": inTheory((theory) => {
    let links = 0;
    for (const path of tracePaths(theory, ENDS)) links += path.links.length;
    return links;
  }),
  "layered: graphology": inGraph("end"),
  "layered, no route: trace": inTheory((theory) => trace(theory, { from: "start", to: "elsewhere" })),
  "layered, no route: graphology": inGraph("elsewhere"),
  "layered: JSON.parse": (layers) => {
    const text = JSON.stringify(makeLayered(layers, 10, 3));
    return () => JSON.parse(text);
  },
};
