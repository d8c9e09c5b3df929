import type { Theory } from "../../theory/theory.js";
import type { Grade } from "../evidence/grade-evidence.js";
import { readEvidence } from "../evidence/read-evidence.js";
import type { Side } from "../evidence/sides.js";
import type { ReviewedClaim } from "../review-theory.js";

/** A piece of evidence on one side of a claim. */
export interface BearingEvidence<EvidenceId extends string = string, ClaimId extends string = string> {
  readonly evidence: EvidenceId;
  /** The assumption or link that it is on. */
  readonly on: ClaimId;
  readonly side: Side;
  readonly grade: Grade;
}

/** Lists the evidence that counted in the review of a claim, by id; what is mixed stands on both sides. */
export function listBearingEvidence(theory: Theory, id: string, { evidence }: ReviewedClaim): BearingEvidence[] {
  return evidence.flatMap((key) => {
    const item = readEvidence(key, theory.evidence![key]!, theory.sources);
    if (item === undefined) return [];
    const { supports, opposes, grade } = item;
    const sides: readonly Side[] = [
      ...(supports ? (["supports"] as const) : []),
      ...(opposes ? (["opposes"] as const) : []),
      ...(supports || opposes ? [] : (["neither"] as const)),
    ];
    return sides.map((side) => ({ evidence: key, on: id, side, grade }));
  });
}
