import { quote } from "../../../schema/quote.js";
import type { CellValue } from "../../../sheets/sheet.js";
import type { ReadLosses } from "../losses.js";
import type { MatrixColumn, MatrixLevel } from "../words.js";
import { type KnownMatrix, type LevelCell, readLevel } from "./recognise.js";

/** A result, or an activity or the preconditions, with what stands in its rows. */
export interface MatrixResult {
  readonly level: MatrixLevel;
  readonly title: string;
  readonly code: string | undefined;
  /** Where it begins, counted from 1. */
  readonly row: number;
  readonly indicators: MatrixIndicator[];
  readonly assumptions: { readonly statement: string; readonly row: number }[];
}

/** An indicator, with its cells as they stand. */
export interface MatrixIndicator {
  readonly title: string;
  readonly row: number;
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly verification: string | undefined;
}

/** Reads the rows of a matrix. A row without a result goes with the one above; a row of a level alone heads a block. */
export function readResults({ sheet, head, columns }: KnownMatrix, losses: ReadLosses): MatrixResult[] {
  const results: MatrixResult[] = [];
  let block: MatrixLevel | undefined;
  for (const [i, cells] of sheet.rows.entries()) {
    if (i <= head || cells.every((cell) => textOf(cell) === "")) continue;
    const row = i + 1;
    const get = (column: MatrixColumn) => cells[columns.get(column) ?? -1] ?? null;
    const column = readLevel(get("level"));
    // The word of a level alone is no title, where no column has the level.
    const own = column === undefined ? readLevel(get("result")) : undefined;
    const said = column ?? own;
    const title = own === undefined ? textOf(get("result")) : (own.text ?? "");
    const isUnknown = said === undefined && textOf(get("level")) !== "";
    const level: MatrixLevel | undefined = said?.level ?? (title === "" || isUnknown ? undefined : block);
    if (said !== undefined) block = said.level;
    const isHeading = title === "" && said !== undefined && said.level !== "precondition";
    if (isHeading && isOnlyLevel(cells)) continue;
    let result = results.at(-1);
    if (title !== "" || said?.level === "precondition") {
      if (level === undefined) {
        losses.add("no-level", sheet.name, row, `nothing tells the level of ${quote(title)}, so the row is left out.`);
        continue;
      }
      result = { level, title, code: codeOf(get("code"), said, own), row, indicators: [], assumptions: [] };
      results.push(result);
    }
    if (result === undefined) losses.add("no-result", sheet.name, row, "the row belongs to no result and is left out.");
    else readItems(result, get, row);
  }
  return results;
}

function isOnlyLevel(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => textOf(cell) !== "").length === 1;
}

function codeOf(cell: CellValue, ...levels: readonly (LevelCell | undefined)[]): string | undefined {
  return textOf(cell) || levels.find((level) => level?.code !== undefined)?.code;
}

function readItems(result: MatrixResult, get: (column: MatrixColumn) => CellValue, row: number): void {
  const titles = listLines(get("indicator"));
  const sources = listLines(get("verification"));
  const [baselines, targets] = [get("baseline"), get("target")].map((cell) => shareOut(cell, titles.length));
  for (const [i, title] of titles.entries()) {
    const isLast = i === titles.length - 1;
    // As many lines as indicators go with one each; else the last takes what is left.
    const own = isLast ? sources.slice(i) : sources.slice(i, i + 1);
    result.indicators.push({
      title,
      row,
      baseline: baselines?.[i] ?? null,
      target: targets?.[i] ?? null,
      verification: own.length === 0 ? undefined : own.join("; "),
    });
  }
  for (const statement of listLines(get("assumption"))) result.assumptions.push({ statement, row });
}

/** A line of a cell for each indicator where it has as many; else all of it for the first. */
function shareOut(cell: CellValue, count: number): readonly CellValue[] {
  const lines = count === 1 ? [] : listLines(cell);
  return lines.length === count ? lines : [cell];
}

/** The lines of a cell, without bullets and numbers. */
function listLines(cell: CellValue): string[] {
  return textOf(cell)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*(?:[-•*–·]|\d{1,2}[.)])\s+/, "").trim())
    .filter((line) => line !== "");
}

function textOf(cell: CellValue): string {
  return String(cell ?? "").trim();
}
