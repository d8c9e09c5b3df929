import { SEARCH_BUDGET } from "../../analysis/trace/budgets.js";
import { type CausalPath, describePath } from "../../analysis/trace/describe-path.js";
import type { Strengths } from "../../analysis/trace/strength.js";
import { walkWeakestFirst } from "../../analysis/trace/walk-weakest-first.js";
import { cutSlice, trimSlice } from "../../graph/slice.js";
import { getIndex } from "../../graph/theory-index.js";
import type { Theory } from "../../theory/theory.js";

/** The paths from interventions to an outcome, those with the weakest point first; no more than a limit are looked for. */
export function listWeakestPaths(theory: Theory, outcome: string, strengths: Strengths, limit: number): CausalPath[] {
  const index = getIndex(theory);
  const from = [...index.kinds.keys()].filter((node) => index.kinds[node] === "intervention");
  const slice = trimSlice(cutSlice(index, { from, to: [index.positions.get(outcome)!] }));
  const paths: CausalPath[] = [];
  const walk = walkWeakestFirst(slice, strengths, { left: SEARCH_BUDGET });
  while (paths.length < limit) {
    const next = walk.next();
    if (next.done) break;
    paths.push(describePath(theory, next.value, strengths));
  }
  return paths;
}
