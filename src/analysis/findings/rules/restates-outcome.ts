import type { RuleContext } from "../context.js";
import type { Rule } from "../rule.js";
import { isAlike } from "../texts/is-alike.js";
import { listTexts } from "../texts/list-texts.js";

/** An assumption that seems to say again what the outcome says that it is about. */
export const restatesOutcome: Rule<{ readonly outcome: string }> = {
  code: "restates-outcome",
  reference: "A05",
  severity: "warning",
  profiles: ["draft"],
  isHeuristic: true,
  source: "Hoogerwerf 1990",
  sentence: {
    en: ({ on, values: { outcome }, name }) =>
      `${on} seems to say no more than ${name(outcome)} does, so it assumes what is to be shown.`,
    nl: ({ on, values: { outcome }, name }) =>
      `${on} lijkt niet meer te zeggen dan ${name(outcome)}, en veronderstelt dan wat nog moet blijken.`,
  },
  *check(context) {
    for (const { id, assumption, on } of context.assumptions) {
      const outcome = listOutcomes(on, context).find((target) => {
        const titles = listTexts(context.theory.outcomes![target]!.title);
        return listTexts(assumption.statement).some((text) => titles.some((title) => isAlike(text, title)));
      });
      if (outcome !== undefined) yield { on: id, at: ["statement"], values: { outcome } };
    }
  },
};

/** The outcomes that an assumption is on, and those that its links lead to. */
function listOutcomes(on: readonly string[], { theory: { outcomes = {} } }: RuleContext): string[] {
  const ends = on.map((id) => id.split("->").at(-1) ?? id);
  return [...new Set(ends)].filter((id) => Object.hasOwn(outcomes, id));
}
