import type { PartialDate } from "../../schema/date.js";
import type { Theory } from "../../theory/theory.js";
import { findBar } from "../evidence/find-bar.js";
import { readEvidence } from "../evidence/read-evidence.js";

/** An item of evidence that does not count on the date of a review. */
export interface LeftOutEvidence<EvidenceId extends string = string> {
  readonly evidence: EvidenceId;
  /**
   * Why it does not count: it was withdrawn by then; it is `later` than that; or all it has is a `logic-model` (level 1 of
   * Nesta), which is not evidence.
   */
  readonly why: "withdrawn" | "later" | "logic-model";
  /** When it was withdrawn, or the first day on which it counts; absent of a logic model. */
  readonly date?: PartialDate;
}

/** Lists the evidence on each claim that does not count on a date, by id. */
export function listLeftOut(
  { evidence: register = {}, sources }: Theory,
  asOf: PartialDate | undefined,
): ReadonlyMap<string, LeftOutEvidence[]> {
  const leftOut = new Map<string, LeftOutEvidence[]>();
  for (const [id, evidence] of Object.entries(register)) {
    const item = readEvidence(id, evidence, sources);
    const bar = item === undefined ? ({ why: "logic-model" } as const) : findBar(item, asOf);
    if (bar === undefined) continue;
    const items = leftOut.get(evidence.on) ?? [];
    items.push({ evidence: id, ...bar });
    leftOut.set(evidence.on, items);
  }
  for (const items of leftOut.values()) items.sort((a, b) => (a.evidence < b.evidence ? -1 : 1));
  return leftOut;
}
