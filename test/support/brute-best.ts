import type { VerdictMaps } from "../../src/analysis/evidence/judge.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import type { Theory } from "../../src/theory/theory.js";
import { countingVerdicts, linksOf, nodesOf } from "./brute-paths.js";
import { routedByForce } from "./brute-routes.js";

/** The lowest verdict on the best route to an outcome: the highest with which everything below it may fail. */
export function bestByForce(
  theory: Theory,
  outcome: string,
  failed: readonly string[] = [],
  verdicts?: VerdictMaps,
): string | undefined {
  return [...VERDICTS].reverse().find((_, i) => {
    const least = VERDICTS.length - 1 - i;
    const below = [...nodesOf(theory), ...linksOf(theory)].filter((element) =>
      countingVerdicts(theory, element, verdicts).some(({ rank }) => rank < least),
    );
    return routedByForce(theory, { failed: [...failed, ...below] }).has(outcome);
  });
}
