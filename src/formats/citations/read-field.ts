import type { SourceName } from "../../schema/generated/types.js";
import { FORMAT } from "../../schema/vocabulary.js";
import { isTooLarge } from "../../theory/is-too-large.js";
import { parseTheory } from "../../theory/parse.js";

/** What was read of a field: its value, what is the matter, or both where it was changed to fit. */
export interface FieldReading {
  readonly value?: unknown;
  readonly problem?: string;
}

/** A text. Registries of DOIs put some into lists. */
export function readText(value: unknown): FieldReading {
  if (typeof value === "string") return { value };
  if (typeof value === "number" || typeof value === "boolean")
    return { value: String(value), problem: `${value} is made a text.` };
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === "string"))
    return { value: value.join(", "), problem: "a list is made one text." };
  return refuse(value, "a text");
}

export function readNumberOrText(value: unknown): FieldReading {
  return typeof value === "number" && !isTooLarge(value) ? { value } : readText(value);
}

export function readCategories(value: unknown): FieldReading {
  if (!Array.isArray(value)) return refuse(value, "a list of texts");
  const texts = value.filter((part): part is string => typeof part === "string");
  return texts.length === value.length ? { value } : { value: texts, problem: "what is no text in it is left out." };
}

/** An object with anything in it that a theory can hold, and what else is kept in it; only the shelf life has a form. */
export function readCustom(value: unknown, others: { readonly [name: string]: unknown }): FieldReading {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const found = isObject ? value : undefined;
  const problem = value === undefined || isObject ? {} : refuse(value, "an object");
  if (found === undefined && Object.keys(others).length === 0) return problem;
  const all: { readonly [key: string]: unknown } = { ...others, ...found };
  if (fits("custom", all)) return { value: all, ...problem };
  const kept = pick(all, (part) => fits("custom", part)) ?? {};
  const { shelfLife } = all;
  if (shelfLife !== undefined && !Object.hasOwn(kept, "shelfLife"))
    return { value: kept, problem: `the shelfLife ${show(shelfLife)} is no duration such as P5Y, and is left out.` };
  return { value: kept, problem: "what no theory can hold, as a key __proto__, is left out." };
}

/** A list of names; of each, what CSL has. */
export function readNames(value: unknown): FieldReading {
  if (typeof value === "string") return { value: [{ literal: value }], problem: "a text is made a list of one name." };
  if (!Array.isArray(value)) return refuse(value, "a list of names");
  if (fits("author", value)) return { value };
  const names = value.map(readName).filter((name) => name !== undefined);
  if (names.length === 0) return refuse(value, "a list of names");
  return { value: names, problem: "what CSL does not have of names is left out." };
}

function readName(value: unknown): SourceName | undefined {
  if (typeof value === "string") return { literal: value };
  if (typeof value !== "object" || value === null) return undefined;
  const { name, ...parts } = value as { readonly [key: string]: unknown };
  const literal = typeof name === "string" && parts["literal"] === undefined ? { literal: name } : {};
  return pick({ ...parts, ...literal }, (name) => fits("author", [name]));
}

/** A date in parts, or in words. */
export function readDate(value: unknown): FieldReading {
  if (typeof value === "string") {
    const isDate = /^\d{1,4}(-\d{1,2}){0,2}$/.test(value);
    const date = isDate ? { "date-parts": [value.split("-").map(Number)] } : { raw: value };
    return { value: date, problem: "a text is made a date." };
  }
  if (fits("issued", value)) return { value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(value, "a date");
  const date = pick(value as { readonly [key: string]: unknown }, (part) => fits("issued", part));
  return date === undefined
    ? refuse(value, "a date")
    : { value: date, problem: "what CSL does not have of dates is left out." };
}

/** The parts of an object that are right by themselves. */
function pick<T>(
  value: { readonly [key: string]: T },
  isRight: (part: { readonly [key: string]: T }) => boolean,
): { readonly [key: string]: T } | undefined {
  const kept = Object.entries(value).filter(([key, part]) => isRight({ [key]: part }));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Whether the format allows a value in a field of a source. */
function fits(field: string, value: unknown): boolean {
  const sources = { x: { type: "document", [field]: value } };
  return parseTheory({ format: FORMAT, id: "x", title: "x", language: "en", outcomes: { x: { title: "x" } }, sources })
    .ok;
}

function refuse(value: unknown, expected: string): FieldReading {
  return { problem: `${show(value)} is not ${expected}, and is left out.` };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
