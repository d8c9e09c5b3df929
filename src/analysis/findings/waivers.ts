import type { PartialDate, Waiver } from "../../schema/generated/types.js";
import { endOf, hasCome, isOver, startOf } from "../../theory/dates.js";
import type { WaiverUse } from "./context.js";
import type { Finding } from "./finding.js";

/** A finding that a waiver hides. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/**
 * Tells the findings that a waiver hides from those that stand. A waiver for the element goes before one for the whole
 * theory, and of equals the first counts, so that of two that say the same one hides nothing.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[] = [],
  { asOf, isAsked }: { readonly asOf: PartialDate | undefined; readonly isAsked: (waiver: Waiver) => boolean },
): { readonly standing: Finding[]; readonly waived: WaivedFinding[]; readonly uses: WaiverUse[] } {
  const byTarget = new Map<string, WaiverUse & { hides: number }>();
  const uses = waivers.map((waiver, index) => {
    const state = stateOf(waiver, asOf);
    const target = toTarget(waiver.code, waiver.on);
    const isRepeated = state === "in-force" && byTarget.has(target);
    const use = { index, waiver, state, isRepeated, isAsked: isAsked(waiver), hides: 0 };
    if (state === "in-force" && !isRepeated) byTarget.set(target, use);
    return use;
  });
  const standing: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const use = byTarget.get(toTarget(finding.code, finding.on)) ?? byTarget.get(toTarget(finding.code, undefined));
    if (use === undefined) standing.push(finding);
    else {
      use.hides += 1;
      waived.push({ finding, waiver: use.waiver });
    }
  }
  return { standing, waived, uses };
}

function stateOf({ date, until }: Waiver, asOf: PartialDate | undefined): WaiverUse["state"] {
  if (until !== undefined && endOf(until) < startOf(date)) return "never";
  if (!hasCome(date, asOf)) return "not-yet";
  return until !== undefined && isOver(until, asOf) ? "expired" : "in-force";
}

/** No code has a blank in it. */
const toTarget = (code: string, on: string | undefined) => `${code} ${on ?? ""}`;
