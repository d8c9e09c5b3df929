import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { createDownstreamLister } from "../../graph/reach.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";

/** How many outcomes are listed as resting on one assumption. */
export const OUTCOMES_LIMIT = 1000;

/**
 * Makes the function that lists the outcomes downstream of what an assumption is on, in document order: of a link, the
 * outcome it leads to and what follows from that; of a node, what follows from it, itself included where it is an outcome;
 * of the whole theory, all outcomes. It walks once for every distinct set of nodes that targets lead to, and lists at most
 * {@link OUTCOMES_LIMIT}, the nearest: without that limit a long chain with an assumption on every link would have lists as
 * long as the chain times itself.
 */
export function outcomesOf(theory: Theory): (assumption: number) => readonly string[] {
  const index = getIndex(theory);
  const { nodes, links, onTheory } = getAssumptionIndex(theory);
  const isOnTheory = new Set(onTheory);
  const listDownstream = createDownstreamLister(index, OUTCOMES_LIMIT);
  const ofOne: (readonly string[] | undefined)[] = new Array(index.size).fill(undefined);
  const ofSeveral = new Map<string, readonly string[]>();
  const whole = index.nodes.filter((_, node) => index.kinds[node] === "outcome").slice(0, OUTCOMES_LIMIT);
  const walk = (seeds: readonly number[]) => {
    const outcomes: string[] = [];
    for (const node of listDownstream(seeds)) {
      if (index.kinds[node] === "outcome") outcomes.push(index.nodes[node]!);
    }
    return outcomes;
  };
  return (assumption) => {
    if (isOnTheory.has(assumption)) return whole;
    const ends = links[assumption]!.map((link) => index.to[link]!);
    const seeds = nodes[assumption]!.length === 0 ? ends : [...nodes[assumption]!, ...ends];
    const [only] = seeds;
    if (only !== undefined && seeds.length === 1) {
      ofOne[only] ??= walk(seeds);
      return ofOne[only];
    }
    const sorted = seeds.sort((a, b) => a - b);
    const key = sorted.join(" ");
    const found = ofSeveral.get(key) ?? walk(sorted);
    ofSeveral.set(key, found);
    return found;
  };
}
