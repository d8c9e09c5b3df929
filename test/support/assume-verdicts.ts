import type { VerdictMaps } from "../../src/analysis/evidence/judge.js";
import { judge } from "../../src/analysis/evidence/judge.js";
import { getVerdictMaps } from "../../src/analysis/verdict-maps.js";
import type { PartialDate } from "../../src/schema/generated/types.js";
import type { Verdict } from "../../src/schema/vocabulary.js";
import type { Theory } from "../../src/theory/theory.js";

/** The verdicts of a theory if some were as supposed, and the wholes of those followed. */
export function assumeVerdicts(
  theory: Theory,
  assumed: ReadonlyMap<string, Verdict>,
  asOf: PartialDate | undefined,
): VerdictMaps {
  return assumed.size === 0 ? getVerdictMaps(theory, { asOf }) : judge(theory, { asOf, assumed });
}
