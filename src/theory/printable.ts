import { requireString } from "../limits/require-argument.js";
/**
 * Makes text from outside safe to print: what would steer a terminal or reorder a line is shown instead of obeyed.
 *
 * A control character becomes its picture (ESC is `␛`) or `�`, as does a lone surrogate; the marks that override the
 * direction of writing go. Line ends become `\n` and tabs become spaces.
 *
 * @example
 * toPrintable("red: \u001b[31m")
 * // => "red: ␛[31m"
 */
export function toPrintable(text: string): string {
  requireString(text, "a text");
  return UNPRINTABLE.test(text) ? text.replace(/\r\n?/g, "\n").replace(UNPRINTABLES, picture) : text;
}

/**
 * Counts the columns that printable text takes in a terminal: two for a wide character, none for a mark that combines
 * with the one before. An estimate where an emoji is made of several.
 */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Latin letters and the usual signs go without the regular expressions, which cost much to make. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if ((code < 0x300 && code !== 0xad) || (code >= 0x2010 && code < 0x2028) || (code >= 0x2190 && code < 0x2300))
    return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\p{Cs}]/u;
const UNPRINTABLES = /* @__PURE__ */ new RegExp(UNPRINTABLE, "gu");
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (character === "\t") return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x2028 || code === 0x2029) return "\n";
  return code > 0x2029 && code < 0xd800 ? "" : "\ufffd";
}
