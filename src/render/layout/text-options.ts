import type { Language } from "../../language/language.js";
import { getWords, type Words } from "../../language/words.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { createPaint, type Paint } from "./paint.js";

/** How a page of plain text is laid out. */
export interface TextOptions {
  /**
   * The language of the page; the theory's own when absent, where pages are written in it, and otherwise `en`. A text that the theory lacks
   * in it is shown in the theory's own.
   */
  readonly lang?: Language | undefined;
  /** The longest line, in columns; 100 when absent. A word longer than that keeps its line. */
  readonly width?: number | undefined;
  /** Whether to colour with ANSI escapes; `false` when absent. Nothing is told by colour alone. */
  readonly color?: boolean | undefined;
}

/** How a page is laid out that can be had in Markdown too. */
export interface TextOrMarkdownOptions extends TextOptions {
  /** `text` when absent. */
  readonly format?: "text" | "markdown" | undefined;
}

/**
 * Whether a page is asked for in Markdown.
 *
 * @throws {RangeError} when `format` is neither
 */
export function isMarkdown({ format = "text" }: TextOrMarkdownOptions): boolean {
  requireOneOf(format, ["text", "markdown"], "a format of this page");
  return format === "markdown";
}

/** What every part of a page of plain text needs to lay itself out. */
export interface Layout {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
  readonly words: Words;
}

/** Fills in what is not given. */
export function createLayout({ lang = "en", width = 100, color = false }: TextOptions): Layout {
  return { language: lang, width, paint: createPaint(color), words: getWords(lang) };
}
