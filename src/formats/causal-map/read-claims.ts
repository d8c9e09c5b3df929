import { quote } from "../../schema/quote.js";
import type { CellValue, Sheet } from "../../sheets/sheet.js";
import type { ReadLosses } from "./losses.js";
import { type Label, readLabel } from "./read-label.js";

/** One row of a causal map: somebody says that one thing leads to another. */
export interface Claim {
  readonly row: number;
  readonly cause: Label;
  readonly effect: Label;
  /** What stood in the cells. */
  readonly coded: string;
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly quote: string | undefined;
}

const COLUMNS = {
  cause: ["cause", "causelabel", "causefactor", "influence", "influencefactor", "driver", "fromlabel", "oorzaak"],
  effect: ["effect", "effectlabel", "effectfactor", "consequence", "consequencefactor", "tolabel", "gevolg"],
  source: [
    "source",
    "sourceid",
    "sourceids",
    "respondent",
    "respondentid",
    "interview",
    "interviewid",
    "bron",
    "bronid",
  ],
  quote: ["quote", "quotes", "originalquote", "quotation", "citaat", "excerpt", "statement", "text", "evidence"],
  id: ["linkid", "id", "link", "claimid", "nr"],
} as const;
type ColumnName = keyof typeof COLUMNS;

/** A sheet with a table of links in it. */
export interface KnownMap {
  readonly sheet: Sheet;
  readonly head: number;
  readonly columns: ReadonlyMap<ColumnName, number>;
}

/** How many rows there may be above the headings. */
const ABOVE = 10;

/** The first sheet with headings for causes and effects. */
export function findMap(sheets: readonly Sheet[]): KnownMap | undefined {
  for (const sheet of sheets) {
    for (let head = 0; head < Math.min(ABOVE, sheet.rows.length); head += 1) {
      const columns = readHeadings(sheet.rows[head] ?? []);
      if (columns.has("cause") && columns.has("effect")) return { sheet, head, columns };
    }
  }
  return undefined;
}

function readHeadings(cells: readonly CellValue[]): Map<ColumnName, number> {
  const columns = new Map<ColumnName, number>();
  for (const [i, cell] of cells.entries()) {
    const name = textOf(cell)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
    for (const [column, names] of Object.entries(COLUMNS) as [ColumnName, readonly string[]][])
      if (names.includes(name) && !columns.has(column)) columns.set(column, i);
  }
  return columns;
}

/** Reads the rows that have a cause and an effect. */
export function readClaims({ sheet, head, columns }: KnownMap, losses: ReadLosses): Claim[] {
  const known = new Set(columns.values());
  for (const [i, cell] of (sheet.rows[head] ?? []).entries())
    if (!known.has(i) && textOf(cell) !== "")
      losses.add("unknown-column", sheet.name, head + 1, `the column ${quote(cell)} is not read.`);
  return sheet.rows.flatMap((cells, i): Claim[] => {
    if (i <= head || cells.every((cell) => textOf(cell) === "")) return [];
    const get = (column: ColumnName) => textOf(cells[columns.get(column) ?? -1]);
    const cause = readLabel(get("cause"));
    const effect = readLabel(get("effect"));
    if (cause === undefined || effect === undefined) {
      const missing = cause === undefined ? "cause" : "effect";
      losses.add("bad-row", sheet.name, i + 1, `the row has no ${missing}, so it is left out.`);
      return [];
    }
    const coded = `${get("cause")} → ${get("effect")}`;
    const [id, source, quote] = (["id", "source", "quote"] as const).map((column) => get(column) || undefined);
    return [{ row: i + 1, cause, effect, coded, id, source, quote }];
  });
}

function textOf(cell: CellValue | undefined): string {
  return String(cell ?? "").trim();
}
