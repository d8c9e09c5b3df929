import { findLink, getIndex } from "../graph/theory-index.js";
import { requireOptions, requireString } from "../limits/require-argument.js";
import type { Verdict } from "../schema/vocabulary.js";
import { type Day, startOf } from "../theory/dates.js";
import { UnknownIdError } from "../theory/errors.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import type { Decomposition } from "./evidence/combine-parts.js";
import { findBar } from "./evidence/find-bar.js";
import { type EvidenceItem, readEvidence } from "./evidence/read-evidence.js";
import { createTally } from "./evidence/tally.js";
import { createVerdictTree } from "./evidence/verdict-tree.js";

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
  /** The verdict before the first step: from the evidence without a date, or `untested` without such evidence. */
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
 * shows when a reader could have known, not when the evidence was attached.
 *
 * Costs a look through the theory for the claim and what bears on it, sorting that, and for every item that comes or goes a
 * step for each whole that its claim is a part of.
 *
 * @throws {UnknownIdError} when the theory has no such assumption or link
 * @example
 * getHistory(handwashing, { of: "knowing-is-doing" }).steps.map(({ date, from, to }) => `${date}: ${from} to ${to}`)
 * // => ["2019-01-01: untested to insufficient", "2022-11-01: insufficient to contested"]
 */
export function getHistory<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: { readonly of: Ids["assumption"] | Ids["link"] },
): StatusHistory<Ids["assumption"] | Ids["link"], Ids["evidence"]> {
  requireTheory(theory);
  requireOptions(query, '{ of: "knowing-is-doing" }');
  const { of: id } = query;
  requireString(id, "an id, which is text");
  const claims = listClaims(theory, id);
  const { items, events } = listEvents(theory, claims);
  const tallies = claims.map(() => createTally());
  const tree = createVerdictTree(claims.map((claim) => ({ ...claim, verdict: "untested" })));
  const decide = (claim: number, withParts: (own: Verdict) => Verdict) => withParts(tallies[claim]!.verdict());
  /** Makes an event happen, or takes it back. */
  const count = ({ item, claim, change }: HistoryEvent, isTakenBack = false) => {
    if ((change === "attached") !== isTakenBack) tallies[claim]!.add(item);
    else tallies[claim]!.remove(item);
  };
  const isDecisive = (event: HistoryEvent): boolean => {
    const verdict = tree.verdictOf(ROOT);
    count(event, true);
    const before = tree.revise([event.claim], decide);
    const moves = tree.verdictOf(ROOT) !== verdict;
    tree.restore(before);
    count(event);
    return moves;
  };

  for (const { item, claim } of items) if (findBar(item, BEFORE_ALL) === undefined) tallies[claim]!.add(item);
  tree.revise(claims.keys(), decide);
  const first = tree.verdictOf(ROOT);
  const steps: HistoryStep[] = [];
  for (const [date, happened] of events) {
    const verdict = tree.verdictOf(ROOT);
    for (const event of happened) count(event);
    tree.revise(
      happened.map(({ claim }) => claim),
      decide,
    );
    const next = tree.verdictOf(ROOT);
    if (next === verdict) continue;
    const decisive = happened.filter(isDecisive);
    const because = decisive.length > 0 ? decisive : happened;
    steps.push({ date, from: verdict, to: next, because: because.map((event) => toItem(claims, event)) });
  }
  // Every id is one of this theory, whose type names them.
  return { id, first, steps } as StatusHistory<Ids["assumption"] | Ids["link"], Ids["evidence"]>;
}

/** The first day there is. */
const BEFORE_ALL: Day = "0000-01-01";

/** The place of the claim that is asked about, among the claims that bear on it. */
const ROOT = 0;

interface BearingClaim {
  readonly id: string;
  /** The place of the claim that it is a part of, or -1. */
  readonly whole: number;
  readonly rule: Decomposition | undefined;
}

/** An item that comes or goes on a day; `claim` is the place of what it bears on. */
interface HistoryEvent extends BearingItem {
  readonly change: HistoryItem["change"];
}

interface BearingItem {
  readonly item: EvidenceItem;
  readonly claim: number;
}

/** Lists a claim and its parts, to any depth. */
function listClaims(theory: Theory, id: string): BearingClaim[] {
  const listed = listAssumptions(theory);
  const found = listed.find((candidate) => candidate.id === id);
  if (found === undefined) {
    if (findLink(getIndex(theory), id) !== undefined) return [{ id, whole: -1, rule: undefined }];
    const links = (theory.links ?? []).map(({ from, to }) => `${from}->${to}`);
    const candidates = [...listed.map((candidate) => candidate.id), ...links];
    throw new UnknownIdError(id, { roles: ["assumption", "link"], candidates, theory });
  }
  const own = listAssumptions({ assumptions: { [id]: found.assumption } });
  const places = new Map(own.map((part, place) => [part.id, place]));
  return own.map((part) => ({ id: part.id, whole: places.get(part.partOf ?? "") ?? -1, rule: part.assumption }));
}

/** Lists the evidence on some claims, and what happens on each day after the first, in the order of days and then of ids. */
function listEvents({ evidence = {}, sources = {} }: Theory, claims: readonly BearingClaim[]) {
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const items: BearingItem[] = [];
  for (const [id, given] of Object.entries(evidence)) {
    const claim = places.get(given.on);
    const item = claim === undefined ? undefined : readEvidence(id, given, sources);
    if (claim !== undefined && item !== undefined) items.push({ item, claim });
  }
  items.sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
  const events = new Map<Day, HistoryEvent[]>();
  const add = (date: Day, event: HistoryEvent) => {
    if (date <= BEFORE_ALL) return;
    const known = events.get(date);
    if (known === undefined) events.set(date, [event]);
    else known.push(event);
  };
  for (const { item, claim } of items) {
    const from = item.dated?.from;
    const until = item.withdrawn === undefined ? undefined : startOf(item.withdrawn);
    if (from !== undefined && until !== undefined && until <= from) continue;
    if (from !== undefined) add(from, { item, claim, change: "attached" });
    if (until !== undefined) add(until, { item, claim, change: "withdrawn" });
  }
  return { items, events: [...events].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function toItem(claims: readonly BearingClaim[], { item, claim, change }: HistoryEvent): HistoryItem {
  return { evidence: item.id, on: claims[claim]!.id, change };
}
