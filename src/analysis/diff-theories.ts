import { requireOptions } from "../limits/require-argument.js";
import type { PartialDate } from "../schema/generated/types.js";
import type { ElementChange } from "../theory/diff/change.js";
import { compareDocuments } from "../theory/diff/compare-documents.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory } from "../theory/theory.js";
import { bearsOnVerdicts, compareVerdicts, type VerdictChange } from "./diff/compare-verdicts.js";
import { findSilentDrops, type SilentDrop } from "./diff/find-silent-drops.js";
import { requireDate } from "./evidence/assess.js";

/** What differs between two theories, or two versions of one. */
export interface TheoryDiff {
  /** The ids of the two. */
  readonly theory: { readonly before: string; readonly after: string };
  /** The dates that the verdicts are of; `null` where all evidence counts. */
  readonly asOf: { readonly before: PartialDate | null; readonly after: PartialDate | null };
  /**
   * Every element that changed, by kind in the order of a document: those that are in both, those that were added, those
   * that were removed. Empty if and only if the two documents mean the same.
   */
  readonly changes: readonly ElementChange[];
  /** The assumptions and links whose verdict is another, or that are new or gone. */
  readonly verdicts: readonly VerdictChange[];
  /** The assumptions that were removed or softened though nothing refuted them and no review decided it. */
  readonly silentDrops: readonly SilentDrop[];
  /**
   * Whether every removed element was compared with every added one of its kind for likeness; past 40,000 pairs of a
   * kind only equal texts are matched.
   */
  readonly isExhaustive: boolean;
}

/**
 * Compares two theories: what was added, removed, renamed, moved and changed, field by field; which verdicts are others
 * and what moved them; and which assumptions were dropped without a reason on record.
 *
 * Elements are recognised by their ids, then by their fingerprints, and what is left by the likeness of their texts,
 * which is marked as a guess. What only follows a renamed element (a link's ends, what an assumption is on) did not
 * change. Looked at from the other side, the answer is the mirror of this one. Verdicts are those of each theory's own
 * `asOf`, or both of the date given.
 *
 * What the two share as one object is passed over, so a diff after an edit costs little more than a look at what was
 * edited; verdicts are computed only for the claims that a change bears on. Otherwise linear, but for likeness.
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const later = attachEvidence(handwashing, "lesson-visits", {
 *   on: "older-pupils-lead",
 *   stance: "opposes",
 *   finding: "In 3 of 5 schools the older pupils stayed in class.",
 * });
 * const { changes, verdicts } = diffTheories(handwashing, later);
 * changes
 * // => [{ kind: "evidence", before: null, after: "lesson-visits", fields: [] }]
 * verdicts
 * // => [{
 * //   kind: "assumption",
 * //   before: { id: "older-pupils-lead", verdict: "untested" },
 * //   after: { id: "older-pupils-lead", verdict: "challenged" },
 * //   because: [{ evidence: "lesson-visits", change: "added", isDecisive: true }],
 * // }]
 */
export function diffTheories(
  before: Theory,
  after: Theory,
  options: { readonly asOf?: PartialDate | undefined } = {},
): TheoryDiff {
  requireTheory(before);
  requireTheory(after);
  requireOptions(options);
  requireDate(options.asOf);
  const asOf = { before: options.asOf ?? before.asOf, after: options.asOf ?? after.asOf };
  const { changes, renames, isExhaustive } = compareDocuments(before, after);
  const movesVerdicts = asOf.before !== asOf.after || changes.some(bearsOnVerdicts);
  return {
    theory: { before: before.id, after: after.id },
    asOf: { before: asOf.before ?? null, after: asOf.after ?? null },
    changes,
    verdicts: movesVerdicts ? compareVerdicts(before, after, { changes, renames, asOf }) : [],
    silentDrops: findSilentDrops(before, after, { changes, renames, asOf }),
    isExhaustive,
  };
}
