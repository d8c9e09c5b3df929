import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import type { VerdictMaps } from "../evidence/judge.js";

/**
 * What a node or link is no better supported than: one of its assumptions, or the link itself. `on` is the node or link
 * that the assumption is on.
 */
export type Weakest<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> =
  | { readonly assumption: AssumptionId; readonly on: NodeId | LinkId; readonly verdict: Verdict }
  | { readonly link: LinkId; readonly verdict: Verdict };

/** Where to look verdicts up: {@link VerdictMaps}, or what stands in for them. */
export type VerdictLookup = {
  readonly [K in keyof VerdictMaps]: Pick<VerdictMaps[K], "get">;
};

/** How well the nodes and links of a theory are supported. */
export interface Strengths {
  /** The weakest of what a node rests on; `undefined` when no assumption is on it. */
  ofNode(node: number): Weakest | undefined;
  /** The weakest of what a link rests on. */
  ofLink(link: number): Weakest;
}

/**
 * Looks up the weakest of what each node and link rests on: the lowest verdict of the assumptions on it, the first of
 * several. A part does not count where its whole is on the same node or link, because the verdict on the whole has
 * taken it into account. A link's own verdict counts when evidence bears on the link itself, and when no assumption is
 * on it: then nothing was stated and nothing tested, which is `untested`.
 */
export function createStrengths(theory: Theory, verdicts: VerdictLookup): Strengths {
  const index = getIndex(theory);
  const assumptions = getAssumptionIndex(theory);

  const ofAssumptions = (list: readonly number[] | undefined, on: string): Weakest | undefined => {
    if (list === undefined) return undefined;
    let weakest: Weakest | undefined;
    for (const assumption of dropParts(list, assumptions.wholes)) {
      const id = assumptions.ids[assumption]!;
      const verdict = verdicts.assumptions.get(id) ?? "untested";
      if (weakest === undefined || rank(verdict) < rank(weakest.verdict)) weakest = { assumption: id, on, verdict };
    }
    return weakest;
  };
  const ofOneLink = (position: number): Weakest => {
    const link = getLinkId(index, position);
    const stated = ofAssumptions(assumptions.byLink.get(position), link);
    const verdict = verdicts.links.get(link) ?? "untested";
    if (stated === undefined) return { link, verdict };
    return verdict !== "untested" && rank(verdict) < rank(stated.verdict) ? { link, verdict } : stated;
  };
  const links = new Map<number, Weakest>();
  return {
    ofNode: (node) => ofAssumptions(assumptions.byNode.get(node), index.nodes[node]!),
    ofLink(position) {
      const known = links.get(position) ?? ofOneLink(position);
      links.set(position, known);
      return known;
    },
  };
}

/** By the list of the wholes, which is one for each theory. */
const withoutParts = /* @__PURE__ */ createCache((wholes: readonly number[]) =>
  createCache((list: readonly number[]) => leaveParts(list, wholes)),
);

/**
 * Lists those of the assumptions on one node or link of which no whole is on it too. `wholes` are those of an
 * {@link AssumptionIndex}, and `list` is one of its lists, for which the answer is kept.
 */
export function dropParts(list: readonly number[], wholes: readonly number[]): readonly number[] {
  return withoutParts(wholes)(list);
}

function leaveParts(list: readonly number[], wholes: readonly number[]): readonly number[] {
  const all = new Set(list);
  return list.filter((assumption) => {
    let whole = wholes[assumption]!;
    while (whole >= 0 && !all.has(whole)) whole = wholes[whole]!;
    return whole < 0;
  });
}

/** The place of a verdict from worst to best. */
export function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
