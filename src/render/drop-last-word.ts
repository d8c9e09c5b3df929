import { trimEndOf } from "../theory/trim-end-of.js";

/** The text without its last word, which may be cut, and the signs before it; a single word ends at its first sign. */
export function dropLastWord(text: string): string {
  const blank = text.search(/\s\S*$/);
  if (blank >= 0) return trimEndOf(text.slice(0, blank), /[\s\p{P}]/u);
  const sign = text.search(/\p{P}/u);
  return sign < 0 ? text : text.slice(0, sign);
}
