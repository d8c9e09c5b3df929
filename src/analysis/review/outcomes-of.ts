import { createDownstreamLister } from "../../graph/reach.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";

/**
 * Makes the function that lists the outcomes downstream of targets, in document order: of a link, the outcome it leads
 * to and what follows from that; of a node, what follows from it, itself included where it is an outcome; of the whole
 * theory, all outcomes. It walks once for every distinct set of nodes that targets lead to.
 */
export function outcomesOf(theory: Theory): (targets: readonly string[]) => readonly string[] {
  const index = getIndex(theory);
  const listDownstream = createDownstreamLister(index);
  const known = new Map<string, readonly string[]>();
  const walk = (seeds: readonly number[]) => {
    const outcomes: string[] = [];
    for (const node of listDownstream(seeds)) {
      if (index.kinds[node] === "outcome") outcomes.push(index.nodes[node]!);
    }
    return outcomes;
  };
  return (targets) => {
    if (targets.includes(WHOLE_THEORY)) return Object.keys(theory.outcomes ?? {});
    const starts = targets.map((target) => index.positions.get(target) ?? index.to[findLink(index, target) ?? -1]);
    const seeds = starts.filter((seed) => seed !== undefined).sort((a, b) => a - b);
    const key = seeds.join(" ");
    const found = known.get(key) ?? walk(seeds);
    known.set(key, found);
    return found;
  };
}
