import { isGoal } from "../list-goals.js";
import type { Rule } from "../rule.js";

/** A theory whose outcomes have levels, of which none is what it is all for. */
export const noGoal: Rule<Record<never, never>> = {
  code: "no-goal",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  source: "practice of assurance cases",
  sentence: {
    en: () => "Outcomes have levels, but none is long-term or impact: nothing says what the theory is for.",
    nl: () =>
      "Uitkomsten hebben niveaus, maar geen daarvan is long-term of impact: niets zegt waar de theorie toe dient.",
  },
  *check({ theory: { outcomes = {} } }) {
    const levels = Object.values(outcomes).flatMap(({ level }) => level ?? []);
    if (levels.length > 0 && !levels.some(isGoal)) yield { on: "theory", values: {} };
  },
};
