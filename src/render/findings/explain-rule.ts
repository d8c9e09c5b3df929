import type { Profile } from "../../analysis/findings/profiles.js";
import type { Severity } from "../../analysis/findings/severities.js";
import { FINDING_CODES, type FindingCode, getRule } from "../../analysis/rules/index.js";
import type { Language } from "../../language/language.js";
import type { Explanation } from "../../language/rule-message.js";
import { wordsIn } from "../../language/words.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { RULE_MESSAGES } from "./rule-messages.js";
import { sayRuleSource } from "./say-rule-source.js";

/** What a rule looks for and why, and what to do about what it finds. */
export interface ExplainedRule extends Explanation {
  readonly code: FindingCode;
  /** Its number in the rule book that it comes from, such as `S02`. */
  readonly reference?: string;
  /** What its findings weigh, unless a finding or a user says otherwise. */
  readonly severity: Severity;
  /** The profiles that ask it. */
  readonly profiles: readonly Profile[];
  /** Whether it reads texts for words, and so may misfire. */
  readonly isHeuristic: boolean;
  /** Who says that it matters. */
  readonly source: string;
  /** Its page in the documentation, from the root of the package. */
  readonly page: string;
}

/**
 * Explains a rule of the review in a language.
 *
 * @throws {RangeError} when no rule has the code
 * @example
 * explainRule("orphan-assumption").title
 * // => "Assumption applies to nothing"
 */
export function explainRule(code: FindingCode, options: { readonly lang?: Language | undefined } = {}): ExplainedRule {
  requireOptions(options);
  const { lang = "en" } = options;
  requireOneOf(code, FINDING_CODES, "the code of a rule");
  const { reference, severity, profiles, isHeuristic = false, source } = getRule(code);
  const { title, why, consequence, repair } = wordsIn(RULE_MESSAGES, lang)[code];
  return {
    code,
    ...(reference !== undefined && { reference }),
    severity,
    profiles,
    isHeuristic,
    source: sayRuleSource(source, lang),
    page: `docs/findings/${code}.md`,
    title,
    why,
    consequence,
    repair,
  };
}

/**
 * Lists every rule of the review, explained, in the order in which findings are listed.
 *
 * @example
 * listRules({ lang: "nl" }).find(({ code }) => code === "untested").title
 * // => "Aanname zonder bewijs"
 */
export function listRules(options: { readonly lang?: Language | undefined } = {}): ExplainedRule[] {
  requireOptions(options);
  return FINDING_CODES.map((code) => explainRule(code, options));
}
