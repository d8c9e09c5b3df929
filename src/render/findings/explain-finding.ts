import type { Finding } from "../../analysis/findings/finding.js";
import type { FindingValues } from "../../analysis/rules/rule.js";
import { chooseLanguage } from "../../language/choose-language.js";
import type { Language } from "../../language/language.js";
import { nameMovedField } from "../../language/name-field.js";
import type { Telling } from "../../language/rule-message.js";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { type Names, nameElements } from "../name-elements.js";
import { nameElement } from "./name-element.js";
import { RULE_MESSAGES } from "./rule-messages.js";

/** How many names are given before the rest is counted. */
const NAMED = 3;

/** A finding in words. */
export interface ToldFinding {
  /** The element that it is on, in quotes; absent where it is about the whole theory, or the element is gone. */
  readonly name?: string;
  /** What is the case and what to do about it: whole sentences, which start after the name. */
  readonly sentence: string;
}

/**
 * Puts a finding into words: the name of the element that it is on, then what is the case and what to do about it.
 *
 * The same for the same theory, finding and language. Texts of the theory that it lacks in the language are given in the
 * theory's own; control characters in them are passed on. Names of keys stand between backticks.
 *
 * @example
 * const finding = listFindings(handwashing).findings.find(({ on }) => on === "older-pupils-lead");
 * explainFinding(handwashing, finding)
 * // => "“Younger pupils listen to older ones”: The theory records no evidence for this assumption."
 */
export function explainFinding(
  theory: Theory,
  finding: Finding,
  options: { readonly lang?: Language | undefined } = {},
): string {
  requireTheory(theory);
  requireObject(finding, "a finding, as listFindings gives", ["code", "path", "values"]);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  return createFindingExplainer(theory, { lang })(finding);
}

/**
 * Makes the function that puts findings of one theory into words as {@link explainFinding} does, for many of them.
 *
 * @example
 * const explain = createFindingExplainer(handwashing, { lang: "nl" });
 * explain(listFindings(handwashing).findings[1])
 * // => "‘Pupils know when and how to wash’: Naar deze uitkomst leiden 2 verbanden. Geef aan of alle nodig zijn (`needs: all`) of één genoeg is (`needs: any`)."
 */
export function createFindingExplainer(
  theory: Theory,
  options: { readonly lang?: Language | undefined } = {},
): (finding: Finding) => string {
  requireTheory(theory);
  requireOptions(options);
  const lang = chooseLanguage(theory, options.lang);
  const tell = createTeller(theory, nameElements(theory, lang));
  return (finding) => joinTold(tell(finding));
}

/** The name and the sentence as one text. */
export function joinTold({ name, sentence }: ToldFinding): string {
  return name === undefined ? sentence : `${name}: ${sentence}`;
}

/** Makes the function that puts findings of one theory into words, with the name apart. */
export function createTeller(theory: Theory, names: Names): (finding: Finding) => ToldFinding {
  const { language, words, read } = names;
  const name = (id: string) => nameElement(theory, id, names);
  const shared: Omit<Telling, "values" | "isLink"> = {
    name,
    source: (id) => words.quote(names.source(id)),
    names: (ids) => {
      const shown = ids.slice(0, ids.length === NAMED + 1 ? NAMED + 1 : NAMED).map(name);
      const rest = ids.length - shown.length;
      return words.join(rest > 0 ? [...shown, words.others(rest)] : shown);
    },
    date: (date) => formatDate(date, words),
    verdict: (verdict) => words.verdicts[verdict],
    fields: (fields) => fields.map((field) => nameMovedField(field, language)).join(", "),
    read,
    join: words.join,
  };
  return ({ code, on, path, values }) => {
    // Those of a finding are the values that its rule finds, which is what the type of the messages asks for.
    const toSentence = RULE_MESSAGES[language][code].sentence as (telling: Telling<FindingValues>) => string;
    const sentence = toSentence({ ...shared, values, isLink: on.includes("->") });
    const isNamed = on !== WHOLE_THEORY && path.length > 0;
    return { ...(isNamed && { name: nameElement(theory, on, names, path[0]) }), sentence };
  };
}
