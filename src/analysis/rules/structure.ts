import { listDownstream, listUpstream, markDownstream, markUpstream } from "../../graph/reach.js";
import { listRings } from "../../graph/rings.js";
import { markDrawnHarms } from "../../graph/routes/drawn-harms.js";
import { LEVELS, type Level } from "../../schema/vocabulary.js";
import type { RuleContext } from "../findings/context.js";
import { isGoal, listGoals } from "../findings/list-goals.js";
import { listTensions } from "../list-tensions.js";
import { isCompound, listTexts } from "./read-texts.js";
import { type Check, defineRule } from "./rule.js";

/** The rules about what leads to what. */
export const structure = [
  /** An intervention from which no route leads to a goal: a long-term outcome or the impact. */
  defineRule({
    code: "stranded-intervention",
    reference: "S02",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    source: "Davies 2018; Dewar 2002",
    *check({ theory, index }): Check<{ readonly ends: readonly string[] }> {
      const reaches = markUpstream(index, listGoals(theory, index));
      for (const [node, id] of index.nodes.entries()) {
        if (index.kinds[node] !== "intervention" || reaches[node]) continue;
        const downstream = listDownstream(index, [node]);
        const ends = [...downstream].filter((reached) => reached !== node && isEnd(index.outgoing.starts, reached));
        yield { on: id, values: { ends: ends.map((end) => index.nodes[end]!) } };
      }
    },
  }),
  /** An outcome that no intervention and no outside factor leads to. */
  defineRule({
    code: "unreachable-outcome",
    reference: "S03",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    source: "Davies 2012",
    *check({ index }): Check<{ readonly hasCauses: boolean }> {
      const causes = [...index.nodes.keys()].filter((node) => index.kinds[node] !== "outcome");
      const reached = markDownstream(index, causes);
      const { starts } = index.incoming;
      for (const [node, id] of index.nodes.entries()) {
        if (!reached[node]) yield { on: id, values: { hasCauses: starts[node] !== starts[node + 1] } };
      }
    },
  }),
  /** A theory whose outcomes have levels, but without a long-term outcome or impact. */
  defineRule({
    code: "no-goal",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    source: "practice of assurance cases",
    *check({ theory: { outcomes = {} } }) {
      const levels = Object.values(outcomes).flatMap(({ level }) => level ?? []);
      if (levels.length > 0 && !levels.some(isGoal)) yield { on: "theory", values: {} };
    },
  }),
  /** An outcome that is no goal and leads to none. */
  defineRule({
    code: "dead-end-outcome",
    reference: "S04",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    source: "Davies 2018",
    *check({ theory, index }): Check<{ readonly leadsOn: boolean }> {
      const leading = markUpstream(index, listGoals(theory, index));
      const { starts } = index.outgoing;
      for (const [node, id] of index.nodes.entries()) {
        if (index.kinds[node] !== "outcome" || leading[node]) continue;
        yield { on: id, values: { leadsOn: starts[node] !== starts[node + 1] } };
      }
    },
  }),
  /**
   * A link that skips a level which the theory uses, or one from a changed capacity to a benefit without changed behaviour
   * between. An intervention counts as standing at the level of outputs; outside factors may act on any level.
   */
  defineRule({
    code: "miracle-leap",
    reference: "S05",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    source: "Mayne 2016 (COM-B); Vogel 2012",
    *check(context): Check<{ readonly skipped: Level | "behaviour" }> {
      const { theory, index } = context;
      const levels = index.nodes.map((id, node) =>
        index.kinds[node] === "intervention" ? "output" : theory.outcomes?.[id]?.level,
      );
      const used = new Set(Object.values(theory.outcomes ?? {}).map(({ level }) => level));
      const kinds = readKinds(context);
      for (const [link, id] of index.links.entries()) {
        const [from, to] = [index.from[link]!, index.to[link]!];
        const skipped =
          findSkipped(levels[from], levels[to], used) ??
          (lacksBehaviour(link, context, kinds) ? "behaviour" : undefined);
        if (skipped !== undefined) yield { on: id, values: { skipped } };
      }
    },
  }),
  /** A loop without a link marked as feedback. Loops that share a node are one finding, on the link that closes the shortest. */
  defineRule({
    code: "unmarked-cycle",
    reference: "S06",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    source: "Davies 2018",
    identity: ["ring"],
    *check({ theory, index }): Check<{ readonly ring: readonly string[] }> {
      for (const { shortest } of listRings(index, (link) => theory.links?.[link]?.feedback === true)) {
        const nodes = shortest.map((link) => index.nodes[index.from[link]!]!);
        yield { on: index.links[shortest.at(-1)!]!, values: { ring: [...nodes, nodes[0]!] } };
      }
    },
  }),
  /** An outcome whose title seems to join two changes. */
  defineRule({
    code: "compound-outcome",
    reference: "S07",
    severity: "warning",
    profiles: ["draft"],
    isHeuristic: true,
    source: "Mayne 2017",
    *check({ theory: { outcomes = {} } }) {
      for (const [id, { title }] of Object.entries(outcomes)) {
        if (listTexts(title).some(isCompound)) yield { on: id, at: ["title"], values: {} };
      }
    },
  }),
  /** An outcome with several contributing causes that does not say whether it needs all of them or one. */
  defineRule({
    code: "undeclared-combination",
    reference: "S08",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Davies 2018; ActKnowledge 2012",
    *check({ theory }): Check<{ readonly causes: readonly string[] }> {
      const causes = new Map<string, string[]>();
      for (const { from, to, sign = "+", feedback = false } of theory.links ?? []) {
        if (sign === "+" && !feedback) causes.set(to, [...(causes.get(to) ?? []), from]);
      }
      for (const [id, { needs }] of Object.entries(theory.outcomes ?? {})) {
        const own = causes.get(id) ?? [];
        if (needs === undefined && own.length > 1) yield { on: id, values: { causes: own } };
      }
    },
  }),
  /** A goal that interventions lead to and no outside factor does, at any distance. */
  defineRule({
    code: "no-external-cause",
    reference: "S09",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Funnell & Rogers 2011; Mayne 2019",
    *check({ theory, index }) {
      for (const goal of listGoals(theory, index)) {
        const kinds = new Set(Array.from(listUpstream(index, [goal]), (node) => index.kinds[node]));
        if (kinds.has("intervention") && !kinds.has("factor")) yield { on: index.nodes[goal]!, values: {} };
      }
    },
  }),
  /** An assumption that a harm will not occur, where the theory has no link by which it could: none that lowers an outcome, at or after what it is on. */
  defineRule({
    code: "unmodelled-harm",
    reference: "S10",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Davies 2018 (Bamberger)",
    *check({ theory, assumptions }) {
      const isDrawn = markDrawnHarms(theory);
      for (const [i, { id, assumption }] of assumptions.entries()) {
        if (assumption.kind === "side-effect" && !isDrawn[i]) yield { on: id, values: {} };
      }
    },
  }),
  /**
   * An intervention that both raises and lowers an outcome, where no assumption about side effects argues the trade-off. Told
   * of the outcome where the routes meet, not of all that follows from it. Feedback is left out of account.
   */
  defineRule({
    code: "sign-conflict",
    reference: "S11",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Davies 2018",
    identity: ["outcome"],
    *check({ theory }): Check<{ readonly outcome: string }> {
      for (const { cause, outcome, raises, lowers, arguedBy } of listTensions(theory)) {
        // What a ring turns into its opposite is a loop that balances, and no trade-off.
        if (arguedBy.length > 0 || raises.goesRound || lowers.goesRound) continue;
        yield { on: cause, values: { outcome } };
      }
    },
  }),
  /** A link on which no assumption sits and for which no mechanism is given. */
  defineRule({
    code: "link-without-assumption",
    reference: "A01",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Mayne 2023; Dewar 2002",
    *check({ theory, assumptionIndex }) {
      for (const [link, { from, to, because }] of (theory.links ?? []).entries()) {
        if (because === undefined && !assumptionIndex.byLink.has(link)) yield { on: `${from}->${to}`, values: {} };
      }
    },
  }),
];

/** Whether no link leaves a node. */
function isEnd(starts: Int32Array, node: number): boolean {
  return starts[node] === starts[node + 1];
}

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
