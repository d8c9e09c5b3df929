import type { Language } from "../language.js";
import { getWords, type Words } from "../messages/words.js";
import { createPaint, type Paint } from "./paint.js";

/** How a page of plain text is laid out. */
export interface TextOptions {
  /** The language of the page; a text that the theory lacks in it is shown in the theory's own. `en` when absent. */
  readonly lang?: Language | undefined;
  /** The longest line, in columns; 100 when absent. A word longer than that keeps its line. */
  readonly width?: number | undefined;
  /** Whether to colour with ANSI escapes; `false` when absent. Nothing is told by colour alone. */
  readonly color?: boolean | undefined;
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
