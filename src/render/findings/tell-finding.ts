import type { Finding } from "../../analysis/findings/finding.js";
import type { Telling } from "../../analysis/findings/rule.js";
import { RULES } from "../../analysis/findings/rules/index.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { cut, findNode, type Names, nameElements } from "../name-elements.js";

/** How wide a name may be in a sentence, and how many are given before the rest is counted. */
const WIDTH = 72;
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

/**
 * Any element by its title, statement or citation; what names none is given as it is. Sources and indicators have ids of
 * their own, which other elements may have as well, so that their register has to be told.
 */
function nameElement(theory: Theory, id: string, names: Names, register?: PropertyKey): string {
  const { words, read } = names;
  if (id === WHOLE_THEORY) return words.wholeTheory;
  const text = (): string => {
    if (register === "sources") return names.source(id);
    if (register === "indicators") return cut(read(getOwn(theory.indicators, id)?.title ?? id), WIDTH);
    if (id.includes("->") || findNode(theory, id) !== undefined) return names.target(id, WIDTH);
    if (names.isAssumption(id)) return cut(withoutStop(names.assumption(id)), WIDTH);
    const evidence = getOwn(theory.evidence, id);
    if (evidence !== undefined) return cut(withoutStop(read(evidence.finding)), WIDTH);
    return id;
  };
  return words.quote(text());
}

/** A sentence that stands within another has no full stop of its own. */
const withoutStop = (text: string) => text.replace(/(?<!\.)\.$/, "");

function getOwn<T>(record: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
