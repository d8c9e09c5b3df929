import { linksOf } from "../../graph/digraph.js";
import { cutSlice, trimSlice } from "../../graph/slice.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { readRouteQuery } from "../routes/route-query.js";
import { findFewestGaps } from "./find-fewest-gaps.js";
import { findMismatches } from "./find-mismatches.js";
import { createLinkEvidence } from "./link-evidence.js";
import type { ScopeRespect } from "./scope-keys.js";

/** What stands out in how far evidence covers what leads from the interventions to an outcome. */
export interface GoalCoverage {
  readonly outcome: string;
  /** In what respects no path with evidence on every link can be of one thing throughout. */
  readonly mismatches: readonly ScopeRespect[];
  /**
   * Where every link to it has evidence, and no path to it has evidence on every link: the links without, on a path that has
   * as few of them as any. Else empty.
   */
  readonly chainGaps: readonly string[];
}

/**
 * Tells for some outcomes what stands out in how far evidence covers what leads there, as `getCoverage` does, without what
 * nobody asks for here: it goes along links with evidence, and along others only where the last step has evidence and the
 * steps before it do not. Outcomes to which no link has evidence are left out.
 */
export function coverGoals(theory: Theory, goals: readonly number[], asOf: PartialDate | undefined): GoalCoverage[] {
  const index = getIndex(theory);
  const evidenceOn = createLinkEvidence(theory, { asOf, least: 1 });
  const { from } = readRouteQuery(theory, {}).starts;
  const lacks = Uint8Array.from(index.from, (_, link) => (evidenceOn(link).evidence.length > 0 ? 0 : 1));

  const findChainGaps = (goal: number): string[] => {
    const slice = trimSlice(cutSlice(index, { from, to: [goal] }));
    if (slice.links.some((link) => index.to[link] === goal && lacks[link])) return [];
    const fewest = findFewestGaps(slice, (link) => lacks[link] === 1);
    return (fewest?.links ?? []).filter((link) => lacks[link]).map((link) => getLinkId(index, link));
  };
  return goals.flatMap((goal): GoalCoverage[] => {
    if (linksOf(index.incoming, goal).every((link) => lacks[link])) return [];
    const full = trimSlice(cutSlice(index, { from, to: [goal], barred: { links: lacks } }));
    const outcome = index.nodes[goal]!;
    return full.links.length > 0
      ? [{ outcome, mismatches: findMismatches(full, evidenceOn), chainGaps: [] }]
      : [{ outcome, mismatches: [], chainGaps: findChainGaps(goal) }];
  });
}
