import { type FileChild, HeadingLevel } from "docx";
import { type ColumnName, getRegisterWords } from "../../language/words.js";
import { buildRegister } from "../registers/build-register.js";
import { toCellText } from "../registers/to-cell-text.js";
import type { DocxContext } from "./docx-context.js";
import { roomOf } from "./page-setup.js";
import { cell, table } from "./table.js";
import { heading, paragraph } from "./texts.js";

/** What of the assumption register fits a page across; all of it is in the workbook. */
const COLUMNS: readonly ColumnName[] = [
  "assumption",
  "on",
  "importance",
  "owner",
  "verdict",
  "override",
  "flags",
  "decision",
  "lastReview",
  "nextReview",
  "atStake",
];

/** So that the words of a narrow column fit on its lines. */
const LEAST_SHARE = 18;

/** The assumption register as a table. A column in which no row has anything is left out; a part is marked as one. */
export function writeRegister({ theory, review, names }: DocxContext): FileChild[] {
  const words = getRegisterWords(names.language);
  const asOf = review.asOf ?? undefined;
  const { title, about, empty, columns, rows } = buildRegister(theory, "assumptions", { lang: names.language, asOf });
  const placeOf = (name: ColumnName) => columns.findIndex(({ heading }) => heading === words.columns[name]);
  const [assumption, partOf] = [placeOf("assumption"), placeOf("partOf")];
  const isFilled = (i: number) => rows.some((row) => toCellText(row[i] ?? null, "") !== "");
  const shown = COLUMNS.map(placeOf).filter(isFilled);
  const cells = rows.map((row) =>
    shown.map((i) => {
      const content = toCellText(row[i] ?? null, "\n");
      return cell(i === assumption && row[partOf] ? `↳ ${content}` : content);
    }),
  );
  const headings = shown.map((i) => ({
    heading: columns[i]?.heading ?? "",
    share: Math.max(columns[i]?.width ?? 0, LEAST_SHARE),
  }));
  return [
    heading(title, HeadingLevel.HEADING_1),
    paragraph(about),
    rows.length === 0 ? paragraph(empty) : table(headings, cells, roomOf(true).width),
  ];
}
