import type { RuleContext } from "../context.js";
import type { Rule } from "../rule.js";

/**
 * An outcome that is a change of behaviour, by an assumption of that kind on a link to it, where neither the links to it
 * nor those before them carry an assumption about capability, opportunity or motivation.
 */
export const comBGap: Rule<Record<never, never>> = {
  code: "com-b-gap",
  reference: "A07",
  severity: "warning",
  profiles: ["review", "publish"],
  source: "Mayne 2016 (COM-B)",
  sentence: {
    en: ({ on }) =>
      `${on} is to change behaviour, but nothing says that capability, opportunity or motivation change first.`,
    nl: ({ on }) =>
      `${on} is een verandering van gedrag, maar niets zegt dat vermogen, gelegenheid of motivatie eerst veranderen.`,
  },
  *check(context) {
    const { index } = context;
    for (const [node, id] of index.nodes.entries()) {
      const into = linksTo(node, context);
      if (!into.some((link) => hasKind(link, "behaviour", context))) continue;
      const before = into.flatMap((link) => linksTo(index.from[link]!, context));
      const around = [...into, ...before];
      const onNodes = [node, ...into.map((link) => index.from[link]!)];
      const isCovered =
        around.some((link) => hasKind(link, "capacity", context)) || onNodes.some((end) => isOnNode(end, context));
      if (!isCovered) yield { on: id, values: {} };
    }
  },
};

function linksTo(node: number, { index: { incoming } }: RuleContext): number[] {
  return [...incoming.links.subarray(incoming.starts[node]!, incoming.starts[node + 1]!)];
}

function hasKind(link: number, kind: string, { assumptions, assumptionIndex }: RuleContext): boolean {
  return (assumptionIndex.byLink.get(link) ?? []).some((i) => assumptions[i]!.assumption.kind === kind);
}

function isOnNode(node: number, { assumptions, assumptionIndex }: RuleContext): boolean {
  return (assumptionIndex.byNode.get(node) ?? []).some((i) => assumptions[i]!.assumption.kind === "capacity");
}
