import { joinWords } from "../../schema/join-words.js";

/** How many choices are named before the rest is counted. */
const NAMED = 16;

/** Choices in words: `low, medium or high`. */
export function listOptions(
  options: readonly string[],
  words: { readonly or: string; readonly others: (count: number) => string },
): string {
  if (options.length > NAMED) return `${options.slice(0, 8).join(", ")} ${words.others(options.length - 8)}`;
  return joinWords(options, words.or);
}
