import { SEARCH_BUDGET } from "../../analysis/trace/budgets.js";
import { type CausalPath, describePath } from "../../analysis/trace/describe-path.js";
import type { Strengths } from "../../analysis/trace/strength.js";
import { walkWeakestFirst } from "../../analysis/trace/walk-weakest-first.js";
import type { Theory } from "../../theory/theory.js";
import { sliceTo } from "./slice-to.js";

/** The paths from interventions to an outcome, those with the weakest point first; no more than a limit are looked for. */
export function listWeakestPaths(theory: Theory, outcome: string, strengths: Strengths, limit: number): CausalPath[] {
  const paths: CausalPath[] = [];
  const walk = walkWeakestFirst(sliceTo(theory, outcome), strengths, { left: SEARCH_BUDGET });
  while (paths.length < limit) {
    const next = walk.next();
    if (next.done) break;
    paths.push(describePath(theory, next.value, strengths));
  }
  return paths;
}
