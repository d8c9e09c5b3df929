import { LEVELS, type Level } from "../../../schema/vocabulary.js";
import type { RuleContext } from "../context.js";
import type { Rule } from "../rule.js";

/**
 * A link that skips a level which the theory uses, or one from a changed capacity to a benefit without changed behaviour
 * between. An intervention counts as standing at the level of outputs; outside factors may act on any level.
 */
export const miracleLeap: Rule<{ readonly skipped: Level | "behaviour" }> = {
  code: "miracle-leap",
  reference: "S05",
  severity: "warning",
  profiles: ["draft", "review", "publish"],
  source: "Mayne 2016 (COM-B); Vogel 2012",
  sentence: {
    en: ({ on, values: { skipped } }) =>
      skipped === "behaviour"
        ? `${on} goes from a changed capacity straight to a benefit, with no changed behaviour between.`
        : `${on} skips the level ${skipped}, which the theory has.`,
    nl: ({ on, values: { skipped } }) =>
      skipped === "behaviour"
        ? `${on} gaat van veranderd vermogen rechtstreeks naar een baat, zonder veranderd gedrag ertussen.`
        : `${on} slaat het niveau ‘${LEVELS_NL[skipped]}’ over, dat de theorie wel heeft.`,
  },
  *check(context) {
    const { theory, index } = context;
    const levels = index.nodes.map((id, node) =>
      index.kinds[node] === "intervention" ? "output" : theory.outcomes?.[id]?.level,
    );
    const used = new Set(Object.values(theory.outcomes ?? {}).map(({ level }) => level));
    const kinds = readKinds(context);
    for (const [link, id] of index.links.entries()) {
      const [from, to] = [index.from[link]!, index.to[link]!];
      const skipped =
        findSkipped(levels[from], levels[to], used) ?? (lacksBehaviour(link, context, kinds) ? "behaviour" : undefined);
      if (skipped !== undefined) yield { on: id, values: { skipped } };
    }
  },
};

const LEVELS_NL: { readonly [L in Level]: string } = {
  output: "output",
  intermediate: "middellange termijn",
  "long-term": "lange termijn",
  impact: "impact",
};

/** The first level between two that the theory uses. */
function findSkipped(from: Level | undefined, to: Level | undefined, used: ReadonlySet<Level | undefined>) {
  if (from === undefined || to === undefined) return undefined;
  return LEVELS.slice(LEVELS.indexOf(from) + 1, LEVELS.indexOf(to)).find((level) => used.has(level));
}

/** The kinds of the assumptions on each link. */
function readKinds({ assumptions, assumptionIndex }: RuleContext): (link: number) => ReadonlySet<string | undefined> {
  return (link) => new Set((assumptionIndex.byLink.get(link) ?? []).map((i) => assumptions[i]!.assumption.kind));
}

/** A link to a benefit from a node into which capacity is claimed to come, and behaviour on neither side. */
function lacksBehaviour(link: number, { index }: RuleContext, kindsOn: ReturnType<typeof readKinds>): boolean {
  const own = kindsOn(link);
  if (!own.has("benefit") || own.has("behaviour")) return false;
  const { starts, links } = index.incoming;
  const node = index.from[link]!;
  const before = [...links.subarray(starts[node]!, starts[node + 1]!)].map(kindsOn);
  return before.some((kinds) => kinds.has("capacity")) && !before.some((kinds) => kinds.has("behaviour"));
}
