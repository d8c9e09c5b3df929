import { createDownstreamLister } from "../../graph/reach.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";

/** How many outcomes are listed as resting on one assumption. */
export const OUTCOMES_LIMIT = 1000;

/**
 * Makes the function that lists the outcomes downstream of targets, in document order: of a link, the outcome it leads
 * to and what follows from that; of a node, what follows from it, itself included where it is an outcome; of the whole
 * theory, all outcomes. It walks once for every distinct set of nodes that targets lead to, and lists at most
 * {@link OUTCOMES_LIMIT}, the nearest: else a long chain with an assumption on every link would have lists without end.
 */
export function outcomesOf(theory: Theory): (targets: readonly string[]) => readonly string[] {
  const index = getIndex(theory);
  const listDownstream = createDownstreamLister(index, OUTCOMES_LIMIT);
  const known = new Map<string, readonly string[]>();
  const whole = Object.keys(theory.outcomes ?? {}).slice(0, OUTCOMES_LIMIT);
  const walk = (seeds: readonly number[]) => {
    const outcomes: string[] = [];
    for (const node of listDownstream(seeds)) {
      if (index.kinds[node] === "outcome") outcomes.push(index.nodes[node]!);
    }
    return outcomes;
  };
  return (targets) => {
    if (targets.includes(WHOLE_THEORY)) return whole;
    const starts = targets.map((target) => index.positions.get(target) ?? index.to[findLink(index, target) ?? -1]);
    const seeds = starts.filter((seed) => seed !== undefined).sort((a, b) => a - b);
    const key = seeds.join(" ");
    const found = known.get(key) ?? walk(seeds);
    known.set(key, found);
    return found;
  };
}
