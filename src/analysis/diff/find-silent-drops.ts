import { findLink, getIndex } from "../../graph/theory-index.js";
import type { Assumption, PartialDate } from "../../schema/generated/types.js";
import {
  ASSUMPTION_ROLES,
  type AssumptionRole,
  type Decision,
  IMPORTANCES,
  type Importance,
  type Verdict,
  WHOLE_THEORY,
} from "../../schema/vocabulary.js";
import type { ElementChange } from "../../theory/diff/change.js";
import type { Renames } from "../../theory/diff/renames.js";
import { type ListedAssumption, listAssumptions } from "../../theory/list-assumptions.js";
import { readReviewLog } from "../../theory/review-log.js";
import type { Theory } from "../../theory/theory.js";
import { getVerdictMaps } from "../verdict-maps.js";

export const DROP_WAYS = [
  "removed",
  "importance",
  "role",
  "narrowed",
  "combine",
  "exhaustive",
  "falsifier",
  "test",
] as const;
/** How an assumption was dropped or made to weigh less, in the order of the report. */
export type DropWay = (typeof DROP_WAYS)[number];

/** An assumption that was dropped without a recorded reason. */
export interface SilentDrop {
  /** Its id in the earlier theory. */
  readonly before: string;
  /** Its id in the later theory; `null` where it is gone. */
  readonly after: string | null;
  /**
   * It was `removed`; or its `importance` or `role` was lowered, it no longer is on something that is still there
   * (`narrowed`), its parts became alternatives (`combine`) or no longer are the whole of it (`exhaustive`), or what
   * would show it wrong (`falsifier`) or its `test` was taken out.
   */
  readonly ways: readonly DropWay[];
  /** What the evidence said of it in the earlier theory. */
  readonly verdict: Verdict;
}

/** What drops are looked for by. */
export interface DropContext {
  readonly changes: readonly ElementChange[];
  readonly renames: Renames;
  readonly asOf: { readonly before: PartialDate | undefined; readonly after: PartialDate | undefined };
}

/** The decisions after which an assumption may go or be cut down. */
const EXCUSES: readonly Decision[] = ["drop-pathway", "redesign"];

/**
 * Finds the assumptions that were removed or softened though nothing refuted them and no review decided it: neither the
 * evidence in the earlier theory, nor the last entry on them in the review log of either.
 *
 * Of a whole that was removed the parts are not listed. One that came back under another id was not removed.
 */
export function findSilentDrops(a: Theory, b: Theory, { changes, renames, asOf }: DropContext): SilentDrop[] {
  const touched = changes.filter(({ kind, before }) => kind === "assumption" && before !== null);
  if (touched.length === 0) return [];
  const verdicts = getVerdictMaps(a, { asOf: asOf.before }).assumptions;
  const [old, young] = [byId(a), byId(b)];
  const logs = [readReviewLog(a.reviews, asOf.before), readReviewLog(b.reviews, asOf.after)];
  const isExcused = (before: string, after: string | null) => {
    const last = (after === null ? undefined : logs[1]?.get(after)?.last) ?? logs[0]?.get(before)?.last;
    return verdicts.get(before) === "refuted" || (last !== undefined && EXCUSES.includes(last.entry.decision));
  };
  const gone = new Set(touched.flatMap(({ before, after }) => (after === null ? [before] : [])));
  return touched.flatMap(({ before, after }) => {
    const was = old.get(before!)!;
    if (after === null && was.partOf !== null && gone.has(was.partOf)) return [];
    const ways: DropWay[] = after === null ? ["removed"] : listWays(was, young.get(after)!, b, renames);
    if (ways.length === 0 || isExcused(was.id, after)) return [];
    return [{ before: was.id, after, ways, verdict: verdicts.get(was.id)! }];
  });
}

function byId(theory: Theory): ReadonlyMap<string, ListedAssumption> {
  return new Map(listAssumptions(theory).map((listed) => [listed.id, listed]));
}

function listWays(was: ListedAssumption, is: ListedAssumption, later: Theory, renames: Renames): DropWay[] {
  const [old, young] = [was.assumption, is.assumption];
  const lost = was.on
    .map((id) => renames.follow("shared", id))
    .filter((id) => !is.on.includes(id) && isThere(later, id));
  const checks: { readonly [W in Exclude<DropWay, "removed">]: boolean } = {
    importance: rankImportance(young.importance) < rankImportance(old.importance),
    role: rankRole(young.role) < rankRole(old.role),
    narrowed: lost.length > 0,
    combine: hasParts(old) && old.combine !== "any" && young.combine === "any",
    exhaustive: hasParts(old) && old.exhaustive === true && young.exhaustive !== true,
    falsifier: old.falsifier !== undefined && young.falsifier === undefined,
    test: old.test !== undefined && young.test === undefined,
  };
  return DROP_WAYS.filter((way) => way !== "removed" && checks[way]);
}

/** Whether a theory has the node or link, or its whole is meant. */
function isThere(theory: Theory, id: string): boolean {
  const index = getIndex(theory);
  return id === WHOLE_THEORY || index.positions.has(id) || findLink(index, id) !== undefined;
}

/** What nobody judged ranks lowest: to take a judgement out is to lower it. */
function rankImportance(importance: Importance | undefined): number {
  return importance === undefined ? -1 : IMPORTANCES.indexOf(importance);
}

/** What has no stated role counts as needed, as it does everywhere. */
function rankRole(role: AssumptionRole = "necessary"): number {
  return -ASSUMPTION_ROLES.indexOf(role);
}

function hasParts({ parts = {} }: Assumption): boolean {
  return Object.keys(parts).length > 0;
}
