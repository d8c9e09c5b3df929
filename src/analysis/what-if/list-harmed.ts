import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { linksOf } from "../../graph/digraph.js";
import { getFailures } from "../../graph/routes/failures.js";
import type { Gone } from "../../graph/routes/find-routed.js";
import { LOWERED, RAISED, reachSigned, type SignedNode } from "../../graph/signed-reach.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";

/**
 * Lists the outcomes to which harm is no longer ruled out when assumptions have failed, by number, in document order: those
 * that are lowered by what an assumption is on which says that a harm will not occur, where the theory shows that harm.
 *
 * Signs are those of {@link reachSigned}, over all links. Nothing comes from, or to, what is not there: `gone`, in which the
 * outcomes that are lost stand too. Linear.
 */
export function listHarmed(theory: Theory, failed: Iterable<number>, gone: Gone): number[] {
  const { takes } = getFailures(theory);
  const { nodes, links, onTheory } = getAssumptionIndex(theory);
  const index = getIndex(theory);
  const isLowering = (link: number) => theory.links?.[link]?.sign === "-";
  const isThere = (node: number) => !gone.nodes?.[node];
  const stands = (link: number) => !gone.links?.[link] && isThere(index.from[link]!) && isThere(index.to[link]!);
  const follow = (link: number): SignedNode => ({ node: index.to[link]!, mark: isLowering(link) ? LOWERED : RAISED });
  const seeds: SignedNode[] = [];
  for (const assumption of failed) {
    if (takes[assumption] !== "harm") continue;
    const followed = [
      ...links[assumption]!,
      ...nodes[assumption]!.flatMap((node) => [...linksOf(index.incoming, node).filter(isLowering)]),
      ...(onTheory.includes(assumption) ? [...index.from.keys()].filter(isLowering) : []),
    ];
    for (const link of followed) if (stands(link)) seeds.push(follow(link));
    for (const node of nodes[assumption]!) if (isThere(node)) seeds.push({ node, mark: RAISED });
  }
  if (seeds.length === 0) return [];
  const { marks } = reachSigned(index, seeds, isLowering, (link) => !stands(link));
  return [...index.kinds.keys()].filter((node) => index.kinds[node] === "outcome" && (marks[node]! & LOWERED) !== 0);
}
