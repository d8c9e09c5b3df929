/**
 * The text without the characters at its end that a pattern of one character finds. Takes time linear in them, where a
 * pattern with `+$` looks again from each of a long row of them.
 */
export function trimEndOf(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const start = end - (/[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(end - 2, end)) ? 2 : 1);
    if (!sign.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}
