import type { TheoryIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";

/**
 * Lists what a theory is for, as numbers of nodes: its long-term outcomes and its impact. Where no outcome has such a
 * level, the outcomes that lead to nothing.
 */
export function listGoals({ outcomes = {} }: Theory, { nodes, kinds, outgoing: { starts } }: TheoryIndex): number[] {
  const all = [...nodes.keys()].filter((node) => kinds[node] === "outcome");
  const goals = all.filter((node) => isGoal(outcomes[nodes[node]!]?.level));
  return goals.length > 0 ? goals : all.filter((node) => starts[node] === starts[node + 1]);
}

/** As {@link listGoals}, by id. */
export function nameGoals(theory: Theory, index: TheoryIndex): string[] {
  return listGoals(theory, index).map((goal) => index.nodes[goal]!);
}

/** Whether an outcome of a level is what a theory is for, and not a step on the way. */
export function isGoal(level: string | undefined): boolean {
  return level === "long-term" || level === "impact";
}
