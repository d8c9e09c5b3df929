import { linksOf } from "../../../graph/digraph.js";
import { BOTH, markSigned } from "../../../graph/signed-reach.js";
import type { RuleContext } from "../context.js";
import type { Rule } from "../rule.js";

/**
 * An intervention that both raises and lowers an outcome, where no assumption about side effects argues the trade-off. Told
 * of the outcome where the routes meet, not of all that follows from it. Feedback is left out of account.
 */
export const signConflict: Rule<{ readonly outcome: string }> = {
  code: "sign-conflict",
  reference: "S11",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Davies 2018",
  identity: ["outcome"],
  sentence: {
    en: ({ on, values: { outcome }, name }) =>
      `By different routes, ${on} both raises and lowers ${name(outcome)}, and no assumption says that the one outweighs the other.`,
    nl: ({ on, values: { outcome }, name }) =>
      `Langs verschillende routes verhoogt én verlaagt ${on} ${name(outcome)}, en geen aanname zegt dat het een het ander overtreft.`,
  },
  *check(context) {
    const { theory, index } = context;
    const links = theory.links ?? [];
    const lowers = (link: number) => links[link]?.sign === "-";
    if (!links.some(({ sign }) => sign === "-")) return;
    for (const [node, id] of index.nodes.entries()) {
      if (index.kinds[node] !== "intervention") continue;
      const marks = markSigned(index, node, lowers, (link) => links[link]?.feedback === true);
      for (const [outcome, mark] of marks.entries()) {
        if (mark !== BOTH || isAfter(outcome, marks, context) || isArgued(outcome, context)) continue;
        yield { on: id, values: { outcome: index.nodes[outcome]! } };
      }
    }
  },
};

/** Whether the routes met before. */
function isAfter(outcome: number, marks: Uint8Array, { index }: RuleContext): boolean {
  return linksOf(index.incoming, outcome).some((link) => marks[index.from[link]!] === BOTH);
}

/** Whether an assumption about side effects is on the outcome or on a link to it. */
function isArgued(outcome: number, { index, assumptions, assumptionIndex: { byNode, byLink } }: RuleContext): boolean {
  const around = [
    ...(byNode.get(outcome) ?? []),
    ...[...linksOf(index.incoming, outcome)].flatMap((link) => byLink.get(link) ?? []),
  ];
  return around.some((i) => assumptions[i]!.assumption.kind === "side-effect");
}
