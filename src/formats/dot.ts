export { readDot } from "./graphs/dot.js";
export type { GraphReadOptions, GraphResult } from "./graphs/from-plain-graph.js";
