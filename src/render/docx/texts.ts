import {
  type HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { toXmlText } from "../to-xml-text.js";

/** The name of the bullets of the document. */
export const BULLETS = "bullets";

/**
 * Stands for `{` until the document is packed, as no text of XML can hold it: the library puts the numbers of lists in the
 * place of names in braces, wherever they stand.
 */
export const BRACE = "\uffff";

/** Text as the library can take it. */
export function toDocxText(content: string): string {
  return toXmlText(content).replaceAll("{", BRACE);
}

/** A piece of text. */
export function text(content: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: toDocxText(content) });
}

/** A paragraph of plain text or of pieces. */
export function paragraph(content: string | readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: typeof content === "string" ? [text(content)] : content });
}

/** An item of a list. */
export function item(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ children, style: "ListParagraph", numbering: { reference: BULLETS, level: 0 } });
}

/** A heading. */
export function heading(
  content: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  options: IParagraphOptions = {},
): Paragraph {
  return paragraph(content, { heading: level, keepNext: true, ...options });
}
