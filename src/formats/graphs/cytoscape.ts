import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { requireDocument } from "../../theory/require-theory.js";
import type { Conversion } from "../conversion.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { Json } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { isTable, listTables, omit, readJsonGraph, readText } from "./read-value.js";
import { toPlainGraph } from "./to-plain-graph.js";

type Table = { readonly [key: string]: Json };

/**
 * Writes a theory as elements JSON of Cytoscape and Cytoscape.js: all that nodes and links say is in their `data`, the
 * rest of the theory in that of the network. Nothing is lost: {@link readCytoscape} gives the same theory back.
 *
 * @example
 * const { output } = writeCytoscape(handwashing);
 * JSON.parse(output).elements.edges[0].data.id // => "washstands->soap-at-hand"
 */
export function writeCytoscape(theory: TheoryDocument): Conversion<string> {
  requireDocument(theory);
  const { label, attributes, nodes, edges } = toPlainGraph(theory);
  const network = {
    data: { name: label, ...attributes },
    elements: {
      nodes: nodes.map((node) => ({ data: { id: node.id, label: node.label, ...node.attributes } })),
      edges: edges.map(({ from, to, attributes: own }) => ({
        data: { id: `${from}->${to}`, source: from, target: to, ...own },
      })),
    },
  };
  return { output: `${JSON.stringify(network, null, 2)}\n`, losses: [] };
}

/**
 * Reads a theory from elements JSON, with `elements` as two lists or as one, or only the list. Where things stand in a
 * drawing is passed over. What nodes and edges are in a theory is read from their data; `docs/formats/graphs.md` has the
 * words.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readCytoscape(`[{"data": {"id": "taps", "kind": "intervention"}}, {"data": {"id": "health"}},
 *   {"data": {"source": "taps", "target": "health"}}]`, { title: "Taps" });
 * result.ok && result.theory.links // => [{ from: "taps", to: "health" }]
 */
export function readCytoscape(text: string, options: GraphReadOptions = {}): GraphResult {
  requireOptions(options);
  return readJsonGraph(text, "Cytoscape", takeLimits("graph", options.limits), (data) => {
    const elements = isTable(data) ? data["elements"] : data;
    const list = Array.isArray(elements) ? listTables(elements) : isTable(elements) ? listGroups(elements) : undefined;
    if (list === undefined) return undefined;
    const own = list.map((element) => (isTable(element["data"]) ? element["data"] : {}));
    const network = isTable(data) && isTable(data["data"]) ? data["data"] : {};
    const isEdge = (element: Table) => element["source"] !== undefined;
    return fromPlainGraph(
      {
        label: readText(network["name"]),
        attributes: omit(network, ["name", "shared_name", "shared name", "SUID", "selected"]),
        nodes: own.filter((element) => !isEdge(element)).map(toNode),
        edges: own.filter(isEdge).map(toEdge),
      },
      "graph",
      options,
    );
  });
}

const listGroups = ({ nodes, edges }: Table) => [...listTables(nodes), ...listTables(edges)];

function toNode(data: Table) {
  const { id, label, name } = data;
  const kept = omit(data, ["id", "label", "SUID", "shared_name", "selected", ...(label === undefined ? ["name"] : [])]);
  return { id: readText(id) ?? "", label: readText(label) ?? readText(name), attributes: kept };
}

function toEdge(data: Table) {
  const { source, target, label } = data;
  return {
    from: readText(source) ?? "",
    to: readText(target) ?? "",
    label: readText(label),
    attributes: omit(data, ["id", "source", "target", "label", "SUID", "shared_name", "selected", "name"]),
  };
}
