import type { Rule } from "../rule.js";

/** A promised test that does not say how, who, when or for which decision. */
export const emptyTestPromise: Rule<{ readonly missing: readonly string[] }> = {
  code: "empty-test-promise",
  reference: "R02",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "USAID (learning agenda)",
  sentence: {
    en: ({ on, values: { missing } }) =>
      isPlan(missing)
        ? `The test plan of ${on} does not say which decision it serves.`
        : `A test of ${on} is promised, without ${missing.map((part) => WORDS_EN[part]).join(", ")}.`,
    nl: ({ on, values: { missing } }) =>
      isPlan(missing)
        ? `Het toetsplan van ${on} zegt niet welk besluit het dient.`
        : `Er is een toets van ${on} beloofd, zonder ${missing.map((part) => WORDS_NL[part]).join(", ")}.`,
  },
  *check({ assumptions }) {
    for (const { id, assumption } of assumptions) {
      const { test } = assumption;
      if (test === undefined) continue;
      const missing = test === "intended" ? [...PLAN] : PLAN.filter((part) => test[part] === undefined);
      if (missing.length > 0) yield { on: id, at: ["test"], values: { missing } };
    }
  },
};

/** What makes a promise a plan. */
const PLAN = ["method", "owner", "due", "informs"] as const;
/** Whether a plan is all there but for what it is for. */
function isPlan(missing: readonly string[]): boolean {
  return missing.length === 1 && missing[0] === "informs";
}

const WORDS_EN: { readonly [part: string]: string } = {
  method: "a method",
  owner: "an owner",
  due: "a date",
  informs: "the decision that it serves",
};
const WORDS_NL: { readonly [part: string]: string } = {
  method: "een methode",
  owner: "een eigenaar",
  due: "een datum",
  informs: "het besluit dat het dient",
};
