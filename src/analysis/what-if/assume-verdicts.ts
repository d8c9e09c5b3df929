import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { assess } from "../evidence/assess.js";
import { getVerdicts, type Verdicts } from "../get-verdicts.js";

/** The verdicts of a theory if some were as supposed, and the wholes of those followed. */
export function assumeVerdicts(
  theory: Theory,
  assumed: ReadonlyMap<string, Verdict>,
  asOf: PartialDate | undefined,
): Verdicts {
  if (assumed.size === 0) return getVerdicts(theory, { asOf });
  const { assumptions, links } = assess(theory, { asOf, assumed });
  return {
    assumptions: new Map(assumptions.map((claim) => [claim.id, claim.verdict])),
    links: new Map(links.map((claim) => [claim.id, claim.verdict])),
  };
}
