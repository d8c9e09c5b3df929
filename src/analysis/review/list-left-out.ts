import type { PartialDate } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { groupEvidence } from "../evidence/assess.js";
import { findBar } from "../evidence/find-bar.js";

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
export function listLeftOut(theory: Theory, asOf: PartialDate | undefined): ReadonlyMap<string, LeftOutEvidence[]> {
  const leftOut = new Map<string, LeftOutEvidence[]>();
  const { evidence = {} } = theory;
  const ids = Object.keys(evidence);
  for (const [i, item] of groupEvidence(theory).items.entries()) {
    const bar = item === undefined ? ({ why: "logic-model" } as const) : findBar(item, asOf);
    if (bar === undefined) continue;
    const id = ids[i]!;
    const { on } = evidence[id]!;
    const items = leftOut.get(on) ?? [];
    items.push({ evidence: id, ...bar });
    leftOut.set(on, items);
  }
  for (const items of leftOut.values()) items.sort((a, b) => (a.evidence < b.evidence ? -1 : 1));
  return leftOut;
}
