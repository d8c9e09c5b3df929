import type { CellValue, Sheet } from "../../../sheets/sheet.js";
import {
  COLUMN_NAMES,
  LEVEL_NAMES,
  MATRIX_COLUMNS,
  MATRIX_LEVELS,
  type MatrixColumn,
  type MatrixLevel,
} from "../words.js";

/** A sheet in which a logframe was found. */
export interface KnownMatrix {
  readonly sheet: Sheet;
  /** The index of the row of headings. */
  readonly head: number;
  /** The index of each column that is there. */
  readonly columns: ReadonlyMap<MatrixColumn, number>;
}

/** How many rows there may be above the headings. */
const ABOVE = 20;

/** The first sheet that has a logframe: headings for results and for indicators or assumptions, and levels below. */
export function findMatrix(sheets: readonly Sheet[]): KnownMatrix | undefined {
  for (const sheet of sheets) {
    for (let head = 0; head < Math.min(ABOVE, sheet.rows.length); head += 1) {
      const columns = readHeadings(sheet, head);
      const isMatrix = columns.has("result") && (columns.has("indicator") || columns.has("assumption"));
      if (isMatrix && hasLevels(sheet, head)) return { sheet, head, columns };
    }
  }
  return undefined;
}

function readHeadings({ rows }: Sheet, head: number): Map<MatrixColumn, number> {
  const columns = new Map<MatrixColumn, number>();
  const cells = rows[head] ?? [];
  for (const [i, cell] of cells.entries()) {
    const name = foldWords(cell);
    const found = MATRIX_COLUMNS.find((column) => COLUMN_NAMES[column].includes(name));
    if (found !== undefined && !columns.has(found)) columns.set(found, i);
  }
  const result = columns.get("result");
  // Often the levels stand in a first column without a heading.
  if (!columns.has("level") && result !== undefined && result > 0 && foldWords(cells[0]) === "")
    columns.set("level", 0);
  return columns;
}

function hasLevels({ rows }: Sheet, head: number): boolean {
  return rows.slice(head + 1).some((row) => row.some((cell) => readLevel(cell) !== undefined));
}

/** A level, with the code after it and the text after that: `Output 1.1: Wells are dug`. */
export interface LevelCell {
  readonly level: MatrixLevel;
  readonly code?: string;
  readonly text?: string;
}

/** Reads a cell that begins with the name of a level and has nothing, a code, or a text after it. */
export function readLevel(cell: CellValue | undefined): LevelCell | undefined {
  const text = String(cell ?? "")
    .replace(/\((?:s|en|n)\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const [, name = "", code, rest] =
    /^([\p{L}-]+(?: [\p{L}-]+)?) ?(\d[\d.]*\p{L}?)? ?(?:[:–—-] ?(.*))?$/su.exec(text) ?? [];
  const level = findLevel(name);
  if (level === undefined) return undefined;
  return { level, ...(code && { code }), ...(rest && { text: rest }) };
}

function findLevel(name: string): MatrixLevel | undefined {
  const word = name.toLowerCase();
  if (word === "") return undefined;
  return MATRIX_LEVELS.find((level) => LEVEL_NAMES[level].some((one) => listForms(one).includes(word)));
}

/** A word and its plurals in English and Dutch. */
function listForms(word: string): string[] {
  return [word, `${word}s`, `${word}n`, `${word}en`, word.replace(/y$/, "ies"), word.replace(/aat$/, "aten")];
}

/** A heading in small letters, without signs. */
function foldWords(cell: CellValue | undefined): string {
  return String(cell ?? "")
    .toLowerCase()
    .replace(/\([^()]*\)/g, "")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
