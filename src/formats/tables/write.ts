import { requireOptions } from "../../limits/require-argument.js";
import type { Text, TheoryDocument } from "../../schema/generated/types.js";
import { LONGEST_TEXT } from "../../sheets/excel-text.js";
import type { CellValue, Sheet } from "../../sheets/sheet.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { requireDocument } from "../../theory/require-theory.js";
import type { Conversion, Loss } from "../conversion.js";
import { type Field, getAt } from "./field.js";
import { WRITE_LOSSES, type WriteLossCode } from "./losses.js";
import { TABLE_SPECS } from "./specs.js";
import { TABLE_NAMES, type TableName, type TableRow, type TableSpec } from "./table-spec.js";

/** How a theory is written as tables. */
export interface TablesWriteOptions {
  /** Only these tables; all that the theory has something for when absent. */
  readonly only?: readonly TableName[] | undefined;
  /** The language of headings and names of tables; English when absent. */
  readonly lang?: "en" | "nl" | undefined;
  /** Whether the cells are for a workbook, which cannot hold the longest texts. */
  readonly forWorkbook?: boolean | undefined;
}

/**
 * Writes a theory as tables: nodes, links, assumptions, evidence and so on, each with a row of headings. `readTables`
 * reads the same theory from them. They become CSV with `writeCsv`, or a workbook with `writeWorkbook`.
 *
 * A table is there for each register that the theory has, also an empty one. Lists within elements (ratings, searches,
 * values of indicators) have tables of their own. A text in several languages has a column for each: `title [nl]`. An
 * empty list or object in an element says the same as none and is left out.
 *
 * @throws {RangeError} when `only` names what is none of {@link TABLE_NAMES}, or `lang` is neither `en` nor `nl`
 * @example
 * const { output, losses } = writeTables(handwashing);
 * output.map(({ name }) => name).slice(0, 4) // => ["theory", "strands", "nodes", "links"]
 * output[3]?.rows[1]?.slice(0, 2) // => ["washstands", "soap-at-hand"]
 * losses // => []
 */
export function writeTables(theory: TheoryDocument, options: TablesWriteOptions = {}): Conversion<Sheet[]> {
  requireDocument(theory);
  requireOptions(options);
  const { only, lang = "en" } = options;
  for (const name of only ?? []) requireOneOf(name, TABLE_NAMES, "the name of a table");
  requireOneOf(lang, ["en", "nl"], "a language of headings");
  const losses: Loss[] = [];
  const output: Sheet[] = [];
  for (const spec of TABLE_SPECS) {
    const rows = spec.list(theory);
    if (rows === undefined || (isChild(spec) && rows.length === 0)) continue;
    if (only === undefined || only.includes(spec.name)) output.push(writeTable(spec, rows, options, losses));
    else for (const { at, element } of rows) listOmitted(spec, at, element, losses);
  }
  return { output, losses };
}

/** Its rows belong to elements of another table, so it says nothing without any. */
function isChild({ fields }: TableSpec): boolean {
  return fields.some(({ path }) => path[0] === "@of");
}

function listOmitted(spec: TableSpec, at: TableRow["at"], element: TableRow["element"], losses: Loss[]): void {
  // The theory itself is not left out as a whole, but each thing that is said of it.
  if (at.length > 0) addLoss(losses, "not-asked-for", at);
  else
    for (const { path } of spec.fields) if (getAt(element, path) !== undefined) addLoss(losses, "not-asked-for", path);
}

interface Column {
  readonly field: Field;
  readonly language?: string;
}

function writeTable(spec: TableSpec, rows: readonly TableRow[], options: TablesWriteOptions, losses: Loss[]): Sheet {
  const { lang = "en" } = options;
  const columns = spec.fields.flatMap((field) => listColumns(field, rows));
  const headings = columns.map(({ field, language }) =>
    language === undefined ? field.names[lang] : `${field.names[lang]} [${language}]`,
  );
  return {
    name: lang === "nl" ? spec.nl : spec.name,
    rows: [headings, ...rows.map((row) => columns.map((column) => writeCell(column, row, options, losses)))],
  };
}

function listColumns(field: Field, rows: readonly TableRow[]): Column[] {
  const values = rows.map(({ element }) => getAt(element, field.path)).filter((value) => value !== undefined);
  if (field.isRare && values.length === 0) return [];
  if (!field.codec.isText) return [{ field }];
  const languages = new Set(values.flatMap((value) => (typeof value === "object" ? Object.keys(value as Text) : [])));
  const isPlain = languages.size === 0 || values.some((value) => typeof value !== "object");
  return [...(isPlain ? [{ field }] : []), ...[...languages].sort().map((language) => ({ field, language }))];
}

function writeCell({ field, language }: Column, row: TableRow, options: TablesWriteOptions, losses: Loss[]): CellValue {
  const value = pickLanguage(getAt(row.element, field.path), field, language);
  if (value === undefined || isEmpty(value)) return null;
  const at = [
    ...row.at,
    ...field.path.map((key) => (key === "@test" ? "test" : key)),
    ...(language === undefined ? [] : [language]),
  ];
  const cell = field.codec.write(value);
  if (cell === undefined) addLoss(losses, "empty-text", at);
  return typeof cell === "string" ? fitText(cell, at, options, losses) : (cell ?? null);
}

/** An empty list or object says the same as none. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** A text that is a plain string stands in the column without a language. */
function pickLanguage(value: unknown, { codec }: Field, language: string | undefined): unknown {
  if (!codec.isText || typeof value !== "object" || value === null) return language === undefined ? value : undefined;
  return language === undefined || !Object.hasOwn(value, language)
    ? undefined
    : (value as { readonly [language: string]: string })[language];
}

function fitText(text: string, at: Loss["at"], { forWorkbook }: TablesWriteOptions, losses: Loss[]): string {
  const whole = text.replace(/\p{Cs}/gu, "\ufffd");
  if (whole !== text) addLoss(losses, "surrogate", at);
  if (!forWorkbook || whole.length < LONGEST_TEXT) return whole;
  addLoss(losses, "cut", at);
  return `${whole.slice(0, LONGEST_TEXT - 2)}…`;
}

function addLoss(losses: Loss[], code: WriteLossCode, at: Loss["at"]): void {
  const [kind, message] = WRITE_LOSSES[code];
  losses.push({ code, kind, at, message });
}
