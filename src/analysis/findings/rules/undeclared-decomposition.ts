import type { Rule } from "../rule.js";

/** An assumption with parts of which nobody said how they make it up. */
export const undeclaredDecomposition: Rule<{ readonly missing: readonly string[] }> = {
  code: "undeclared-decomposition",
  reference: "A06",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  source: "Bloomfield & Rushby 2024 (Assurance 2.0)",
  sentence: {
    en: ({ on, values: { missing } }) =>
      `How the parts of ${on} make it up is not said: ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing.`,
    nl: ({ on, values: { missing } }) =>
      `Hoe de sub-aannames van ${on} het geheel vormen, is niet gezegd: ${missing.join(" en ")} ${missing.length === 1 ? "ontbreekt" : "ontbreken"}.`,
  },
  *check({ assumptions }) {
    for (const { id, assumption } of assumptions) {
      if (Object.keys(assumption.parts ?? {}).length === 0) continue;
      const missing = (["combine", "exhaustive"] as const).filter((key) => assumption[key] === undefined);
      if (missing.length > 0) yield { on: id, values: { missing } };
    }
  },
};
