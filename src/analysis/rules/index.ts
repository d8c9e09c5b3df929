import { assumptions } from "./assumptions.js";
import { evidence } from "./evidence.js";
import { measurement } from "./measurement.js";
import { reviews } from "./reviews.js";
import { structure } from "./structure.js";
import { waivers } from "./waivers.js";

/** Every rule of the review, in the order in which findings are listed. */
export const RULES = /* @__PURE__ */ listAll();

function listAll() {
  return [...structure, ...assumptions, ...evidence, ...measurement, ...reviews, ...waivers];
}

/** One of {@link RULES}. */
export type ReviewRule = (typeof RULES)[number];
/** The code of a rule of the review: what a finding has, and what a waiver names. */
export type FindingCode = ReviewRule["code"];

/** The codes of all rules, in the order in which findings are listed. */
export const FINDING_CODES: readonly FindingCode[] = /* @__PURE__ */ RULES.map(({ code }) => code);

const byCode = /* @__PURE__ */ indexByCode();

function indexByCode(): ReadonlyMap<string, ReviewRule> {
  return new Map(RULES.map((rule) => [rule.code, rule]));
}

/** Finds the rule with a code; `undefined` if no rule has it. */
export function findRule(code: string): ReviewRule | undefined {
  return byCode.get(code);
}

/** Gives the rule with a code. */
export function getRule(code: FindingCode): ReviewRule {
  return byCode.get(code)!;
}
