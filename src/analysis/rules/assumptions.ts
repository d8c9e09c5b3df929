import type { Text } from "../../schema/generated/types.js";
import type { Decision, Verdict } from "../../schema/vocabulary.js";
import type { RuleContext } from "../findings/context.js";
import { CONDITION, isAlike, isCompound, listTexts, WITHIN_CONTROL } from "./read-texts.js";
import { type Check, defineRule } from "./rule.js";

/** The rules about what is assumed, and where. */
export const assumptions = [
  /** An assumption that applies to nothing. */
  defineRule({
    code: "orphan-assumption",
    reference: "A02",
    severity: "error",
    profiles: ["draft", "review", "publish"],
    source: "Mayne 2023",
    *check({ assumptions }) {
      // Parts are on what their whole is on: that one is named.
      for (const { id, on, partOf } of assumptions)
        if (on.length === 0 && partOf === null) yield { on: id, values: {} };
    },
  }),
  /** A very important assumption that does not say what would show that it is wrong. */
  defineRule({
    code: "no-test",
    reference: "A03",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Davies 2012; ActKnowledge 2012",
    *check({ assumptions }) {
      for (const { id, assumption } of assumptions) {
        const { importance, falsifier, kind } = assumption;
        if (importance === "high" && falsifier === undefined && kind !== "normative") yield { on: id, values: {} };
      }
    },
  }),
  /** An assumption whose statement seems to join two claims, and that has no parts. */
  defineRule({
    code: "compound-assumption",
    reference: "A04",
    severity: "warning",
    profiles: ["draft"],
    isHeuristic: true,
    source: "Mayne 2023",
    *check({ assumptions }) {
      for (const { id, assumption } of assumptions) {
        const { statement, parts = {} } = assumption;
        if (Object.keys(parts).length > 0) continue;
        if (listTexts(statement).some(isCompound)) yield { on: id, at: ["statement"], values: {} };
      }
    },
  }),
  /** An assumption that seems to say again what the outcome says that it is about. */
  defineRule({
    code: "restates-outcome",
    reference: "A05",
    severity: "warning",
    profiles: ["draft"],
    isHeuristic: true,
    source: "Hoogerwerf 1990",
    *check(context): Check<{ readonly outcome: string }> {
      for (const { id, assumption, on } of context.assumptions) {
        const outcome = listOutcomes(on, context).find((target) => {
          const titles = listTexts(context.theory.outcomes![target]!.title);
          return listTexts(assumption.statement).some((text) => titles.some((title) => isAlike(text, title)));
        });
        if (outcome !== undefined) yield { on: id, at: ["statement"], values: { outcome } };
      }
    },
  }),
  /** An assumption with sub-assumptions that does not say how they combine. */
  defineRule({
    code: "undeclared-decomposition",
    reference: "A06",
    severity: "warning",
    profiles: ["draft", "review", "publish"],
    source: "Bloomfield & Rushby 2024 (Assurance 2.0)",
    *check({ assumptions }): Check<{ readonly missing: readonly ("combine" | "exhaustive")[] }> {
      for (const { id, assumption } of assumptions) {
        if (Object.keys(assumption.parts ?? {}).length === 0) continue;
        const missing = (["combine", "exhaustive"] as const).filter((key) => assumption[key] === undefined);
        if (missing.length > 0) yield { on: id, values: { missing } };
      }
    },
  }),
  /**
   * An outcome that is a change of behaviour, by an assumption of that kind on a link to it, where neither the links to it
   * nor those before them carry an assumption about capability, opportunity or motivation.
   */
  defineRule({
    code: "com-b-gap",
    reference: "A07",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Mayne 2016 (COM-B)",
    *check(context) {
      const { index } = context;
      for (const [node, id] of index.nodes.entries()) {
        const into = linksTo(node, context);
        if (!into.some((link) => hasKind(link, "behaviour", context))) continue;
        const before = into.flatMap((link) => linksTo(index.from[link]!, context));
        const around = [...into, ...before];
        const onNodes = [node, ...into.map((link) => index.from[link]!)];
        const hasAssumption =
          around.some((link) => hasKind(link, "capacity", context)) || onNodes.some((end) => hasCapacity(end, context));
        if (!hasAssumption) yield { on: id, values: {} };
      }
    },
  }),
  /**
   * An assumption that the evidence is against, where the last review decided to go on as before, or none was held: one that
   * its author calls necessary, or on which every modelled route to a goal rests and that nobody calls merely helpful.
   */
  defineRule({
    code: "killer-assumption",
    reference: "A08",
    severity: "error",
    profiles: ["review", "publish"],
    source: "European Commission PCM Guidelines 2004, fig. 30",
    *check({ review, reviews, criticalGoals }): Check<{
      readonly verdict: Verdict;
      /** Empty where none was taken. */
      readonly decision: Decision | "";
      /** The goals to which every modelled route rests on it; empty where its author calls it necessary. */
      readonly criticalFor: readonly string[];
    }> {
      for (const { id, role, kind, verdict: computed, override } of review.assumptions) {
        const verdict = override?.verdict ?? computed;
        if (!AGAINST.has(verdict)) continue;
        const isAsked = role !== "necessary" && role !== "facilitating" && kind !== "normative";
        const criticalFor = (isAsked && criticalGoals.get(id)) || [];
        if (role !== "necessary" && criticalFor.length === 0) continue;
        const decision = reviews.get(id)?.last?.entry.decision;
        if (decision === undefined || !ACTS.has(decision))
          yield { on: id, values: { verdict, decision: decision ?? "", criticalFor } };
      }
    },
  }),
  /** An assumption that is not supported, and on which every route from an intervention to a goal rests. */
  defineRule({
    code: "single-point-of-failure",
    reference: "A09",
    severity: "warning",
    profiles: ["review", "publish"],
    source: "Dewar 2002",
    *check({ review, criticalPairs }): Check<{
      readonly verdict: Verdict;
      readonly interventions: readonly string[];
      readonly goals: readonly string[];
    }> {
      for (const { id, verdict: computed, override, kind } of review.assumptions) {
        const verdict = override?.verdict ?? computed;
        const pairs = criticalPairs.get(id);
        if (pairs === undefined || verdict === "supported" || kind === "normative") continue;
        yield { on: id, values: { verdict, ...pairs } };
      }
    },
  }),
  /** An assumption about context whose statement seems to be about the programme itself. */
  defineRule({
    code: "within-control",
    reference: "A10",
    severity: "info",
    profiles: ["draft"],
    isHeuristic: true,
    source: "UNEP 2016",
    *check({ assumptions }) {
      for (const { id, assumption } of assumptions) {
        if (assumption.kind !== "context") continue;
        if (listTexts(assumption.statement).some((text) => WITHIN_CONTROL.test(text))) {
          yield { on: id, at: ["statement"], values: {} };
        }
      }
    },
  }),
  /** A link or outcome whose prose seems to name a condition, and on which no assumption sits. */
  defineRule({
    code: "hidden-assumption",
    reference: "A11",
    severity: "info",
    profiles: ["draft"],
    isHeuristic: true,
    source: "Dewar 2002",
    *check(context): Check<{ readonly marker: string }> {
      const { theory, index, assumptionIndex } = context;
      for (const [link, { because, note }] of (theory.links ?? []).entries()) {
        const found = assumptionIndex.byLink.has(link) ? undefined : findMarker({ because, note });
        if (found !== undefined) yield { on: index.links[link]!, at: [found.key], values: { marker: found.marker } };
      }
      for (const [id, { description, note }] of Object.entries(theory.outcomes ?? {})) {
        const found = hasAssumption(id, context) ? undefined : findMarker({ description, note });
        if (found !== undefined) yield { on: id, at: [found.key], values: { marker: found.marker } };
      }
    },
  }),
];

