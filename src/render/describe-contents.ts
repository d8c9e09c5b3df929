import { countElements, type ElementCounts } from "../theory/count-elements.js";
import type { Theory } from "../theory/theory.js";
import { formatDate } from "./format-date.js";
import type { Language } from "./language.js";
import { localize } from "./localize.js";
import { getWords } from "./messages/words.js";

/**
 * Says what a theory is and holds, in one line: its title, its date and how many elements of each kind.
 *
 * @example
 * describeContents(handwashing)
 * // => "Clean hands at school, June 2024: 3 interventions, 6 outcomes, 1 factor, 10 causal links, 8 assumptions (3 of them parts of another), 7 items of evidence, 4 sources, 1 indicator, 1 review"
 */
export function describeContents(
  theory: Theory,
  { lang = "en" }: { readonly lang?: Language | undefined } = {},
): string {
  const words = getWords(lang);
  const counts = countElements(theory);
  const title = localize(theory.title, lang, theory.language).replace(/\s+/g, " ").trim();
  const date = theory.asOf === undefined ? "" : `, ${formatDate(theory.asOf, words)}`;
  const shown = KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const phrase = words.counts[kind](counts[kind]);
    return kind === "assumptions" && counts.parts > 0 ? words.counts.withParts(phrase, counts.parts) : phrase;
  });
  return `${title}${date}: ${shown.join(", ")}`;
}

const KINDS = [
  "interventions",
  "outcomes",
  "factors",
  "links",
  "assumptions",
  "evidence",
  "sources",
  "indicators",
  "reviews",
] as const satisfies readonly (keyof ElementCounts)[];
