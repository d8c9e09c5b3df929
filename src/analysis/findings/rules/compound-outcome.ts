import type { Rule } from "../rule.js";
import { isCompound } from "../texts/is-compound.js";
import { listTexts } from "../texts/list-texts.js";

/** An outcome whose title seems to join two changes. */
export const compoundOutcome: Rule<Record<never, never>> = {
  code: "compound-outcome",
  reference: "S07",
  severity: "warning",
  profiles: ["draft"],
  isHeuristic: true,
  source: "Mayne 2017",
  sentence: {
    en: ({ on }) => `${on} seems to be two changes in one; each would have its own causes, indicators and doubts.`,
    nl: ({ on }) => `${on} lijkt twee veranderingen in één; elk heeft eigen oorzaken, indicatoren en twijfels.`,
  },
  *check({ theory: { outcomes = {} } }) {
    for (const [id, { title }] of Object.entries(outcomes)) {
      if (listTexts(title).some(isCompound)) yield { on: id, at: ["title"], values: {} };
    }
  },
};
