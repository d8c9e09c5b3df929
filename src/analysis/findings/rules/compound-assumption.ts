import type { Rule } from "../rule.js";
import { isCompound } from "../texts/is-compound.js";
import { listTexts } from "../texts/list-texts.js";

/** An assumption whose statement seems to join two claims, and that has no parts. */
export const compoundAssumption: Rule<Record<never, never>> = {
  code: "compound-assumption",
  reference: "A04",
  severity: "warning",
  profiles: ["draft"],
  isHeuristic: true,
  source: "Mayne 2023",
  sentence: {
    en: ({ on }) => `${on} seems to be two claims in one; evidence can support one and oppose the other.`,
    nl: ({ on }) => `${on} lijkt twee beweringen in één; bewijs kan de ene steunen en de andere tegenspreken.`,
  },
  *check({ assumptions }) {
    for (const { id, assumption } of assumptions) {
      const { statement, parts = {} } = assumption;
      if (Object.keys(parts).length > 0) continue;
      if (listTexts(statement).some(isCompound)) yield { on: id, at: ["statement"], values: {} };
    }
  },
};
