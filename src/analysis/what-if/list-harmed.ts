import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { linksOf } from "../../graph/digraph.js";
import { markDownstream } from "../../graph/reach.js";
import { getFailures } from "../../graph/routes/failures.js";
import { getArrangement } from "../../graph/routes/get-arrangement.js";
import type { Gone } from "../../graph/routes/spread.js";
import { LOWERED, reachSigned, type SignedNode } from "../../graph/signed-reach.js";
import { getIndex, type TheoryIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";

/** How many links are looked at for what follows from harms in rings, each by itself: a part of a second. */
const BUDGET = 500_000;

/**
 * Lists the outcomes to which harm is no longer ruled out when assumptions have failed, by number, in document order: those
 * that are lowered by what an assumption is on which says that a harm will not occur, where the theory shows that harm.
 *
 * A harm is done by a link that lowers: one that the assumption is on, or the first on the way from there. From its end on
 * signs are those of {@link reachSigned}, over all links, but the way does not come back to either end of that link. Nothing
 * comes from, or to, what is not there: `gone`, in which the outcomes that are lost stand too. Linear, and in rings a sweep for
 * each link that harms; where that is too much, ways that come back count as well.
 */
export function listHarmed(theory: Theory, failed: Iterable<number>, gone: Gone): number[] {
  const { takes } = getFailures(theory);
  const { nodes, links, onTheory } = getAssumptionIndex(theory);
  const index = getIndex(theory);
  const { from, to } = index;
  const isLowering = (link: number) => theory.links?.[link]?.sign === "-";
  const isThere = (node: number) => !gone.nodes?.[node];
  const stands = (link: number) => !gone.links?.[link] && isThere(from[link]!) && isThere(to[link]!);
  const lowering = Array.from(from.keys()).filter((link) => isLowering(link) && stands(link));
  const raised: number[] = [];
  const harming = new Set<number>();
  for (const assumption of failed) {
    if (takes[assumption] !== "harm") continue;
    const placed = nodes[assumption]!.filter(isThere);
    raised.push(...placed);
    for (const link of links[assumption]!.filter(stands)) {
      if (isLowering(link)) harming.add(link);
      else raised.push(to[link]!);
    }
    const lowered = placed.flatMap((node) => Array.from(linksOf(index.incoming, node)).filter(isLowering));
    for (const link of onTheory.includes(assumption) ? lowering : lowered) if (stands(link)) harming.add(link);
  }
  if (raised.length > 0 && lowering.length > 0) {
    const barred = Uint8Array.from(from.keys(), (link) => (isLowering(link) || !stands(link) ? 1 : 0));
    const reached = markDownstream(index, raised, { links: barred });
    for (const link of lowering) if (reached[from[link]!]) harming.add(link);
  }
  if (harming.size === 0) return [];
  const isHarmed = markLowered(index, [...harming], isLowering, (link) => !stands(link));
  return [...index.kinds.keys()].filter((node) => index.kinds[node] === "outcome" && isHarmed[node]);
}

/** Marks (1) what is lowered by way of some links that lower. */
function markLowered(
  index: TheoryIndex,
  harming: readonly number[],
  isLowering: (link: number) => boolean,
  isIgnored: (link: number) => boolean,
): Uint8Array {
  const { size, from, to } = index;
  const { inRing } = getArrangement(index);
  const marks = new Uint8Array(size);
  const follow = (seeds: readonly SignedNode[], ignores: (link: number) => boolean) => {
    const found = reachSigned(index, seeds, isLowering, ignores);
    for (let node = 0; node < size; node++) if ((found.marks[node]! & LOWERED) !== 0) marks[node] = 1;
  };
  const toSeed = (link: number): SignedNode => ({ node: to[link]!, mark: LOWERED });
  // Only in a ring can a way come back to where it has been.
  const comesBack = harming.filter((link) => inRing[to[link]!]);
  const isTooMuch = comesBack.length * (size + from.length) > BUDGET;
  follow(harming.filter((link) => isTooMuch || !inRing[to[link]!]).map(toSeed), isIgnored);
  for (const harm of isTooMuch ? [] : comesBack) {
    const [cause, end] = [from[harm]!, to[harm]!];
    follow([toSeed(harm)], (link) => isIgnored(link) || to[link] === cause || to[link] === end);
  }
  return marks;
}
