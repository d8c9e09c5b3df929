/** A letter or digit, then letters, digits, `.`, `_` and `-`: at most 120 characters, in any script. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u;

/** Something that can be seen. */
export const TEXT_PATTERN = /\S/;

/**
 * Returns whether a text fits {@link ID_PATTERN}. Most ids are plain letters, for which the pattern is not needed.
 *
 * @public for the generated validator
 */
export function isId(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 120 || !isPlain(text.charCodeAt(0))) return ID_PATTERN.test(text);
  for (let i = 1; i < length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlain(code) && code !== DOT && code !== UNDERSCORE && code !== HYPHEN) return ID_PATTERN.test(text);
  }
  return true;
}

/**
 * Returns whether a text fits {@link TEXT_PATTERN}. Most begin with what can be seen.
 *
 * @public for the generated validator
 */
export function isText(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || TEXT_PATTERN.test(text);
}

/**
 * Returns whether a text is without lone surrogates: halves of a character, which no file in UTF-8 can hold. Of a text
 * in Latin letters alone, as most are, engines know it without a look at each.
 */
export const isWellFormed: (text: string) => boolean =
  "isWellFormed" in String.prototype
    ? (text) => (text as string & { isWellFormed(): boolean }).isWellFormed()
    : (text) => !LONE_SURROGATE.test(text);

/** Without its flag `u` half of a whole character would fit as well. */
const LONE_SURROGATE = /\p{Cs}/u;

function isPlain(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
