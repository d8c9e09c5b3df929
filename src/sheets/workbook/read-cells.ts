import { fromExcelText } from "../excel-text.js";
import { unguardCell } from "../guard-cell.js";
import type { CellValue, Sheet } from "../sheet.js";
import { toColumnLetters } from "../to-column-letters.js";
import { WorkbookError } from "../workbook-error.js";
import { scanXml, type WorkbookGuard } from "./scan-xml.js";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By the number of a style. */
  readonly isDate: readonly boolean[];
  readonly is1904: boolean;
  /** How much there may be yet, of all sheets together. Cells are counted from the first to the last of each row. */
  readonly left: { cells: number; cellCharacters: number; failedFormulas: number };
}

/** What stands in the cells of a sheet. */
export interface SheetCells {
  readonly rows: Sheet["rows"];
  readonly flaws: Flaws;
  /** How much of what may be there yet it takes. */
  readonly count: { readonly cells: number; readonly cellCharacters: number; readonly failedFormulas: number };
}

/** As far as a sheet of Excel goes. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Reads the cells of a sheet: rows as Excel counts them up to the last that holds something, all as long as the longest.
 *
 * @throws {WorkbookError} when it is damaged, or reaches further than is read
 */
export function readCells(part: Uint8Array | undefined, context: CellContext, guard: WorkbookGuard): SheetCells {
  const reader = new CellReader(context, guard);
  if (part === undefined) return reader.finish();
  const events = {
    open: (name: string, attributes: Attributes) => reader.open(name, attributes),
    text: (text: string) => reader.text(text),
    close: (name: string) => reader.close(name),
  };
  scanXml(part, events, guard);
  return reader.finish();
}

/**
 * Takes what a sheet has off what there may be yet.
 *
 * @throws {WorkbookError} when it is more than that
 */
export function spendCells(count: SheetCells["count"], { left }: CellContext, { limits }: WorkbookGuard): void {
  left.cells -= count.cells;
  left.cellCharacters -= count.cellCharacters;
  left.failedFormulas -= count.failedFormulas;
  if (left.cells < 0) throw new WorkbookError(`it has more cells than are read, at most ${limits.cells}`);
  if (left.cellCharacters < 0)
    throw new WorkbookError(`its cells have more characters than are read, at most ${limits.cellCharacters}`);
  if (left.failedFormulas < 0)
    throw new WorkbookError(
      `it has more formulas without a value than are told of, at most ${limits.failedFormulas}; open it in Excel and save it`,
    );
}

type Flaws = NonNullable<Sheet["flaws"]>;
type Attributes = { readonly [name: string]: string };

