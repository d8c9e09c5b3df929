import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { COLORS } from "../diagram/palette.js";
import { paragraph, text } from "./texts.js";

/** A column, and its share of the width. */
export interface TableColumn {
  readonly heading: string;
  readonly share: number;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.bandLine.slice(1) };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE };

/** A table whose headings stand again on each page, and whose rows stay whole where they can. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  width: number,
): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const row = (cells: readonly (readonly Paragraph[])[], isHeading: boolean) =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: cells.map(
        (children, i) =>
          new TableCell({
            // A cell without a paragraph is none.
            children: children.length === 0 ? [paragraph("", { style: "Cell" })] : children,
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            ...(isHeading && { shading: { fill: "E8EDF2" } }),
          }),
      ),
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      row(
        columns.map(({ heading }) => [paragraph([text(heading, { bold: true })], { style: "Cell" })]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** A cell of plain text; each line is a paragraph. */
export function cell(content: string): Paragraph[] {
  return content.split(/\r\n|\r|\n/).map((line) => paragraph(line, { style: "Cell" }));
}
