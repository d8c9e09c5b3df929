import type { FindingCode, ReviewRule } from "../../analysis/rules/index.js";
import type { Rule } from "../../analysis/rules/rule.js";
import { ruleMessages as en } from "../../language/en/rules.js";
import type { Language } from "../../language/language.js";
import { ruleMessages as nl } from "../../language/nl/rules.js";
import type { RuleMessage } from "../../language/rule-message.js";

/**
 * What is said of every rule in one language. Each sentence asks for no other values than its rule finds, and no code is
 * there that no rule has.
 */
export type Messages = { readonly [R in ReviewRule as R["code"]]: RuleMessage<ValuesOf<R>> } & {
  readonly [Unknown in Exclude<keyof typeof en, FindingCode>]: never;
};
type ValuesOf<R> = R extends Rule<string, infer Values> ? Values : never;

/** What is said of every rule in each language. */
export const RULE_MESSAGES: { readonly [L in Language]: Messages } = { en, nl };
