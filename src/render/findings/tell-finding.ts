import type { Finding } from "../../analysis/findings/finding.js";
import type { Telling } from "../../analysis/findings/rule.js";
import { RULES } from "../../analysis/findings/rules/index.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { type Names, nameElements } from "../name-elements.js";
import { nameElement } from "./name-element.js";

/** How many names are given before the rest is counted. */
const NAMED = 3;

/**
 * Puts a finding into a sentence.
 *
 * The same for the same theory, finding and language. Texts of the theory that it lacks in the language are given in the
 * theory's own; control characters in them are passed on.
 *
 * @example
 * const finding = listFindings(handwashing).findings.find(({ on }) => on === "older-pupils-lead");
 * tellFinding(handwashing, finding)
 * // => "Nobody has attached evidence to “Younger pupils listen to older ones”."
 */
export function tellFinding(
  theory: Theory,
  finding: Finding,
  { lang = "en" }: { readonly lang?: Language | undefined } = {},
): string {
  return createFindingTeller(theory, { lang })(finding);
}

/** Makes the function that puts findings of one theory into sentences as {@link tellFinding} does, for many of them. */
export function createFindingTeller(
  theory: Theory,
  { lang = "en" }: { readonly lang?: Language | undefined } = {},
): (finding: Finding) => string {
  return createTeller(theory, nameElements(theory, lang));
}

/** Makes the function that puts findings of one theory into sentences. */
export function createTeller(theory: Theory, names: Names): (finding: Finding) => string {
  const { language, words, read } = names;
  const name = (id: string) => nameElement(theory, id, names);
  const shared: Omit<Telling, "values" | "on"> = {
    name,
    source: (id) => words.quote(names.source(id)),
    names: (ids) => {
      const shown = ids.slice(0, ids.length === NAMED + 1 ? NAMED + 1 : NAMED).map(name);
      const rest = ids.length - shown.length;
      return words.join(rest > 0 ? [...shown, words.others(rest)] : shown);
    },
    date: (date) => formatDate(date, words),
    verdict: (verdict) => words.verdicts[verdict],
    read,
    drops: (ways) => ways.map((way) => words.drops[way]).join("; "),
  };
  return ({ code, on, path, values }) =>
    RULES[code].sentence[language]({ ...shared, values, on: nameElement(theory, on, names, path[0]) });
}
