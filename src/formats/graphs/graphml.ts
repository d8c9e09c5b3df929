import { Meter } from "../../limits/meter.js";
import { type AllLimits, takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { createProblem } from "../../theory/create-problem.js";
import type { Position, Problem } from "../../theory/problem.js";
import { requireDocument } from "../../theory/require-theory.js";
import type { Conversion } from "../conversion.js";
import { refuseLength } from "../read-options.js";
import { toXmlText, writeXml, type XmlElement } from "../xml/xml.js";
import { XmlNode } from "../xml/xml-node.js";
import { XmlReadError } from "../xml/xml-read-error.js";
import { type XmlHandlers, XmlReader } from "../xml/xml-reader.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { Attributes, Json } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { refuse } from "./read-value.js";
import { toPlainGraph } from "./to-plain-graph.js";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

/**
 * Writes a theory in GraphML, which Gephi, yEd, Cytoscape and networkx read. What a node or link says is in typed keys;
 * lists and the rest of the theory are in them as JSON. {@link readGraphml} gives the same theory back, but for characters
 * that XML has no form for, which are losses.
 *
 * @example
 * const { output } = writeGraphml(handwashing);
 * output.split("\n")[1] // => '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
 */
export function writeGraphml(theory: TheoryDocument): Conversion<string> {
  requireDocument(theory);
  const graph = toPlainGraph(theory);
  const keys = new Map<string, XmlElement>();
  const losses: Conversion<string>["losses"][number][] = [];
  const toData = (domain: "graph" | "node" | "edge", attributes: Attributes, at: readonly (string | number)[]) =>
    Object.entries(attributes).map(([name, value]) => {
      const type = typeof value === "boolean" ? "boolean" : typeof value === "number" ? "double" : "string";
      const isPlain = typeof value === "string" || type !== "string";
      // JSON has a form for every character.
      const text = isPlain ? String(value) : escapeForbidden(JSON.stringify(value));
      const id = `${domain}.${name}${isPlain ? "" : ".json"}`;
      const attributesOfKey = { id, for: domain, "attr.name": name, "attr.type": type };
      keys.set(id, { name: "key", attributes: attributesOfKey });
      const kept = toXmlText(text);
      if (kept !== text) {
        const message = "it has characters that XML has no form for; they are left out.";
        losses.push({ code: "forbidden-character", kind: "changed", at: [...at, name], message });
      }
      return { name: "data", attributes: { key: id }, text: kept };
    });
  const labelled = (label: string | undefined) => (label === undefined ? {} : { label });
  const nodes = graph.nodes.map(({ id, label, attributes }) => {
    const register = `${String(attributes["kind"])}s`;
    const data = toData("node", { ...labelled(label), ...attributes }, [register, id]);
    return { name: "node", attributes: { id }, children: data };
  });
  const edges = graph.edges.map(({ from, to, attributes }) => {
    const id = `${from}->${to}`;
    const children = toData("edge", attributes, ["links", id]);
    return { name: "edge", attributes: { id, source: from, target: to }, children };
  });
  const own = toData("graph", { ...labelled(graph.label), ...graph.attributes }, []);
  const inner: XmlElement = {
    name: "graph",
    attributes: { id: theory.id, edgedefault: "directed" },
    children: [...own, ...nodes, ...edges],
  };
  const document = writeXml({ name: "graphml", attributes: { xmlns: NAMESPACE }, children: [...keys.values(), inner] });
  return { output: `<?xml version="1.0" encoding="UTF-8"?>\n${document}`, losses: losses.map(nameTitle) };
}

/** The label of a node is its title. */
function nameTitle<T extends { readonly at: readonly (string | number)[] }>(loss: T): T {
  return { ...loss, at: loss.at.map((key, i) => (key === "label" && i === loss.at.length - 1 ? "title" : key)) };
}

const UNWRITABLE = /[\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

function escapeForbidden(json: string): string {
  return json.replace(UNWRITABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Reads a theory from GraphML, also that of yEd, whose labels are in its own elements. What nodes and edges are in a theory
 * is read from their keys; `docs/formats/graphs.md` has the words. A document type, and so every entity, is refused.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readGraphml(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
 *   <node id="taps"/><node id="health"/><edge source="taps" target="health"/></graph></graphml>`, { title: "Taps" });
 * result.ok && result.theory.links // => [{ from: "taps", to: "health" }]
 */
export function readGraphml(text: string, options: GraphReadOptions<"graphml"> = {}): GraphResult {
  requireOptions(options);
  const limits = takeLimits("graphml", options.limits);
  const tooLong = refuseLength(text, limits.characters);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong], losses: [] };
  const tooMany = refuseElements(text, limits.elements);
  if (tooMany !== undefined) return { ok: false, problems: [tooMany], losses: [] };
  let root: XmlNode;
  try {
    root = parseXml(text, limits, new Meter({ budget: limits.elements, signal: options.signal }));
  } catch (error) {
    if (error instanceof XmlReadError) return { ok: false, problems: [error.problem], losses: [] };
    throw error;
  }
  const graph = root.local === "graphml" ? root.children.find(({ local }) => local === "graph") : undefined;
  if (graph === undefined) return refuse("this is no graph in the form of GraphML.");
  const keys = new Map(
    root.children.filter(({ local }) => local === "key").map((key) => [key.getAttribute("id") ?? "", key] as const),
  );
  const read = (element: XmlNode) => readData(element, keys);
  const { label, attributes } = read(graph);
  return fromPlainGraph(
    {
      label,
      attributes,
      nodes: listAll(graph, "node").map((node) => ({
        id: node.getAttribute("id") ?? "",
        ...read(node),
        position: node.position,
      })),
      edges: listAll(graph, "edge").map((edge) => ({
        from: edge.getAttribute("source") ?? "",
        to: edge.getAttribute("target") ?? "",
        ...read(edge),
        position: edge.position,
      })),
    },
    "graphml",
    options,
  );
}

/** To parse a million elements takes seconds, and to count where they begin and end some milliseconds. */
function refuseElements(text: string, most: number): Problem | undefined {
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) tags += 1;
  if (tags <= 2 * most) return undefined;
  return createProblem("too-large", { reason: { name: "too-many", what: "elements", most } });
}

function parseXml(text: string, limits: AllLimits<"graphml">, meter: Meter): XmlNode {
  const nowhere: Position = { line: 1, column: 1 };
  const top = new XmlNode({ name: "", local: "", uri: "", attributes: [], position: nowhere });
  let current = top;
  const handlers: XmlHandlers = {
    open(element) {
      const node = new XmlNode(element, current);
      current.children.push(node);
      current = node;
    },
    text(piece) {
      current.text += piece;
    },
    close() {
      current = current.parent ?? top;
    },
  };
  const reader = new XmlReader(handlers, limits, meter);
  reader.write(text);
  reader.end();
  return top.children[0] ?? top;
}

/** Nodes may hold graphs of their own, as groups do. */
function listAll(graph: XmlNode, name: string): XmlNode[] {
  return graph.children.flatMap((child) => [
    ...(child.local === name ? [child] : []),
    ...(child.local === "node" || child.local === "graph" ? listAll(child, name) : []),
  ]);
}

function readData(element: XmlNode, keys: ReadonlyMap<string, XmlNode>) {
  const attributes: { [name: string]: Json } = {};
  let label: string | undefined;
  for (const data of element.children.filter(({ local }) => local === "data")) {
    const id = data.getAttribute("key") ?? "";
    const key = keys.get(id);
    const drawn = findDrawnLabel(data);
    if (drawn !== undefined) label ??= drawn;
    const name = key?.getAttribute("attr.name");
    if (name === undefined || data.children.length > 0) continue;
    const value = readValue(data.text, key?.getAttribute("attr.type"), id);
    if (name === "label" && typeof value === "string") label = value;
    else attributes[name] = value;
  }
  return { label, attributes };
}

/** yEd draws a label in an element of its own. */
function findDrawnLabel(element: XmlNode): string | undefined {
  for (const child of element.children) {
    if (/^(?:Node|Edge)Label$/.test(child.local) && child.text.trim() !== "") return child.text.trim();
    const inner = findDrawnLabel(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function readValue(text: string, type: string | undefined, id: string): Json {
  if (type === "boolean") return text.trim() === "true" || text.trim() === "1";
  if (type === "int" || type === "long" || type === "float" || type === "double") {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  if (!id.endsWith(".json")) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
