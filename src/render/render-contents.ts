import { chooseLanguage } from "../language/choose-language.js";
import type { Language } from "../language/language.js";
import { getWords } from "../language/words.js";
import { requireOptions } from "../limits/require-argument.js";
import { countElements, type ElementCounts } from "../theory/count-elements.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import { formatDate } from "./format-date.js";
import { getText } from "./get-text.js";

/**
 * Says what a theory is and holds, in one line: its title, its date and how many elements of each kind.
 *
 * @example
 * renderContents(handwashing)
 * // => "Clean hands at school, June 2024: 3 interventions, 6 outcomes, 1 external factor, 10 links, 8 assumptions (including 3 sub-assumptions), 7 findings, 4 sources, 1 indicator, 1 review"
 */
export function renderContents(theory: Theory, options: { readonly lang?: Language | undefined } = {}): string {
  requireTheory(theory);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  const words = getWords(lang);
  const counts = countElements(theory);
  const title = getText(theory.title, lang, theory.language).replace(/\s+/g, " ").trim();
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
