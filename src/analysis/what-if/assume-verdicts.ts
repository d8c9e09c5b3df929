import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { judge } from "../evidence/judge.js";
import { getVerdicts, type Verdicts } from "../get-verdicts.js";

/** The verdicts of a theory if some were as supposed, and the wholes of those followed. */
export function assumeVerdicts(
  theory: Theory,
  assumed: ReadonlyMap<string, Verdict>,
  asOf: PartialDate | undefined,
): Verdicts {
  return assumed.size === 0 ? getVerdicts(theory, { asOf }) : judge(theory, { asOf, assumed });
}
