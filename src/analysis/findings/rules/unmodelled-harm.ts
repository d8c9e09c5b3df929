import { listDownstream } from "../../../graph/reach.js";
import { WHOLE_THEORY } from "../../../schema/vocabulary.js";
import type { RuleContext } from "../context.js";
import type { Rule } from "../rule.js";

/** An assumption that a harm will not occur, where the theory has no link by which it could: none that lowers an outcome. */
export const unmodelledHarm: Rule<Record<never, never>> = {
  code: "unmodelled-harm",
  reference: "S10",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Davies 2018 (Bamberger)",
  sentence: {
    en: ({ on }) => `${on} speaks of a harm, but no link that lowers an outcome shows how it would come about.`,
    nl: ({ on }) =>
      `${on} spreekt van een schadelijk effect, maar geen verband dat een uitkomst verlaagt, laat zien hoe het ontstaat.`,
  },
  *check(context) {
    for (const { id, assumption, on } of context.assumptions) {
      if (assumption.kind === "side-effect" && !isModelled(on, context)) yield { on: id, values: {} };
    }
  },
};

/** Whether a link that lowers an outcome starts somewhere after what the assumption is on. */
function isModelled(on: readonly string[], { theory, index }: RuleContext): boolean {
  const lowers = [...(theory.links ?? []).entries()].filter(([, { sign }]) => sign === "-").map(([link]) => link);
  if (on.includes(WHOLE_THEORY)) return lowers.length > 0;
  const starts = on.map((id) => index.positions.get(id.split("->")[0] ?? id)).filter((node) => node !== undefined);
  const after = new Set(listDownstream(index, starts));
  return lowers.some((link) => after.has(index.from[link]!));
}
