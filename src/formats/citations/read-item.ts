import {
  DATE_FIELDS,
  NAME_FIELDS,
  NUMBER_FIELDS,
  SOURCE_TYPES,
  type SourceType,
  TEXT_FIELDS,
} from "../../schema/csl.js";
import type { Source } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import type { Position } from "../../theory/problem.js";
import type { ReadLossCode, ReadLosses } from "./losses.js";
import {
  type FieldReading,
  readCategories,
  readCustom,
  readDate,
  readNames,
  readNumberOrText,
  readText,
} from "./read-field.js";

/** An item as a file has it, with fields that go by the names of CSL but may hold anything. */
export interface RawItem {
  readonly id: string | undefined;
  readonly fields: { readonly [name: string]: unknown };
  readonly at: readonly (string | number)[];
  readonly position?: Position;
}

const READERS: ReadonlyMap<string, (value: unknown) => FieldReading> = new Map([
  ...TEXT_FIELDS.map((name) => [name, readText] as const),
  ...NUMBER_FIELDS.map((name) => [name, readNumberOrText] as const),
  ...NAME_FIELDS.map((name) => [name, readNames] as const),
  ...DATE_FIELDS.map((name) => [name, readDate] as const),
  ["categories", readCategories] as const,
]);

/** What registries call types that CSL has other names for. */
const OTHER_TYPES: { readonly [type: string]: SourceType } = {
  "journal-article": "article-journal",
  "book-chapter": "chapter",
  "proceedings-article": "paper-conference",
  "posted-content": "article",
  monograph: "book",
  "edited-book": "book",
  dissertation: "thesis",
  "report-series": "report",
};

/** Reads the fields of an item; what is not as CSL has it is changed, kept under `custom` or left out, and told. */
export function readItem({ fields, at, position }: RawItem, losses: ReadLosses): Source {
  const read: [string, unknown][] = [];
  const others: [string, unknown][] = [];
  const tell = (code: ReadLossCode, name: string, text: string) => losses.add(code, [...at, name], text, position);
  for (const [name, value] of Object.entries(fields)) {
    if (name === "type" || name === "custom" || value === undefined) continue;
    const reader = READERS.get(name);
    if (reader === undefined) {
      others.push([name, value]);
      tell("unknown-field", name, "CSL has no such field; it is kept under custom.");
      continue;
    }
    const { value: result, problem } = reader(value);
    if (result !== undefined) read.push([name, result]);
    if (problem !== undefined) tell(result === undefined ? "bad-value" : "changed-value", name, problem);
  }
  const type = readType(fields["type"]);
  if (type === undefined) {
    const said = fields["type"];
    const found = said === undefined ? "it has no type" : `${quote(said)} is no type of CSL`;
    tell("guessed-type", "type", `${found}; it is taken for a document.`);
    if (said !== undefined) others.push(["type", said]);
  }
  const custom = readCustom(fields["custom"], Object.fromEntries(others));
  if (custom.problem !== undefined) tell("bad-value", "custom", custom.problem);
  return {
    type: type ?? "document",
    ...Object.fromEntries(read),
    ...(custom.value !== undefined && { custom: custom.value }),
  } as Source;
}

function readType(type: unknown): SourceType | undefined {
  if (typeof type !== "string") return undefined;
  const found = SOURCE_TYPES.find((one) => one === type);
  return found ?? (Object.hasOwn(OTHER_TYPES, type) ? OTHER_TYPES[type] : undefined);
}
