import type { PartialDate } from "../schema/generated/types.js";
import { createCache } from "../theory/cache.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import type { VerdictMaps } from "./evidence/judge.js";
import { judge } from "./evidence/judge.js";

/**
 * Returns what `getVerdicts` says as maps; asked again with the same theory and date, the same ones.
 *
 * @throws {RangeError} when `asOf` is not a date
 */
export function getVerdictMaps(
  theory: Theory,
  { asOf = theory.asOf }: { readonly asOf?: PartialDate | undefined } = {},
): VerdictMaps {
  requireTheory(theory);
  const known = verdictsOf(theory);
  const verdicts = known.get(asOf) ?? judge(theory, { asOf });
  known.set(asOf, verdicts);
  return verdicts;
}

const verdictsOf = /* @__PURE__ */ createCache((_: Theory) => new Map<PartialDate | undefined, VerdictMaps>());
