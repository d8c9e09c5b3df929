import type { CellObject, SheetData } from "write-excel-file/universal";
import { chooseLanguage } from "../../language/choose-language.js";
import { getRegisterWords } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { LONGEST_TEXT, toExcelText } from "../../sheets/excel-text.js";
import { packWorkbook } from "../../sheets/pack-workbook.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { RegisterOptions } from "./build-register.js";
import type { Cell, Column, Register } from "./register.js";
import { buildRegisterPage, type RegisterPage, type RegistersToShow } from "./register-page.js";
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
  options: RegisterOptions & RegistersToShow = {},
): Promise<Uint8Array> {
  requireTheory(theory);
  requireOptions(options);
  const page = buildRegisterPage(theory, options);
  const words = getRegisterWords(chooseLanguage(theory, options.lang));
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
  return packWorkbook(sheets);
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

/** A text with its line ends as Excel has them, and what is too long for a cell cut. */
function toValue(text: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  return toExcelText(lines.length > LONGEST_TEXT ? `${lines.slice(0, LONGEST_TEXT - 1)}…` : lines);
}
