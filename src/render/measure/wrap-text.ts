import { requireOptions, requireString } from "../../limits/require-argument.js";
import { trimEndOf } from "../../theory/trim-end-of.js";
import { type Font, measureText } from "./measure-text.js";
import { splitGraphemes } from "./split-graphemes.js";

/** How a text is broken into lines. */
export interface WrapTextOptions extends Font {
  /** The widest that a line may be, in pixels. */
  readonly width: number;
  /** The most lines; what does not fit ends in an ellipsis. */
  readonly maxLines?: number | undefined;
}

/** How much wider than measured a text may turn out: where Arial is missing, its stand-ins are. */
const SLACK = 1.15;

/**
 * Breaks a text into lines that fit a width, with room for a font that is up to 15 % wider than Arial.
 *
 * Breaks between words, after a hyphen or slash, between ideographs, and within a word that is too long for a line, but never within a
 * character that is made of several. At least one line, which may be empty.
 *
 * @example
 * wrapText("Pupils wash their hands with soap", { width: 120, size: 14 })
 * // => ["Pupils wash", "their hands with", "soap"]
 */
export function wrapText(text: string, options: WrapTextOptions): string[] {
  requireString(text, "a text");
  requireOptions(options, "{ width: 80, size: 12 }");
  const { width, maxLines = Infinity, ...font } = options;
  const measure = (line: string) => measureText(line, font) * SLACK;
  const lines: string[] = [];
  let line = "";
  const fits = (more: string) => measure((line + more).trimEnd()) <= width;
  for (const piece of splitIntoPieces(text.replace(/\s+/g, " ").trim())) {
    if (!fits(piece) && line !== "") {
      lines.push(line.trimEnd());
      line = "";
    }
    if (lines.length > maxLines) break;
    // A word alone on its line gives up the room for other fonts before it is broken.
    if (fits(piece) || (line === "" && measureText(piece.trimEnd(), font) <= width)) line += piece;
    else
      for (const grapheme of splitGraphemes(piece)) {
        if (!fits(grapheme) && line !== "") {
          lines.push(line);
          line = "";
        }
        if (lines.length > maxLines) break;
        line += grapheme;
      }
  }
  lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = [...splitGraphemes(kept.pop() ?? "")];
  while (last.length > 0 && measure(`${last.join("").trimEnd()}…`) > width) last.pop();
  return [...kept, `${trimEndOf(last.join(""), /[\s\p{P}]/u)}…`];
}

/** Pieces that a line may end after: words with the blank behind them, parts up to a hyphen, single ideographs. */
function splitIntoPieces(text: string): string[] {
  return text.match(PIECES) ?? [];
}

const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{M}\p{P}]* ?|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^\s/-])*(?:[/-]+ ?| |(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|$)/gu;
