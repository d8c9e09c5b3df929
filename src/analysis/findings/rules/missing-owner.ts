import type { Rule } from "../rule.js";

/** An important assumption that is nobody’s to keep an eye on. */
export const missingOwner: Rule<Record<never, never>> = {
  code: "missing-owner",
  severity: "info",
  profiles: ["publish"],
  source: "UK government assumption logs",
  sentence: {
    en: ({ on }) => `${on} is important, and nobody owns it.`,
    nl: ({ on }) => `${on} is belangrijk, en niemand is eigenaar.`,
  },
  *check({ assumptions }) {
    const owned = new Set<string>();
    for (const { id, assumption, partOf } of assumptions) {
      if (assumption.owner !== undefined || (partOf !== null && owned.has(partOf))) owned.add(id);
      else if (assumption.importance === "high") yield { on: id, values: {} };
    }
  },
};
