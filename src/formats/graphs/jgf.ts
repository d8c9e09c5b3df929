import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { requireDocument } from "../../theory/require-theory.js";
import type { Conversion } from "../conversion.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { Json, PlainEdge, PlainNode } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { isTable, listTables, omit, readJsonGraph, readText } from "./read-value.js";
import { toPlainGraph } from "./to-plain-graph.js";

/**
 * Writes a theory in JSON Graph Format 2.1: nodes and causal links as such, all the rest in `metadata`. Nothing is lost:
 * {@link readJgf} gives the same theory back.
 *
 * @example
 * const { output, losses } = writeJgf(handwashing);
 * JSON.parse(output).graph.edges[0].id // => "washstands->soap-at-hand"
 * losses // => []
 */
export function writeJgf(theory: TheoryDocument): Conversion<string> {
  requireDocument(theory);
  const { label, attributes, nodes, edges } = toPlainGraph(theory);
  const graph = {
    id: theory.id,
    type: "theory-of-change",
    ...(label !== "" && { label }),
    directed: true,
    metadata: attributes,
    nodes: Object.fromEntries(nodes.map(({ id, ...node }) => [id, { label: node.label, metadata: node.attributes }])),
    edges: edges.map((edge) => ({
      id: `${edge.from}->${edge.to}`,
      source: edge.from,
      target: edge.to,
      relation: edge.attributes["sign"] === "-" ? "lowers" : "raises",
      ...(Object.keys(edge.attributes).length > 0 && { metadata: edge.attributes }),
    })),
  };
  return { output: `${JSON.stringify({ graph }, null, 2)}\n`, losses: [] };
}

/**
 * Reads a theory from JSON Graph Format, version 1 (lists of nodes) or 2 (nodes by id). Of a file with several graphs the
 * first is read. What nodes and edges are in a theory is read from their `kind` and `relation`; `docs/formats/graphs.md`
 * has the words.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readJgf(`{"graph": {"label": "Taps",
 *   "nodes": {"taps": {"label": "Taps", "metadata": {"kind": "activity"}}, "health": {"label": "Health"}},
 *   "edges": [{"source": "taps", "target": "health", "relation": "leads to"}]}}`);
 * result.ok && result.theory.links // => [{ from: "taps", to: "health" }]
 * result.losses.map(({ code }) => code) // => ["guessed-theory", "guessed-kind"]
 */
export function readJgf(text: string, options: GraphReadOptions = {}): GraphResult {
  requireOptions(options);
  return readJsonGraph(text, "JSON Graph Format", takeLimits("graph", options.limits), (data) => {
    const graph = isTable(data) ? (data["graph"] ?? listTables(data["graphs"])[0]) : undefined;
    if (!isTable(graph)) return undefined;
    const { label, metadata = {}, nodes = {}, edges = [] } = graph;
    return fromPlainGraph(
      {
        label: readText(label),
        attributes: isTable(metadata) ? metadata : {},
        nodes: listNodes(nodes),
        edges: listTables(edges).map(toEdge),
      },
      "graph",
      options,
    );
  });
}

function listNodes(nodes: Json): PlainNode[] {
  const list = isTable(nodes)
    ? Object.entries(nodes).map(([id, node]) => ({ ...(isTable(node) ? node : {}), id }))
    : listTables(nodes);
  return list.map((node) => {
    const { id, label, metadata } = node as { readonly [key: string]: Json };
    return {
      id: readText(id) ?? "",
      label: readText(label),
      attributes: { ...omit(node, ["id", "label", "metadata"]), ...(isTable(metadata) ? metadata : {}) },
    };
  });
}

function toEdge(edge: { readonly [key: string]: Json }): PlainEdge {
  const { source, target, label, metadata = {} } = edge;
  return {
    from: readText(source) ?? "",
    to: readText(target) ?? "",
    label: readText(label),
    attributes: {
      ...omit(edge, ["id", "source", "target", "label", "metadata", "directed"]),
      ...(isTable(metadata) ? metadata : {}),
    },
  };
}
