import { type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";
import type { Language } from "../../language/language.js";
import { COLORS } from "../diagram/palette.js";
import { BULLETS } from "./texts.js";

const LANGUAGE_TAGS: { readonly [L in Language]: string } = { en: "en-GB", nl: "nl-NL" };
const NAVY = "1C3557";
const FONT = "Arial";

/** How the document looks, and which language it is in. Word's own styles, so that a house style can be laid over it. */
export function createStyles(language: Language): IStylesOptions {
  const value = LANGUAGE_TAGS[language];
  const headingStyle = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: NAVY },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 20,
          color: COLORS.text.slice(1),
          language: { value, eastAsia: "zh-CN", bidirectional: "ar-SA" },
        },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: { run: { font: FONT, size: 40, bold: true, color: NAVY }, paragraph: { spacing: { after: 120 } } },
      heading1: headingStyle(30, 360),
      heading2: headingStyle(24, 320),
      heading3: headingStyle(21, 240),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: "1A5296", underline: {} } },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20, line: 240 } } },
    },
    paragraphStyles: [
      {
        id: "Cell",
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 17 },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
    ],
  };
}

/** The one kind of list. Paths are numbered by hand: a list for each outcome would cost the square of their number. */
export function createNumbering(): INumberingOptions {
  const indent = { left: 340, hanging: 284 };
  const level = { level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent } } };
  return { config: [{ reference: BULLETS, levels: [level] }] };
}
