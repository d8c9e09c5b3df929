import type { TheoryDocument } from "../../../schema/generated/types.js";
import { renderPath } from "../../../theory/problem.js";
import { getAt, putAt } from "../field.js";
import type { ReadLosses } from "../losses.js";
import { TABLE_SPECS } from "../specs.js";
import type { TableRow, TableSpec } from "../table-spec.js";
import type { ReadRow } from "./read-rows.js";
import type { KnownTable } from "./recognise.js";

/**
 * Fills in from another version of the theory what the tables do not say: whole tables that are not there, and columns
 * that are not, of the row with the same id. A row that is no longer there is told of, and stays out.
 */
export function mergeBase(
  rows: readonly ReadRow[],
  tables: readonly KnownTable[],
  base: TheoryDocument,
  losses: ReadLosses,
): ReadRow[] {
  return TABLE_SPECS.flatMap((spec) => {
    const before = spec.list(base) ?? [];
    const present = tables.filter((table) => table.spec === spec);
    if (present.length === 0) return before.map((row) => toReadRow(spec, row));
    const read = rows.filter((row) => row.spec === spec);
    const old = new Map(before.map((row) => [keyOf(row.element), row] as const));
    const kept = new Set(read.map(({ element }) => keyOf(element)));
    for (const { at, element } of before) {
      const key = keyOf(element);
      if (key === undefined || kept.has(key)) continue;
      const sheet = present[0]?.sheet.name ?? spec.name;
      losses.add("row-gone", { sheet, at }, `${renderPath(at)} has no row any more, so it is left out.`);
    }
    for (const row of read) fillIn(row, old.get(keyOf(row.element)), present);
    return read;
  });
}

function fillIn(row: ReadRow, old: TableRow | undefined, tables: readonly KnownTable[]): void {
  if (old === undefined) return;
  for (const field of row.spec.fields) {
    const columns = tables.flatMap((table) => table.columns.filter((column) => column.field === field));
    const value = getAt(old.element, field.path);
    if (value === undefined || field.path[0]?.startsWith("@kind")) continue;
    if (columns.length === 0) row.element = putAt(row.element, field.path, value);
    else if (field.codec.isText && typeof value === "object") {
      const languages = new Set(columns.map(({ language }) => language));
      const unsaid = Object.entries(value as object).filter(([language]) => !languages.has(language));
      if (languages.has(undefined) || unsaid.length === 0) continue;
      const said = getAt(row.element, field.path);
      row.element = putAt(row.element, field.path, { ...Object.fromEntries(unsaid), ...(said as object) });
    }
  }
}

/** What a row goes by in another version; nothing for the entries of lists, which are as they are. */
function keyOf(element: TableRow["element"]): string | undefined {
  if (typeof element["@id"] === "string") return element["@id"];
  if (element["from"] !== undefined && element["to"] !== undefined) return `${element["from"]}->${element["to"]}`;
  return element["format"] === undefined && element["language"] === undefined ? undefined : "theory";
}

function toReadRow(spec: TableSpec, { at, element }: TableRow): ReadRow {
  // Only what has a column goes through rows; the rest, such as `parts`, is made anew.
  let row = {};
  for (const { path } of spec.fields) row = putAt(row, path, getAt(element, path));
  return { spec, element: row, placeOf: () => ({ sheet: `${renderPath(at)} of the base`, at }) };
}
