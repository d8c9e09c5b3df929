/** Joins a list in words, with a word before the last: `a, b and c`. */
export function joinWords(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
