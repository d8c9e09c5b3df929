import { assess } from "../../src/analysis/evidence/assess.js";
import { readEvidence } from "../../src/analysis/evidence/read-evidence.js";
import type { HistoryItem, HistoryStep, StatusHistory } from "../../src/analysis/get-history.js";
import type { TheoryDocument } from "../../src/schema/generated/types.js";
import type { Verdict } from "../../src/schema/vocabulary.js";
import { type Day, startOf } from "../../src/theory/dates.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";

/** Answers as `getHistory` does, by an assessment of the whole claim for every day and for every item of a day. */
export function historyByForce(theory: Theory, id: string): StatusHistory {
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
  return { id, first, steps };
}

/** The first day there is. */
const BEFORE_ALL: Day = "0000-01-01";

/** The theory with this one claim, its parts, and the evidence on them. */
function extractClaim(theory: Theory, id: string): TheoryDocument {
  const listed = listAssumptions(theory);
  const link = (theory.links ?? []).find(({ from, to }) => `${from}->${to}` === id);
  const found = listed.find((candidate) => candidate.id === id);
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
