import type { Problem } from "../../theory/problem.js";
import { parseJson } from "../json/parse-json.js";
import type { GraphResult } from "./from-plain-graph.js";
import type { Attributes, Json } from "./plain-graph.js";

/** The longest text of a graph that is read. */
const MAX_LENGTH = 20_000_000;

type Table = { readonly [key: string]: Json };

/** Reads JSON and hands it on when it is an object or a list; else tells why it is no graph. */
export function readJsonGraph(text: string, name: string, read: (data: Json) => GraphResult | undefined): GraphResult {
  const parsed = parseJson(text, MAX_LENGTH);
  if (!parsed.ok) return { ...parsed, losses: [] };
  const result = read(parsed.data as Json);
  if (result !== undefined) return result;
  return refuse(`this is not a graph as ${name} has it.`);
}

/** What says why there is no graph. */
export function refuse(message: string, code: Problem["code"] = "wrong-shape"): GraphResult {
  return { ok: false, problems: [{ code, path: [], message }], losses: [] };
}

export function isTable(value: Json | undefined): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The tables in a list; what else is in it is left out. */
export function listTables(value: Json | undefined): readonly Table[] {
  return Array.isArray(value) ? value.filter(isTable) : [];
}

/** A text or a number as text: ids are often numbers. */
export function readText(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/** All but some keys. */
export function omit(table: Table, keys: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(table).filter(([key]) => !keys.includes(key)));
}
