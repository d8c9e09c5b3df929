/**
 * A theory as a graph of the graphology library, and back.
 *
 * @module
 */
export { fromGraph } from "../formats/graphs/from-graph.js";
export { type GraphAttributes, type LinkAttributes, type NodeAttributes, toGraph } from "../graph/to-graph.js";
