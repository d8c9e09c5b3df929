import type { AssessedClaim } from "../evidence/assess.js";
import type { Flag } from "../evidence/flags.js";
import type { EvidenceItem } from "../evidence/read-evidence.js";
import type { Side } from "../evidence/sides.js";
import type { EvidenceReason, Reason } from "./reason.js";

/**
 * Lists what carries a claim's verdict: its own items (those that support before those that oppose and those that do
 * neither, the highest grade first, then by id), then its parts in document order.
 *
 * For a flag, parts without any evidence are left out: they carry no item that the flag could be about.
 */
export function listCarriers(carries: "verdict" | Flag, claim: AssessedClaim): Reason[] {
  const { own, combined, parts } = claim;
  const reasons: Reason[] = [];
  if (combined.own) {
    for (const side of own.carriedBy) {
      for (const reason of listEvidence(carries, side, own.sides[side])) reasons.push(reason);
    }
  }
  if (combined.parts.length === 0) return reasons;
  const carrying = combined.parts.filter((i) => carries === "verdict" || parts[i]?.carriers.length);
  return [...reasons, ...listParts(carries, claim, carrying)];
}

/** Lists items on one side, the highest grade first, then by id. */
export function listEvidence(carries: "verdict" | Flag, side: Side, items: readonly EvidenceItem[]): EvidenceReason[] {
  const sorted = items.length < 2 ? items : [...items].sort((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, grade, group, processTracing }) =>
    processTracing === undefined
      ? { carries, evidence: id, side, grade, group }
      : { carries, evidence: id, side, grade, group, processTracing },
  );
}

/** Lists parts by their index, with their verdicts. */
export function listParts(carries: "verdict" | Flag, { parts }: AssessedClaim, indexes: readonly number[]): Reason[] {
  return indexes.map((i) => parts[i]!).map(({ id, verdict }) => ({ carries, part: id, verdict }));
}
