import {
  AlignmentType,
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";

/** Pages of one orientation. */
export interface Sheets {
  readonly isWide: boolean;
  readonly children: readonly FileChild[];
}

/** A4 and its margins, in twentieths of a point. */
const SHORT = 11_906;
const LONG = 16_838;
const MARGIN = 1134;

/** How wide and high what stands on a page may be, in twentieths of a point. */
export function roomOf(isWide: boolean): { readonly width: number; readonly height: number } {
  const [width, height] = isWide ? [LONG, SHORT] : [SHORT, LONG];
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** Sections of Word: sheets that follow on one another in one orientation go together. */
export function toSections(sheets: readonly Sheets[]): ISectionOptions[] {
  const joined: { isWide: boolean; children: FileChild[] }[] = [];
  for (const { isWide, children } of sheets) {
    const last = joined.at(-1);
    if (last?.isWide === isWide) last.children.push(...children);
    else joined.push({ isWide, children: [...children] });
  }
  return joined.map(({ isWide, children }) => ({
    properties: {
      page: {
        // The library turns the sides itself.
        size: {
          width: SHORT,
          height: LONG,
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 567, footer: 567 },
      },
    },
    footers: { default: createFooter() },
    children,
  }));
}

function createFooter(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 17 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}
