import { quote } from "../../../schema/quote.js";
import type { CellValue, Sheet } from "../../../sheets/sheet.js";
import { findNearest } from "../../../theory/nearest.js";
import type { Field } from "../field.js";
import type { ReadLosses } from "../losses.js";
import { TABLE_SPECS } from "../specs.js";
import type { TableSpec } from "../table-spec.js";

/** A sheet of which it is known what it holds. */
export interface KnownTable {
  readonly spec: TableSpec;
  readonly sheet: Sheet;
  /** The index of the row of headings; -1 where there is none, as in an empty sheet. */
  readonly head: number;
  readonly columns: readonly KnownColumn[];
  /** What its nodes are, where the sheet has those of one kind. */
  readonly kind?: string;
}

/** A column of which it is known what it holds. */
export interface KnownColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: Field;
  readonly language?: string;
}

/** Sheets for one kind of node. */
const KIND_SHEETS: { readonly [name: string]: string } = {
  interventions: "intervention",
  interventies: "intervention",
  activities: "intervention",
  activiteiten: "intervention",
  outcomes: "outcome",
  uitkomsten: "outcome",
  factors: "factor",
  factoren: "factor",
};

/** How many rows there may be above the headings. */
const ABOVE = 10;

/** Tells of each sheet which table it is, by its name, else by its headings, and of each column what it holds. */
export function recogniseSheets(sheets: readonly Sheet[], losses: ReadLosses): KnownTable[] {
  return sheets.flatMap((sheet) => {
    const name = fold(sheet.name.replace(/^.*[\\/]/, "").replace(/\.(csv|tsv|txt)$/i, ""));
    const kind = Object.hasOwn(KIND_SHEETS, name) ? KIND_SHEETS[name] : undefined;
    const spec = findSpec(kind === undefined ? name : "nodes") ?? findByHeadings(sheet);
    if (spec === undefined) {
      if (sheet.rows.some(isFilled)) refuseSheet(sheet, name, losses);
      return [];
    }
    const head = findHead(sheet, spec);
    if (head < 0 && sheet.rows.some(isFilled)) {
      const expected = spec.fields.filter(({ isRequired }) => isRequired).map(({ names }) => names.en);
      losses.add(
        "unknown-sheet",
        { sheet: sheet.name },
        `no row has the headings of the table ${spec.name}; expected ${expected.join(", ")} and others in a row of their own.`,
      );
      return [];
    }
    const columns = head < 0 ? [] : readHeadings(spec, sheet, head, losses);
    return [{ spec, sheet, head, columns, ...(kind !== undefined && { kind }) }];
  });
}

/** Whether a row has anything in it. */
export function isFilled(row: readonly CellValue[]): boolean {
  return row.some((cell) => !isBlank(cell));
}

/** Whether a cell says nothing. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && !/\S/.test(cell));
}

/** A name without what people write in different ways. */
export function fold(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$]/gu, "");
}

const namesOf = ({ name, nl, others = [] }: TableSpec) => [name, nl, ...others];
const headingsOf = ({ names, path }: Field) => [names.en, names.nl, ...names.others, path.join(".")];

function findSpec(name: string): TableSpec | undefined {
  return TABLE_SPECS.find((spec) => namesOf(spec).some((other) => fold(other) === name));
}

/** The one table that has most of the headings, and all that it cannot do without. */
function findByHeadings(sheet: Sheet): TableSpec | undefined {
  const scores = TABLE_SPECS.map((spec) => {
    const head = sheet.rows[findHead(sheet, spec)] ?? [];
    const filled = head.filter((cell) => !isBlank(cell));
    const fields = filled.flatMap((cell) => findField(spec, String(cell))?.field ?? []);
    const isWhole = spec.fields.every((field) => !field.isRequired || fields.includes(field));
    const required = spec.fields.filter(({ isRequired }) => isRequired).length;
    return { spec, score: isWhole && required > 1 && fields.length * 3 >= filled.length * 2 ? fields.length : 0 };
  });
  const best = scores.reduce((most, { score }) => Math.max(most, score), 0);
  const found = best < 2 ? [] : scores.filter(({ score }) => score === best);
  return found.length === 1 ? found[0]?.spec : undefined;
}

