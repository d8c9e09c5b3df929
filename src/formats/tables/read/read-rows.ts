import { type Field, type Loose, putAt } from "../field.js";
import type { ReadLosses, TablePlace } from "../losses.js";
import type { TableSpec } from "../table-spec.js";
import { isBlank, isFilled, type KnownColumn, type KnownTable } from "./recognise.js";

/** A row that was read, which may still lose cells that do not fit the rest. */
export interface ReadRow {
  readonly spec: TableSpec;
  element: Loose;
  /** Where it stands, or a cell of it. */
  readonly placeOf: (field?: Field) => TablePlace;
}

/** Reads the rows of a table that have anything in them. What cannot be read is left out. */
export function readRows(table: KnownTable, language: string, losses: ReadLosses): ReadRow[] {
  const { spec, sheet, head, columns, kind } = table;
  const rows: ReadRow[] = [];
  for (const [i, cells] of sheet.rows.entries()) {
    if (head < 0 || i <= head || !isFilled(cells)) continue;
    const placeOf = (field?: Field): TablePlace => {
      const column = columns.find((one) => one.field === field);
      const row = { sheet: sheet.name, row: i + 1 };
      return column === undefined ? row : { ...row, column: column.index + 1, heading: column.heading };
    };
    let element: Loose = kind === undefined ? {} : { "@kind": kind };
    const texts = new Map<Field, Map<string | undefined, unknown>>();
    for (const column of columns) {
      // Columns stand in the order of their cells, and a row may be far shorter than its heading.
      if (column.index >= cells.length) break;
      const cell = cells[column.index];
      if (isBlank(cell)) continue;
      const place = { sheet: sheet.name, row: i + 1, column: column.index + 1, heading: column.heading };
      const value = readCell(cell as string | number | boolean, column, table, place, losses);
      if (value === undefined) continue;
      if (!column.field.codec.isText) element = putAt(element, column.field.path, value);
      else texts.set(column.field, (texts.get(column.field) ?? new Map()).set(column.language, value));
    }
    for (const [field, values] of texts) {
      const own = values.get(language);
      if (values.has(undefined) && own !== undefined && own !== values.get(undefined))
        losses.add("bad-cell", placeOf(field), `the column for ${language} says something else and is taken.`);
      element = putAt(element, field.path, mergeTexts(values, language));
    }
    rows.push({ spec, element, placeOf });
  }
  return rows;
}

function readCell(
  cell: string | number | boolean,
  { field }: KnownColumn,
  { sheet }: KnownTable,
  place: TablePlace,
  losses: ReadLosses,
): unknown {
  const reading = field.codec.read(cell, { decimal: sheet.decimal });
  if ("problem" in reading) {
    losses.add("bad-cell", place, `${reading.problem}, so the cell is left out.`);
    return undefined;
  }
  if (reading.guess !== undefined) losses.add("guessed-value", place, `${reading.guess}.`);
  return reading.value;
}

/** A text, or by language where it stands in any; what has no language is in that of the theory. */
function mergeTexts(values: ReadonlyMap<string | undefined, unknown>, language: string): unknown {
  const plain = values.get(undefined);
  if (values.size === 1 && plain !== undefined) return plain;
  const named = [...values].flatMap(([key, value]) => (key === undefined ? [] : [[key, value] as const]));
  return { ...(plain !== undefined && { [language]: plain }), ...Object.fromEntries(named) };
}
