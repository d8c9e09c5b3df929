import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { requireDocument } from "../../theory/require-theory.js";
import { Account } from "../account-losses.js";
import type { Conversion } from "../conversion.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { Json } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { isTable, listTables, omit, readJsonGraph, readText } from "./read-value.js";
import { NODE_REGISTERS } from "./to-plain-graph.js";

type Table = { readonly [key: string]: Json };

const TYPES = { intervention: "Intervention", outcome: "Outcome", factor: "Factor" } as const;

/**
 * Writes a theory in the short form that Kumu imports: elements by their labels and connections between them. Kumu tells
 * elements by their labels, so that one that stands twice gets its id behind it. What Kumu has no place for is a loss.
 *
 * @example
 * const { output, losses } = writeKumu(handwashing);
 * JSON.parse(output).connections[0] // => {
 * //   from: "Build washstands", to: "Soap and water are at hand all day", direction: "directed",
 * //   description: "What is built and kept filled can be used.",
 * // }
 * losses.some(({ at }) => at[0] === "evidence") // => true
 */
export function writeKumu(theory: TheoryDocument): Conversion<string> {
  requireDocument(theory);
  const account = new Account();
  const pick = (text: unknown, ...at: (string | number)[]): string => {
    if (typeof text === "string") {
      account.carry(...at);
      return text;
    }
    const all = text as { readonly [language: string]: string };
    const language = Object.hasOwn(all, theory.language) ? theory.language : (Object.keys(all)[0] ?? "");
    account.carry(...at, language);
    return all[language] ?? "";
  };
  const labels = new Map<string, string>();
  const titles = new Set<string>();
  const elements = NODE_REGISTERS.flatMap(([register, kind]) =>
    Object.entries(theory[register] ?? {}).map(([id, node]) => {
      const title = pick(node.title, register, id, "title");
      const isTaken = titles.has(title);
      const label = isTaken ? `${title} (${id})` : title;
      if (isTaken)
        account.tell("same-label", "changed", `another element is called so; this one is ${quote(label)}.`, [
          register,
          id,
          "title",
        ]);
      labels.set(id, label);
      titles.add(label);
      const level = "level" in node ? node.level : undefined;
      if (level !== undefined) account.carry(register, id, "level");
      const { description } = node;
      return {
        label,
        type: TYPES[kind],
        ...(description !== undefined && { description: pick(description, register, id, "description") }),
        ...(level !== undefined && { level }),
        id,
      };
    }),
  );
  const connections = (theory.links ?? []).map(({ from, to, sign, because }) => {
    const link = `${from}->${to}`;
    for (const key of ["from", "to", ...(sign === undefined ? [] : ["sign"])]) account.carry("links", link, key);
    return {
      from: labels.get(from),
      to: labels.get(to),
      direction: "directed",
      ...(sign !== undefined && { type: sign }),
      ...(because !== undefined && { description: pick(because, "links", link, "because") }),
    };
  });
  const losses = account.close(theory, "no-place", "Kumu has no place for it.");
  return { output: `${JSON.stringify({ elements, connections }, null, 2)}\n`, losses };
}

/**
 * Reads a theory from Kumu, from the short form that it imports or from a backup of a project, in which elements have ids.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const result = readKumu(`{"elements": [{"label": "Taps", "type": "Activity"}, {"label": "Health", "type": "Outcome"}],
 *   "connections": [{"from": "Taps", "to": "Health", "type": "+"}]}`, { title: "Taps" });
 * result.ok && result.theory.links // => [{ from: "Taps", to: "Health" }]
 */
export function readKumu(text: string, options: GraphReadOptions = {}): GraphResult {
  requireOptions(options);
  return readJsonGraph(text, "Kumu", takeLimits("graph", options.limits), (data) => {
    if (!isTable(data) || !Array.isArray(data["elements"])) return undefined;
    const nodes = listTables(data["elements"]).map(toNode);
    const byLabel = new Map(nodes.map(({ id, label }) => [label, id]));
    const edges = listTables(data["connections"]).map(toEdge);
    const graph = {
      label: readText(data["name"]) ?? readText(data["title"]),
      attributes: {},
      nodes,
      edges: edges.map((edge) => ({
        ...edge,
        from: byLabel.get(edge.from) ?? edge.from,
        to: byLabel.get(edge.to) ?? edge.to,
      })),
    };
    return fromPlainGraph(graph, "graph", options);
  });
}

/** In a backup what an element says is under `attributes`, and its id is `_id`. */
function flatten(table: Table): Table {
  const { attributes } = table;
  return { ...omit(table, ["attributes"]), ...(isTable(attributes) ? attributes : {}) };
}

function toNode(element: Table) {
  const flat = flatten(element);
  const label = readText(flat["label"]);
  const kept = omit(flat, ["_id", "id", "label", "_created", "_updated", "pinned", "position"]);
  return { id: readText(flat["_id"]) ?? readText(flat["id"]) ?? label ?? "", label, attributes: dropEmpty(kept) };
}

function toEdge(connection: Table) {
  const flat = flatten(connection);
  const { from, to, label } = flat;
  const kept = omit(flat, ["_id", "from", "to", "label", "direction", "_created", "_updated", "delayed", "reversed"]);
  const isReversed = flat["reversed"] === true;
  const ends = [readText(from) ?? "", readText(to) ?? ""];
  return {
    from: ends[isReversed ? 1 : 0] ?? "",
    to: ends[isReversed ? 0 : 1] ?? "",
    label: readText(label),
    attributes: dropEmpty(kept),
  };
}

/** A backup has every field, mostly with nothing in it. */
function dropEmpty(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
