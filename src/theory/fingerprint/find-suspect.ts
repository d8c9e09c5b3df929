import type { PartialDate, Rewording } from "../../schema/generated/types.js";
import { endOf, hasCome, startOf } from "../dates.js";
import type { ReviewState } from "../review-log.js";
import type { Theory } from "../theory.js";
import { listMovedFields, type MovedField } from "./list-moved-fields.js";

/** What of a claim was said before it changed, and in which fields it did. */
export interface Suspect {
  readonly evidence: ReadonlyMap<string, readonly MovedField[]>;
  /** The last review, where the assumption has changed since. */
  readonly review: readonly MovedField[];
}

/** A piece of evidence, and the fingerprint of its claim when it was attached. */
export interface StampedEvidence {
  readonly id: string;
  readonly fingerprint: string | undefined;
}

/** The other stamps on one claim. */
export interface Stamps {
  readonly theory: Theory;
  readonly reviews: ReviewState | undefined;
  readonly rewordings: readonly Rewording[];
}

/**
 * Finds the evidence on a claim, and the last review of it, that carry the fingerprint of another claim than stands there
 * now. What carries none cannot be compared, and is not suspect.
 *
 * A review settles evidence: whoever reviewed the claim as it stands now had its evidence before them. A rewording
 * settles evidence, and reviews of before, in the texts that it accepted. How an assumption is made up of parts does not
 * count for evidence, which speaks to the statement.
 */
export function findSuspect(id: string, items: readonly StampedEvidence[], stamps: Stamps): Suspect {
  const { theory, reviews, rewordings } = stamps;
  const moved = createComparison(theory, id);
  const reviewed = reviews?.stamped?.entry.fingerprint;
  const open = (fields: readonly MovedField[], accepted: readonly Rewording[]) =>
    fields.filter((field) => !accepted.some((entry) => accepts(entry, field, moved(entry.fingerprint))));
  const isReviewed = (field: MovedField) => {
    if (reviewed === undefined) return false;
    return field === "fingerprint" ? moved(reviewed).length === 0 : !moved(reviewed).includes(field);
  };
  const evidence = new Map<string, readonly MovedField[]>();
  for (const { id: item, fingerprint } of items) {
    if (fingerprint === undefined) continue;
    const fields = moved(fingerprint).filter((field) => !OF_PARTS.has(field) && !isReviewed(field));
    const left = open(fields, rewordings);
    if (left.length > 0) evidence.set(item, left);
  }
  const last = reviews?.last?.entry;
  const since = rewordings.filter(({ date }) => last !== undefined && endOf(date) >= startOf(last.date));
  return { evidence, review: last?.fingerprint === undefined ? [] : open(moved(last.fingerprint), since) };
}

/** Reads, for each claim that was reworded, the entries that stand on a date. */
export function readRewordings(
  rewordings: readonly Rewording[] = [],
  asOf: PartialDate | undefined,
): ReadonlyMap<string, readonly Rewording[]> {
  const entries = new Map<string, Rewording[]>();
  for (const entry of rewordings) {
    if (hasCome(entry.date, asOf)) entries.set(entry.on, [...(entries.get(entry.on) ?? []), entry]);
  }
  return entries;
}

const OF_PARTS: ReadonlySet<MovedField> = new Set(["parts", "combine", "exhaustive"]);

/** Whether a rewording was accepted in a text that still stands as it was then. */
function accepts({ moved }: Rewording, field: MovedField, since: readonly MovedField[]): boolean {
  const texts: readonly string[] = moved;
  return texts.includes(field) && !since.includes(field) && !since.includes("fingerprint");
}

/** Compares with the claim as it stands now, each fingerprint once. */
function createComparison(theory: Theory, id: string): (fingerprint: string) => readonly MovedField[] {
  const known = new Map<string, readonly MovedField[]>();
  return (fingerprint) => {
    const moved = known.get(fingerprint) ?? listMovedFields(theory, id, fingerprint);
    known.set(fingerprint, moved);
    return moved;
  };
}
