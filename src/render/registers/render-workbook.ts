import { unzipSync, type Zippable, zipSync } from "fflate";
import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/universal";
import type { Theory } from "../../theory/theory.js";
import { getRegisterWords } from "../messages/registers/words.js";
import type { RegisterOptions } from "./build-register.js";
import type { Cell, Column, Register } from "./register.js";
import { REGISTER_NAMES, type RegisterName } from "./register-names.js";
import { buildRegisterPage, type RegisterPage } from "./register-page.js";
import { toCellText } from "./to-cell-text.js";

/**
 * Writes registers of a theory as an Excel workbook (`.xlsx`): a sheet that says what it is about and from when, then one
 * for each register, with a heading that stays in sight, columns that fit, and texts that wrap.
 *
 * The same bytes for the same theory and options. A text is a cell of text, also one that starts with `=`, which no
 * spreadsheet takes for a formula then. Dates are texts, as precise as they were given. A cell of Excel holds 32,767
 * characters; a longer text is cut, with an ellipsis, and stands whole in CSV.
 *
 * @example
 * const bytes = await renderWorkbook(handwashing, { lang: "nl" });
 * String.fromCharCode(...bytes.slice(0, 2))
 * // => "PK"
 */
export async function renderWorkbook(
  theory: Theory,
  {
    names = REGISTER_NAMES,
    ...options
  }: RegisterOptions & { readonly names?: readonly RegisterName[] | undefined } = {},
): Promise<Uint8Array> {
  const page = buildRegisterPage(theory, names, options);
  const words = getRegisterWords(options.lang ?? "en");
  const sheets = [
    { sheet: words.readMe.title, data: toReadMe(page, words.readMe), columns: [{ width: 28 }, { width: 100 }] },
    ...page.registers.map((register) => ({
      sheet: register.title,
      data: toSheet(register),
      columns: register.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape" as const,
    })),
  ];
  const blob = await writeExcelFile(sheets).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

function toReadMe(
  { title, subtitle, registers, footer }: RegisterPage,
  words: ReturnType<typeof getRegisterWords>["readMe"],
): SheetData {
  return [
    [toHeading(words.theory), toHeading(title)],
    [null, toText(subtitle)],
    [null, toText(footer)],
    [],
    [toHeading(words.register), toHeading(words.explanation)],
    ...registers.map((register) => [toText(register.title), toText(register.about)]),
  ];
}

function toSheet({ columns, rows, empty }: Register): SheetData {
  const head = columns.map(({ heading }: Column) => ({ ...toHeading(heading), backgroundColor: "#E8EDF2" }));
  return [head, ...(rows.length === 0 ? [[toText(empty)]] : rows.map((row) => row.map(toCell)))];
}

function toCell(cell: Cell): CellObject | null {
  if (cell === null || (typeof cell === "object" && cell.length === 0)) return null;
  return typeof cell === "number"
    ? { value: cell, type: Number, alignVertical: "top" }
    : toText(toCellText(cell, "\n"));
}

function toHeading(text: string): CellObject {
  return { ...toText(text), fontWeight: "bold" };
}

function toText(text: string): CellObject {
  return { value: toValue(text), type: String, wrap: true, alignVertical: "top" };
}

/** What Excel refuses to open a longer cell for. */
const LONGEST = 32_767;

/**
 * A text as the file holds it. `_x0041_` would be read as an escaped letter, so its underscore is escaped in turn. The
 * writer drops replacement characters, and loses its way at the names that every object has.
 */
function toValue(text: string): string {
  const escaped = text
    .replaceAll("\r\n", "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("\ufffd", "␦");
  const cut = escaped.length > LONGEST ? `${escaped.slice(0, LONGEST - 1)}…` : escaped;
  return cut in Object.prototype ? `${cut} ` : cut;
}

/** Packs the files of a workbook anew with one date for all, the first that a zip can have, wherever the clock stands. */
function withoutClock(workbook: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(workbook))) {
    files[name] = [content, { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(files);
}
