export type { GraphReadOptions, GraphResult } from "./graphs/from-plain-graph.js";
export { readGraphml, writeGraphml } from "./graphs/graphml.js";
