import { narrowSlice, type Slice } from "../../graph/slice.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import type { LinkEvidence } from "./link-evidence.js";
import { SCOPE_RESPECTS, type ScopeRespect } from "./scope-keys.js";

/** Lists in what respects no path of a slice, all of whose links have evidence, can be of one thing throughout. */
export function findMismatches(full: Slice, evidenceOn: (link: number) => LinkEvidence, meter?: Meter): ScopeRespect[] {
  return full.links.length === 0 ? [] : SCOPE_RESPECTS.filter((respect) => !canMatch(full, respect, evidenceOn, meter));
}

/** Whether some path may be of one thing throughout in one respect. */
function canMatch(
  full: Slice,
  respect: ScopeRespect,
  evidenceOn: (link: number) => LinkEvidence,
  meter: Meter | undefined,
): boolean {
  const scopeOn = (link: number) => evidenceOn(link).scopes[respect];
  const isLeft = (isKept: (link: number) => boolean) => {
    spendOrStop(meter, full.links.length);
    return narrowSlice(full, { links: Uint8Array.from(full.links, (link) => (isKept(link) ? 0 : 1)) }).links.length > 0;
  };
  if (isLeft((link) => scopeOn(link).isOpen)) return true;
  const keys = new Set<string>();
  for (const link of full.links) for (const key of scopeOn(link).values.keys()) keys.add(key);
  return [...keys].some((key) => isLeft((link) => scopeOn(link).isOpen || scopeOn(link).values.has(key)));
}
