import type { TheoryDocument } from "../schema/theory-document.js";
import type { Verdict } from "../schema/vocabulary.js";
import { type Day, startOf } from "../theory/dates.js";
import { UnknownIdError } from "../theory/errors.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { assess } from "./evidence/assess.js";
import { readEvidence } from "./evidence/read-evidence.js";

/** An item that came or went on a day. */
export interface HistoryItem<ClaimId extends string = string, EvidenceId extends string = string> {
  readonly evidence: EvidenceId;
  /** What it bears on: the claim itself or one of its parts. */
  readonly on: ClaimId;
  /** Whether it began to count on that day, or was withdrawn. */
  readonly change: "attached" | "withdrawn";
}

/** A day on which a verdict moved. */
export interface HistoryStep<ClaimId extends string = string, EvidenceId extends string = string> {
  /** The first day of the new verdict. */
  readonly date: Day;
  readonly from: Verdict;
  readonly to: Verdict;
  /** The items that moved it, in the order of their ids. */
  readonly because: readonly HistoryItem<ClaimId, EvidenceId>[];
}

/** How the verdict on a claim came to be what it is. */
export interface StatusHistory<ClaimId extends string = string, EvidenceId extends string = string> {
  readonly id: ClaimId;
  /** The verdict before the first step: that of the evidence without a date, `untested` where there is none. */
  readonly first: Verdict;
  /** In the order of their dates. */
  readonly steps: readonly HistoryStep<ClaimId, EvidenceId>[];
}

/**
 * Tells on which days the computed verdict on an assumption or a link moved, and which evidence moved it: on the claim
 * itself or, through its parts, on any of them.
 *
 * A verdict moves only when evidence begins to count, on the first day that it can be of, or is withdrawn; age and reviews
 * move none. Of the items of a day those are named without which the verdict would not have come where it did, or all of
 * them where any would have done. The answer agrees with `review` as of every date, and covers all dates there are: it
 * shows when somebody could have known, which is not when the evidence was attached.
 *
 * Costs a look through the theory for the claim and what bears on it, an assessment of the claim and its parts for every day
 * on which something happened to them, and one for every item of a day on which the verdict moved.
 *
 * @throws {UnknownIdError} when the theory has no such assumption or link
 * @example
 * statusHistory(handwashing, "knowing-is-doing").steps.map(({ date, from, to }) => `${date}: ${from} to ${to}`)
 * // => ["2019-01-01: untested to insufficient", "2022-11-01: insufficient to contested"]
 */
export function statusHistory<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  id: Ids["assumption"] | Ids["link"],
): StatusHistory<Ids["assumption"] | Ids["link"], Ids["evidence"]> {
  const claim = extractClaim(theory, id);
  const first = judge(claim, id, BEFORE_ALL);
  const steps: HistoryStep[] = [];
  let verdict = first;
  for (const [date, happened] of listEvents(claim)) {
    const next = judge(claim, id, date);
    if (next !== verdict) {
      const decisive = happened.filter((item) => judge(withoutEvent(claim, item), id, date) !== next);
      steps.push({ date, from: verdict, to: next, because: decisive.length > 0 ? decisive : happened });
    }
    verdict = next;
  }
  // Every id is one of this theory, whose type names them.
  return { id, first, steps } as StatusHistory<Ids["assumption"] | Ids["link"], Ids["evidence"]>;
}

/** The first day there is. */
const BEFORE_ALL: Day = "0000-01-01";

/** The theory with this one claim, its parts, and the evidence on them. */
function extractClaim(theory: Theory, id: string): TheoryDocument {
  const listed = listAssumptions(theory);
  const link = (theory.links ?? []).find(({ from, to }) => `${from}->${to}` === id);
  const found = listed.find((candidate) => candidate.id === id);
  if (found === undefined && link === undefined) {
    const links = (theory.links ?? []).map(({ from, to }) => `${from}->${to}`);
    const candidates = [...listed.map((candidate) => candidate.id), ...links];
    throw new UnknownIdError(id, { roles: ["assumption", "link"], candidates, theory });
  }
  const assumptions = found === undefined ? {} : { [id]: found.assumption };
  const claims = new Set([id, ...listAssumptions({ assumptions }).map((part) => part.id)]);
  const { evidence = {}, asOf: _, ...rest } = theory;
  return {
    ...rest,
    assumptions,
    links: link === undefined ? [] : [link],
    evidence: Object.fromEntries(Object.entries(evidence).filter(([, { on }]) => claims.has(on))),
  };
}

function judge(claim: TheoryDocument, id: string, asOf: Day): Verdict {
  const { assumptions, links } = assess(claim, { asOf });
  return [...assumptions, ...links].find((assessed) => assessed.id === id)?.verdict ?? "untested";
}

/** What happened on each day, in the order of days and then of ids. */
function listEvents({ evidence = {}, sources = {} }: TheoryDocument): (readonly [Day, readonly HistoryItem[]])[] {
  const events = new Map<Day, HistoryItem[]>();
  const add = (date: Day, item: HistoryItem) => events.set(date, [...(events.get(date) ?? []), item]);
  const ids = Object.keys(evidence).sort();
  for (const id of ids) {
    const given = evidence[id]!;
    const item = readEvidence(id, given, sources);
    if (item === undefined) continue;
    const from = item.dated?.from;
    const until = item.withdrawn === undefined ? undefined : startOf(item.withdrawn);
    if (from !== undefined && (until === undefined || from < until)) {
      add(from, { evidence: id, on: given.on, change: "attached" });
    }
    if (until !== undefined && (from === undefined || from < until)) {
      add(until, { evidence: id, on: given.on, change: "withdrawn" });
    }
  }
  return [...events].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The claim as it would be had an item not come, or not gone. */
function withoutEvent(claim: TheoryDocument, { evidence: id, change }: HistoryItem): TheoryDocument {
  const { [id]: item, ...others } = claim.evidence ?? {};
  if (change === "attached" || item === undefined) return { ...claim, evidence: others };
  const { withdrawn: _, ...kept } = item;
  return { ...claim, evidence: { ...others, [id]: kept } };
}
