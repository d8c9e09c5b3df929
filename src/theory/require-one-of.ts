import { quote } from "../schema/quote.js";
import { findNearest } from "./nearest.js";

/** As many of the words as a message shows. */
const SHOWN = 12;

/**
 * Makes sure that what a caller gave is one of some words; one without types may have given anything.
 *
 * @throws {RangeError} when it is not, with what was found, what would do, and the nearest of that
 */
export function requireOneOf(given: unknown, words: readonly string[], what: string): void {
  if ((words as readonly unknown[]).includes(given)) return;
  const nearest = typeof given === "string" ? findNearest(given, words) : undefined;
  const hint = nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;
  const shown = words.slice(0, SHOWN).join(", ");
  const rest = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : "";
  throw new RangeError(`${quote(given)} is not ${what}; expected one of ${shown}${rest}.${hint}`);
}
