/** How many choices are named before the rest is counted. */
const NAMED = 16;

/** Choices in words: `low, medium or high`. */
export function listOptions(
  options: readonly string[],
  words: { readonly or: string; readonly others: (count: number) => string },
): string {
  if (options.length > NAMED) return `${options.slice(0, 8).join(", ")} ${words.others(options.length - 8)}`;
  const last = options.at(-1) ?? "";
  return options.length < 2 ? last : `${options.slice(0, -1).join(", ")} ${words.or} ${last}`;
}
