import type { Severity } from "../../analysis/findings/finding.js";
import type { Profile } from "../../analysis/findings/profiles.js";
import { RULES } from "../../analysis/findings/rules/index.js";
import { FINDING_CODES, type FindingCode } from "../../schema/finding-codes.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import type { Language } from "../language.js";
import { wordsIn } from "../words-in.js";
import type { Explanation } from "./explanation.js";
import { EXPLANATIONS } from "./explanations/index.js";
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
 * // => "An assumption that is on nothing"
 */
export function explainRule(
  code: FindingCode,
  { lang = "en" }: { readonly lang?: Language | undefined } = {},
): ExplainedRule {
  requireOneOf(code, FINDING_CODES, "the code of a rule");
  const { reference, severity, profiles, isHeuristic = false, source } = RULES[code];
  const explanation = wordsIn(EXPLANATIONS[code], lang);
  return {
    code,
    ...(reference !== undefined && { reference }),
    severity,
    profiles,
    isHeuristic,
    source: sayRuleSource(source, lang),
    page: `docs/findings/${code}.md`,
    ...explanation,
  };
}

/**
 * Lists every rule of the review, explained, in the order in which findings are listed.
 *
 * @example
 * listRules({ lang: "nl" }).find(({ code }) => code === "untested").title
 * // => "Een aanname waar niemand bewijs bij heeft gevoegd"
 */
export function listRules(options: { readonly lang?: Language | undefined } = {}): ExplainedRule[] {
  return FINDING_CODES.map((code) => explainRule(code, options));
}