/** A cell whose end has not come yet. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  value?: string;
  inline?: string;
  hasFormula: boolean;
}

class CellReader {
  readonly #context: CellContext;
  readonly #guard: WorkbookGuard;
  readonly #rows: CellValue[][] = [];
  readonly #flaws: Flaws[number][] = [];
  #row = 0;
  #column = 0;
  #width = 0;
  #filled = 0;
  #count = { cells: 0, cellCharacters: 0, failedFormulas: 0 };
  #cell: OpenCell | undefined;
  /** What the text that comes belongs to. */
  #into: "value" | "inline" | undefined;
  #isAid = false;

  constructor(context: CellContext, guard: WorkbookGuard) {
    this.#context = context;
    this.#guard = guard;
  }

  open(name: string, { r, t, s }: Attributes): void {
    if (name === "row") {
      this.#row = r === undefined ? this.#row + 1 : toNumber(r, LAST_ROW);
      this.#column = 0;
    } else if (name === "c") {
      this.#move(r);
      this.#cell = { type: t ?? "n", style: Number(s ?? 0), hasFormula: false };
    } else if (this.#cell === undefined) return;
    else if (name === "f") this.#cell.hasFormula = true;
    else if (name === "rPh") this.#isAid = true;
    else if (name === "v") [this.#into, this.#cell.value] = ["value", ""];
    else if (name === "t" && !this.#isAid) [this.#into, this.#cell.inline] = ["inline", this.#cell.inline ?? ""];
  }

  text(text: string): void {
    if (this.#cell !== undefined && this.#into !== undefined) this.#cell[this.#into] += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#into = undefined;
    else if (name === "rPh") this.#isAid = false;
    else if (name === "c" && this.#cell !== undefined) {
      const value = this.#read(this.#cell);
      this.#put(typeof value === "string" ? unguardCell(value) : value);
      this.#cell = undefined;
    }
  }

  finish(): SheetCells {
    const { length } = this.#rows;
    // Rows become as long as the longest; one without cells is shared.
    this.#spend({ cells: length + this.#width * (this.#filled + 1) - this.#count.cells });
    const empty: CellValue[] = Array(this.#width).fill(null);
    const rows = Array.from({ length }, (_, i) => {
      const row = this.#rows[i] ?? empty;
      while (row.length < this.#width) row.push(null);
      return row;
    });
    return { rows, flaws: this.#flaws, count: this.#count };
  }

  /** A cell says where it is, or comes after the one before. */
  #move(reference: string | undefined): void {
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? "") ?? [];
    if (reference !== undefined && letters === "")
      throw new WorkbookError("a cell of it has a place that there is not");
    this.#column = reference === undefined ? this.#column + 1 : toColumn(letters);
    if (digits !== "") this.#row = toNumber(digits, LAST_ROW);
    if (this.#column > LAST_COLUMN) throw new WorkbookError("a cell of it has a place that there is not");
  }

  #put(value: CellValue): void {
    if (value === null) return;
    const number = Math.max(this.#row, 1) - 1;
    const known = this.#rows[number];
    if (known === undefined) this.#filled += 1;
    const row = known ?? [];
    this.#rows[number] = row;
    this.#spend({
      cells: Math.max(0, this.#column - row.length),
      cellCharacters: typeof value === "string" ? value.length : 0,
    });
    while (row.length < this.#column - 1) row.push(null);
    row[this.#column - 1] = value;
    this.#width = Math.max(this.#width, this.#column);
  }

  #spend({ cells = 0, cellCharacters = 0, failedFormulas = 0 }: Partial<SheetCells["count"]>): void {
    const count = { cells, cellCharacters, failedFormulas };
    for (const name of ["cells", "cellCharacters", "failedFormulas"] as const) this.#count[name] += count[name];
    spendCells(count, this.#context, this.#guard);
  }

  #read({ type, style, value, inline, hasFormula }: OpenCell): CellValue {
    if (type === "e") return this.#fail(`failed (${(value ?? "").slice(0, 20)})`);
    if (hasFormula && value === undefined && inline === undefined)
      return this.#fail("has no value yet; open the workbook in Excel and save it");
    const text = (type === "inlineStr" ? inline : value) ?? "";
    if (text === "") return null;
    switch (type) {
      case "s": {
        const shared = this.#context.strings[Number(text)];
        if (shared === undefined) throw new WorkbookError("a cell of it has a text that is not there");
        return shared === "" ? null : shared;
      }
      case "b":
        return text === "1" || text === "true";
      case "n":
        return this.#readNumber(text, style);
      case "d":
        return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : text;
      default:
        return fromExcelText(text);
    }
  }

  #readNumber(text: string, style: number): CellValue {
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    if (this.#context.isDate[style] !== true) return number;
    const date = toDate(number, this.#context.is1904);
    return date ?? number;
  }

  #fail(what: string): null {
    const message = `the formula in column ${toColumnLetters(this.#column)} ${what}. The cell is read as empty.`;
    this.#spend({ failedFormulas: 1 });
    this.#flaws.push({ row: Math.max(this.#row, 1), message, isFormula: true });
    return null;
  }
}

function toNumber(digits: string, last: number): number {
  const number = Number(digits);
  if (!Number.isInteger(number) || number < 1 || number > last)
    throw new WorkbookError("a row of it has a number that there is not");
  return number;
}

function toColumn(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const DAY = 86_400_000;

/**
 * The date of a day that Excel has counted, in ISO 8601. It counts the 29th of February 1900, which there was not; a time
 * of day without a date is none.
 */
function toDate(serial: number, is1904: boolean): string | undefined {
  if (serial < (is1904 ? 0 : 1)) return undefined;
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(date.valueOf()) || date.getUTCFullYear() > 9999 ? undefined : date.toISOString().slice(0, 10);
}