function refuseSheet(sheet: Sheet, name: string, losses: ReadLosses): void {
  const known = TABLE_SPECS.flatMap(namesOf);
  const nearest = findNearest(name, known);
  const hint = nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;
  const tables = TABLE_SPECS.map((spec) => spec.name).join(", ");
  losses.add("unknown-sheet", { sheet: sheet.name }, `this is no table of a theory; expected one of ${tables}.${hint}`);
}

/** The first row with the most headings that are known. */
function findHead(sheet: Sheet, spec: TableSpec): number {
  const counts = sheet.rows
    .slice(0, ABOVE)
    .map((row) => row.filter((cell) => !isBlank(cell) && findField(spec, String(cell)) !== undefined).length);
  const best = Math.max(0, ...counts);
  return best === 0 ? -1 : counts.indexOf(best);
}

function readHeadings(spec: TableSpec, sheet: Sheet, head: number, losses: ReadLosses): KnownColumn[] {
  const columns: KnownColumn[] = [];
  const known = new Map<Field, Set<string | undefined>>();
  const used = new Set<number>();
  for (const row of sheet.rows.slice(head + 1)) for (const [i, cell] of row.entries()) if (!isBlank(cell)) used.add(i);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let index = 0; index < width; index += 1) {
    const cell = sheet.rows[head]?.[index];
    const isUsed = used.has(index);
    const place = { sheet: sheet.name, row: head + 1, column: index + 1 };
    if (isBlank(cell)) {
      if (isUsed) losses.add("unknown-column", place, "the column has no heading, so it is not read.");
      continue;
    }
    const heading = String(cell).trim();
    const found = findField(spec, heading);
    if (found === undefined) losses.add("unknown-column", { ...place, heading }, refuseHeading(spec, heading));
    else if (known.get(found.field)?.has(found.language))
      losses.add("repeated-column", { ...place, heading }, "there is such a column already, so it is not read.");
    else {
      known.set(found.field, (known.get(found.field) ?? new Set()).add(found.language));
      columns.push({ index, heading, ...found });
    }
  }
  return columns;
}

function refuseHeading(spec: TableSpec, heading: string): string {
  const known = spec.fields
    .filter(({ isRare }) => !isRare)
    .flatMap(({ names }) => [names.en, names.nl, ...names.others]);
  const nearest = findNearest(heading, known);
  const hint = nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;
  return `the table ${spec.name} has no column ${quote(heading)}, so it is not read.${hint}`;
}

/** A heading, perhaps with a language: `title [nl]` or `title (nl)`. */
function findField(spec: TableSpec, heading: string): { field: Field; language?: string } | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const [, base = heading, language] = /^(.*?)\s*[[(]([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[\])]\s*$/s.exec(heading) ?? [];
  const field = indexFields(spec).get(fold(base));
  if (field === undefined) return undefined;
  if (language === undefined) return { field };
  return field.codec.isText ? { field, language } : undefined;
}

/** A longer text is no heading; the pattern above would take long over it. */
const LONGEST_HEADING = 200;

const indexes = new Map<TableSpec, ReadonlyMap<string, Field>>();

/** The fields of a table by their names. What a column is called goes before what it may be called. */
function indexFields(spec: TableSpec): ReadonlyMap<string, Field> {
  const known = indexes.get(spec);
  if (known !== undefined) return known;
  const index = new Map<string, Field>();
  const add = (name: string, field: Field) => {
    if (!index.has(fold(name))) index.set(fold(name), field);
  };
  for (const field of spec.fields) for (const name of [field.names.en, field.names.nl]) add(name, field);
  for (const field of spec.fields) for (const name of headingsOf(field)) add(name, field);
  indexes.set(spec, index);
  return index;
}
