import { findComponents } from "../../graph/components.js";
import { buildDigraph } from "../../graph/digraph.js";
import { getIndex } from "../../graph/theory-index.js";
import { LEVELS } from "../../schema/vocabulary.js";
import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";

/** Where a node stands from left to right. */
export interface Stage {
  /** 0 for causes, then the place of a level in {@link Level}, from 1. */
  readonly level: number;
  /** How many steps behind that level an outcome without a level comes. */
  readonly step: number;
}

/**
 * Chooses the stage of every node: interventions and factors first, each outcome at its level. An outcome without a
 * level comes one step behind the furthest of its causes; within a ring all come as far.
 */
export function chooseStages(theory: Theory): readonly Stage[] {
  return stagesOf(theory);
}

/** Kept as long as the theory is: pages draw a picture for each outcome. */
const stagesOf = /* @__PURE__ */ createCache(findStages);

function findStages(theory: Theory): Stage[] {
  const index = getIndex(theory);
  const { nodes, kinds } = index;
  const stages = nodes.map((id, node): Stage | undefined => {
    if (kinds[node] !== "outcome") return { level: 0, step: 0 };
    const level = theory.outcomes?.[id]?.level;
    return level === undefined ? undefined : { level: LEVELS.indexOf(level) + 1, step: 0 };
  });
  // A feedback link closes a ring, so it says nothing of what comes first.
  const forward = Array.from(index.from, (_, link) => link).filter((link) => theory.links?.[link]?.feedback !== true);
  const graph = buildDigraph(
    nodes.length,
    Int32Array.from(forward, (link) => index.from[link]!),
    Int32Array.from(forward, (link) => index.to[link]!),
  );
  const { incoming, from } = graph;
  const components = findComponents(graph);
  for (let component = 0; component < components.count; component++) {
    const members = components.nodes.subarray(components.starts[component], components.starts[component + 1]);
    let furthest: Stage = { level: 0, step: 0 };
    for (const node of members) {
      for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) {
        const cause = stages[from[incoming.links[k]!]!];
        if (cause !== undefined && compareStages(cause, furthest) > 0) furthest = cause;
      }
    }
    for (const node of members) stages[node] ??= { level: furthest.level, step: furthest.step + 1 };
  }
  return stages as Stage[];
}

/** Orders stages from left to right. */
export function compareStages(a: Stage, b: Stage): number {
  return a.level - b.level || a.step - b.step;
}
