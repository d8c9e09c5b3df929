export type { Conversion, Loss, LossKind } from "./conversion.js";
export { readCytoscape, writeCytoscape } from "./graphs/cytoscape.js";
export type { GraphReadOptions, GraphResult } from "./graphs/from-plain-graph.js";
export { readJgf, writeJgf } from "./graphs/jgf.js";
export { readKumu, writeKumu } from "./graphs/kumu.js";
export { listUndrawn } from "./graphs/list-undrawn.js";
export { GRAPH_READ_LOSSES, type GraphReadLossCode } from "./graphs/losses.js";
export {
  EDGE_MEANINGS,
  EDGE_WORDS,
  type EdgeMeaning,
  type Meanings,
  NODE_MEANINGS,
  NODE_WORDS,
  type NodeMeaning,
} from "./graphs/meanings.js";
export { readMermaid } from "./graphs/mermaid.js";
export { readPolicyGraph } from "./graphs/policy-graph.js";
