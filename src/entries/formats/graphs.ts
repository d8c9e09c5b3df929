/**
 * A theory as a graph for other programs: JSON Graph Format, Cytoscape, GraphML, Kumu, DOT, Mermaid, Cypher, CIDS and policy graphs.
 *
 * @module
 */
export { CIDS_READ_LOSSES, type CidsReadLossCode } from "../../formats/cids/losses.js";
export { type CidsReadOptions, readCids } from "../../formats/cids/read.js";
export { type CidsWriteOptions, writeCids } from "../../formats/cids/write.js";
export { CYPHER_ENGINES, type CypherEngine, listCypherSchema } from "../../formats/cypher/schema.js";
export { type CypherScript, type CypherStatement, writeCypher } from "../../formats/cypher/write.js";
export { readCytoscape, writeCytoscape } from "../../formats/graphs/cytoscape.js";
export { readDot } from "../../formats/graphs/dot.js";
export type { GraphNotation, GraphReadOptions } from "../../formats/graphs/foreign-graph.js";
export { readGraphml, writeGraphml } from "../../formats/graphs/graphml.js";
export { readJgf, writeJgf } from "../../formats/graphs/jgf.js";
export { readKumu, writeKumu } from "../../formats/graphs/kumu.js";
export { listDrawingLosses } from "../../formats/graphs/list-drawing-losses.js";
export { GRAPH_READ_LOSSES, type GraphReadLossCode } from "../../formats/graphs/losses.js";
export {
  EDGE_MEANINGS,
  EDGE_WORDS,
  type EdgeMeaning,
  type Meanings,
  NODE_MEANINGS,
  NODE_WORDS,
  type NodeMeaning,
} from "../../formats/graphs/meanings.js";
export { readMermaid } from "../../formats/graphs/mermaid.js";
export { readPolicyGraph } from "../../formats/graphs/policy-graph.js";
export type { GraphResult } from "../../formats/graphs/read-value.js";