/** The outcomes that an assumption is on, and those that its links lead to. */
function listOutcomes(on: readonly string[], { theory: { outcomes = {} } }: RuleContext): string[] {
  const ends = on.map((id) => id.split("->").at(-1) ?? id);
  return [...new Set(ends)].filter((id) => Object.hasOwn(outcomes, id));
}

/** The links that lead to a node. */
function linksTo(node: number, { index: { incoming } }: RuleContext): number[] {
  return [...incoming.links.subarray(incoming.starts[node]!, incoming.starts[node + 1]!)];
}

/** Whether an assumption of a kind is on a link. */
function hasKind(link: number, kind: string, { assumptions, assumptionIndex }: RuleContext): boolean {
  return (assumptionIndex.byLink.get(link) ?? []).some((i) => assumptions[i]!.assumption.kind === kind);
}

/** Whether an assumption about capacity is on a node. */
function hasCapacity(node: number, { assumptions, assumptionIndex }: RuleContext): boolean {
  return (assumptionIndex.byNode.get(node) ?? []).some((i) => assumptions[i]!.assumption.kind === "capacity");
}

/** The verdicts with which the evidence is against. */
const AGAINST: ReadonlySet<Verdict> = new Set(["refuted", "challenged"]);

/** The decisions that change something. */
const ACTS: ReadonlySet<Decision> = new Set(["mitigate", "hedge", "redesign", "drop-pathway"]);

/** Whether an assumption is on an outcome or on a link to it. */
function hasAssumption(id: string, { index, assumptionIndex: { byNode, byLink } }: RuleContext): boolean {
  const node = index.positions.get(id)!;
  const { starts, links } = index.incoming;
  return byNode.has(node) || links.subarray(starts[node]!, starts[node + 1]!).some((link) => byLink.has(link));
}

/** The first words of the texts that name a condition, and the key of their text. */
function findMarker(texts: { readonly [key: string]: Text | undefined }): { key: string; marker: string } | undefined {
  for (const [key, text] of Object.entries(texts)) {
    for (const written of listTexts(text ?? {})) {
      const marker = CONDITION.exec(written)?.[0];
      if (marker !== undefined) return { key, marker };
    }
  }
  return undefined;
}
