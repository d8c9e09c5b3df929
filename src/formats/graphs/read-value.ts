import type { AllLimits } from "../../limits/reader-limits.js";
import { createProblem } from "../../theory/create-problem.js";
import type { Problem } from "../../theory/problem.js";
import type { Theory } from "../../theory/theory.js";
import type { Loss } from "../conversion.js";
import { parseJson } from "../json/parse-json.js";

import type { Attributes, Json } from "./plain-graph.js";

/** What came of reading a graph: a theory and what was left out, changed or guessed, or why there is none. */
export type GraphResult =
  | { readonly ok: true; readonly theory: Theory; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly losses: readonly Loss[] };

type Table = { readonly [key: string]: Json };

/** Reads JSON and hands it on when it is an object or a list; else tells why it is no graph. */
export function readJsonGraph(
  text: string,
  name: string,
  limits: AllLimits<"json">,
  read: (data: Json) => GraphResult | undefined,
): GraphResult {
  const parsed = parseJson(text, limits);
  if (!parsed.ok) return { ...parsed, losses: [] };
  const result = read(parsed.data as Json);
  if (result !== undefined) return result;
  return refuse(`this is no graph in the form of ${name}.`);
}

/** What says why there is no graph. */
export function refuse(message: string, code: Problem["code"] = "wrong-shape"): GraphResult {
  return { ok: false, problems: [{ code, path: [], message }], losses: [] };
}

/** What says that a graph has too many links. */
export function refuseLinks(found: number, most: number): Problem {
  return createProblem("too-large", { reason: { name: "too-many", what: "links", most, found } });
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
