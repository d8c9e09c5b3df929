import { takeLimits } from "../../limits/reader-limits.js";
import { requireOptions } from "../../limits/require-argument.js";
import type { GraphReadOptions } from "./foreign-graph.js";
import { fromPlainGraph } from "./from-plain-graph.js";
import type { Json } from "./plain-graph.js";
import type { GraphResult } from "./read-value.js";
import { isTable, listTables, omit, readJsonGraph, readText } from "./read-value.js";

type Table = { readonly [key: string]: Json };

const LISTS = { nodes: ["nodes", "knopen", "elementen"], edges: ["edges", "links", "relaties", "verbanden", "pijlen"] };
const KEYS = {
  id: ["id", "@id", "key", "code"],
  label: ["label", "title", "titel", "name", "naam", "omschrijving"],
  from: ["from", "source", "van", "start", "subject"],
  to: ["to", "target", "naar", "end", "object"],
};

/**
 * Reads a theory from a policy graph as tools of Dutch ministries keep it: a list of nodes with a kind (`doel`,
 * `instrument`, `maatregel`, `effect`, `bron`, …) and a list of edges with a relation (`leidt_tot`, `draagt_bij_aan`,
 * `evalueert`, …). What each word means in a theory is in a table that `meanings` adds to; `docs/formats/graphs.md` has
 * it. English words and the node-link JSON of other tools are read as well.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const graph = `{"nodes": [{"id": "m1", "soort": "maatregel", "naam": "Meer taallessen"},
 *   {"id": "d1", "soort": "doel", "naam": "Iedereen doet mee"},
 *   {"id": "a1", "soort": "aanname", "naam": "Wie de taal spreekt doet mee"},
 *   {"id": "b1", "soort": "bron", "naam": "Evaluatie inburgering"}],
 *   "edges": [{"van": "m1", "naar": "a1", "relatie": "leidt_tot"}, {"van": "a1", "naar": "d1", "relatie": "leidt_tot"},
 *   {"van": "b1", "naar": "a1", "relatie": "onderbouwt"}]}`;
 * const result = readPolicyGraph(graph, { title: "Taal", language: "nl" });
 * result.ok && result.theory.links // => [{ from: "m1", to: "d1" }]
 * result.ok && result.theory.assumptions // => { a1: { statement: "Wie de taal spreekt doet mee", on: "m1->d1" } }
 * result.ok && Object.values(result.theory.evidence ?? {}).map(({ on, stance }) => [on, stance]) // => [["a1", "supports"]]
 */
export function readPolicyGraph(text: string, options: GraphReadOptions = {}): GraphResult {
  requireOptions(options);
  return readJsonGraph(text, "policy-graph", takeLimits("graph", options.limits), (data) => {
    if (!isTable(data)) return undefined;
    const inner = isTable(data["graph"]) ? { ...data, ...data["graph"] } : data;
    const nodes = findList(inner, LISTS.nodes);
    if (nodes === undefined) return undefined;
    const used = [...LISTS.nodes, ...LISTS.edges, ...KEYS.label, "graph", "directed", "multigraph", "id"];
    const graph = {
      label: find(inner, KEYS.label),
      attributes: omit(inner, used),
      nodes: nodes.map((node) => ({
        id: find(node, KEYS.id) ?? find(node, KEYS.label) ?? "",
        label: find(node, KEYS.label),
        attributes: omit(node, [findKey(node, KEYS.id), findKey(node, KEYS.label)]),
      })),
      edges: (findList(inner, LISTS.edges) ?? []).map((edge) => ({
        from: find(edge, KEYS.from) ?? "",
        to: find(edge, KEYS.to) ?? "",
        label: readText(edge["label"]),
        attributes: omit(edge, ["id", "label", findKey(edge, KEYS.from), findKey(edge, KEYS.to)]),
      })),
    };
    return fromPlainGraph(graph, "graph", options);
  });
}

function findList(table: Table, keys: readonly string[]) {
  const key = keys.find((one) => Array.isArray(table[one]));
  return key === undefined ? undefined : listTables(table[key]);
}

function findKey(table: Table, keys: readonly string[]): string {
  return keys.find((key) => readText(table[key])?.trim()) ?? "";
}

function find(table: Table, keys: readonly string[]): string | undefined {
  return readText(table[findKey(table, keys)]);
}
