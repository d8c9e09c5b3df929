import type { Link, ReviewEntry, Rewording, Text, Waiver } from "../../schema/generated/types.js";
import type { Theory } from "../theory.js";
import { DIFF_KINDS, type DiffKind, type ElementChange, type ElementPlace } from "./change.js";
import { type ComparisonContext, compareFields } from "./compare-fields.js";
import { findMoves, type Standing } from "./find-moves.js";
import { KIND_RULES } from "./kinds.js";
import type { Located, Match } from "./located.js";
import { matchByFingerprint } from "./match-by-fingerprint.js";
import { matchByLikeness } from "./match-by-likeness.js";
import { Renames } from "./renames.js";
import { createScan, partsOf, type Scan, type Siblings, scanRegisters } from "./scan.js";
import { type ListRules, scanLists } from "./scan-lists.js";

/** What differs between two documents. */
export interface DocumentDiff {
  /** Every element that changed, by kind: those that are in both, those that were added, those that were removed. */
  readonly changes: readonly ElementChange[];
  /** Whether every removed element was compared with every added one of its kind. */
  readonly isExhaustive: boolean;
  readonly renames: Renames;
}

/** Kinds that share their ids, or whose elements can become one another, in the order in which they refer to others. */
const FAMILIES: readonly (readonly Exclude<DiffKind, "theory">[])[] = [
  ["strand"],
  ["actor"],
  ["place"],
  ["source"],
  ["indicator"],
  ["principle"],
  ["intervention", "outcome", "factor"],
  ["link"],
  ["assumption"],
  ["evidence"],
  ["review"],
  ["rewording"],
  ["waiver"],
];

const REGISTERS = {
  strand: "strands",
  intervention: "interventions",
  outcome: "outcomes",
  factor: "factors",
  assumption: "assumptions",
  evidence: "evidence",
  source: "sources",
  indicator: "indicators",
  actor: "actors",
  place: "places",
  principle: "principles",
} as const;

/**
 * Lists what differs between two documents, element by element and field by field.
 *
 * Elements are matched by id, then by fingerprint, and what is left by the likeness of their texts, as a guess. Nothing is listed if and only
 * if the documents mean the same: an absent field is its default, and an id in a list of one is that id.
 *
 * What is one object in both is passed over. So after an edit that shares what it did not change, it costs a look at the
 * keys of what was edited, and otherwise it is linear, but for likeness.
 */
export function compareDocuments(a: Theory, b: Theory): DocumentDiff {
  const renames = new Renames();
  const context: ComparisonContext = { languages: [a.language, b.language], renames };
  const changes: ElementChange[] = compareHeads(a, b, context);
  let isExhaustive = true;
  for (const family of FAMILIES) {
    const scan = scanFamily(family, a, b, context);
    const pool = reconcile(scan, [a, b], context);
    isExhaustive &&= pool.isExhaustive;
    changes.push(...describeFamily(scan, pool, context));
  }
  const order = (kind: DiffKind) => DIFF_KINDS.indexOf(kind);
  return { changes: changes.sort((x, y) => order(x.kind) - order(y.kind)), isExhaustive, renames };
}

function compareHeads(a: Theory, b: Theory, context: ComparisonContext): ElementChange[] {
  const head = ({ $schema, format, title, description, language, asOf }: Theory) => ({
    $schema,
    format,
    title,
    description,
    language,
    asOf,
  });
  const fields = compareFields("theory", head(a), head(b), context);
  if (fields.length === 0 && a.id === b.id) return [];
  return [{ kind: "theory", before: a.id, after: b.id, matchedBy: "id", fields }];
}

function scanFamily(family: (typeof FAMILIES)[number], a: Theory, b: Theory, context: ComparisonContext): Scan {
  const scan = createScan();
  for (const kind of family) {
    if (kind === "link") scanLists(a.links, b.links, linkRules(context), scan);
    else if (kind === "review") scanLists(a.reviews, b.reviews, reviewRules(context), scan);
    else if (kind === "rewording") scanLists(a.rewordings, b.rewordings, rewordingRules(context), scan);
    else if (kind === "waiver") scanLists(a.waivers, b.waivers, waiverRules(context), scan);
    else scanRegisters(kind, a[REGISTERS[kind]], b[REGISTERS[kind]], scan);
  }
  return scan;
}

function linkRules({ renames }: ComparisonContext): ListRules<Link> {
  const idOf = ({ from, to }: Link) => `${from}->${to}`;
  return {
    kind: "link",
    idOf,
    isRenamed: !renames.isEmpty,
    keyBefore: (link) => renames.follow("shared", idOf(link)),
    keyAfter: idOf,
    // No two links have the same ends.
    isSame: () => true,
  };
}

function reviewRules(context: ComparisonContext): ListRules<ReviewEntry> {
  const keyOf = ({ date, reviewer }: ReviewEntry, id: string) => JSON.stringify([id, date, reviewer]);
  return {
    kind: "review",
    idOf: (_, i) => `reviews[${i}]`,
    isRenamed: !context.renames.isEmpty,
    keyBefore: (entry) => keyOf(entry, context.renames.follow("shared", entry.assumption)),
    keyAfter: (entry) => keyOf(entry, entry.assumption),
    isSame: (x, y) => compareFields("review", x, y, context).length === 0,
  };
}

function rewordingRules(context: ComparisonContext): ListRules<Rewording> {
  const keyOf = ({ date, by }: Rewording, id: string) => JSON.stringify([id, date, by]);
  return {
    kind: "rewording",
    idOf: (_, i) => `rewordings[${i}]`,
    isRenamed: !context.renames.isEmpty,
    keyBefore: (entry) => keyOf(entry, context.renames.follow("shared", entry.on)),
    keyAfter: (entry) => keyOf(entry, entry.on),
    isSame: (x, y) => compareFields("rewording", x, y, context).length === 0,
  };
}

function waiverRules(context: ComparisonContext): ListRules<Waiver> {
  const keyOf = (code: string, on: string | undefined) => JSON.stringify([code, on]);
  return {
    kind: "waiver",
    idOf: (_, i) => `waivers[${i}]`,
    isRenamed: !context.renames.isEmpty,
    keyBefore: ({ code, on }) => keyOf(code, on === undefined ? on : context.renames.follow("shared", on)),
    keyAfter: ({ code, on }) => keyOf(code, on),
    isSame: (x, y) => compareFields("waiver", x, y, context).length === 0,
  };
}

/** What became of the elements that are not where they were. */
interface Pool {
  readonly matches: readonly Match[];
  readonly removed: readonly Located[];
  readonly added: readonly Located[];
  readonly isExhaustive: boolean;
}

/** Matches what was removed with what was added: by id, since it may stand elsewhere, by fingerprint, then by likeness. */
function reconcile({ removed, added }: Scan, theories: readonly [Theory, Theory], context: ComparisonContext): Pool {
  const { renames } = context;
  const byId = new Map(added.map((element) => [element.id, element]));
  const matches = removed.flatMap((before): Match[] => {
    const after = KIND_RULES[before.kind].space === null ? undefined : byId.get(before.id);
    return after === undefined ? [] : [{ before, after, by: "id", isGuess: false }];
  });
  const isNew = leaveOut(matches);
  matches.push(...matchByFingerprint(removed.filter(isNew), added.filter(isNew), theories));
  const isLeft = leaveOut(matches);
  const alike = matchByLikeness(removed.filter(isLeft), added.filter(isLeft), {
    textOf: ({ kind, value }, side) => readText(kind, value, context.languages[side === "before" ? 0 : 1]),
    isPossible: (x, y) => x.kind === y.kind && (x.kind !== "link" || shareAnEnd(x, y, renames)),
  });
  matches.push(...alike.matches);
  for (const { before, after } of matches) {
    const { space } = KIND_RULES[after.kind];
    if (space !== null) renames.add(space, before.id, after.id);
  }
  const isAlone = leaveOut(matches);
  return {
    matches,
    removed: removed.filter(isAlone),
    added: added.filter(isAlone),
    isExhaustive: alike.isExhaustive,
  };
}

function leaveOut(matches: readonly Match[]): (element: Located) => boolean {
  const taken = new Set(matches.flatMap(({ before, after }) => [before, after]));
  return (element) => !taken.has(element);
}

/** The text that tells an element from others, in the theory's own language where it has several. */
function readText(kind: DiffKind, value: object, language: string): string | undefined {
  const field = KIND_RULES[kind].text;
  const text = field === undefined ? undefined : (value as Record<string, Text | undefined>)[field];
  return typeof text === "object" ? (text[language] ?? Object.values(text)[0]) : text;
}

function shareAnEnd(x: Located, y: Located, renames: Renames): boolean {
  const [from, to] = renames.follow("shared", x.id).split("->");
  const ends = y.id.split("->");
  return from === ends[0] || to === ends[1];
}

function describeFamily(scan: Scan, pool: Pool, context: ComparisonContext): ElementChange[] {
  const moves = listMoves(scan, pool, context.renames);
  const changes: ElementChange[] = [];
  for (const { before, after, by, isGuess } of [...scan.matches, ...pool.matches]) {
    const fields = compareFields(after.kind, before.value, after.value, context);
    const moved = moves.get(before.id);
    moves.delete(before.id);
    const isRenamed = KIND_RULES[after.kind].space === null ? isGuess : before.id !== after.id;
    if (fields.length === 0 && moved === undefined && !isRenamed) continue;
    changes.push({
      kind: after.kind,
      before: before.id,
      after: after.id,
      matchedBy: by,
      ...(isGuess && { isGuess }),
      ...(moved && { moved: { from: moved.from, to: moved.to } }),
      fields,
    });
  }
  for (const [before, { after, from, to }] of moves) {
    changes.push({ kind: to.kind, before, after, matchedBy: "id", moved: { from, to }, fields: [] });
  }
  const { added, removed } = pool;
  changes.push(...added.map(({ kind, id }): ElementChange => ({ kind, before: null, after: id, fields: [] })));
  changes.push(...removed.map(({ kind, id }): ElementChange => ({ kind, before: id, after: null, fields: [] })));
  return changes;
}

/** A move, with the id that the element has now. */
interface Move {
  readonly after: string;
  readonly from: ElementPlace;
  readonly to: ElementPlace;
}

/** Lists the elements of a family that moved, by their earlier id. */
function listMoves(scan: Scan, { matches }: Pool, renames: Renames): Map<string, Move> {
  const moves = new Map<string, Move>();
  const place = ({ kind, partOf, position }: Located): ElementPlace => ({ kind, partOf, position });
  const follow = (id: string | null) => (id === null ? null : renames.follow("shared", id));
  const renamed = new Map<string, Located>();
  for (const { before, after } of matches) {
    renamed.set(before.id, after);
    if (before.kind === after.kind && follow(before.partOf) === after.partOf) continue;
    moves.set(before.id, { after: after.id, from: place(before), to: place(after) });
  }
  for (const siblings of [...scan.siblings, ...listPartsOfRenamed(matches)]) {
    const { kind, before, after } = siblings;
    const toPlace = (partOf: string | null, position: number) => ({ kind, partOf, position });
    for (const standing of findMoves(standingsOf(siblings, renamed))) {
      const id = before.ids[standing.before]!;
      const from = toPlace(before.partOf, standing.before);
      moves.set(id, { after: after.ids[standing.after]!, from, to: toPlace(after.partOf, standing.after) });
    }
  }
  for (const { kind, standings, idsOf } of scan.lists) {
    const guessed = matches.map(({ before, after }) => ({
      before: before.position,
      after: after.position,
      name: nameBoth(before.id, after.id),
    }));
    for (const { before, after } of findMoves([...standings, ...guessed])) {
      const toPlace = (position: number) => ({ kind, partOf: null, position });
      const [id, now] = idsOf(before, after);
      moves.set(id, { after: now, from: toPlace(before), to: toPlace(after) });
    }
  }
  return moves;
}

function standingsOf({ before, after }: Siblings, renamed: ReadonlyMap<string, Located>): Standing[] {
  // No two elements of a family have one id, so what stands here by it is that element.
  const positions = new Map(after.ids.map((id, j) => [id, j]));
  return before.ids.flatMap((id, i) => {
    const now = renamed.get(id)?.id ?? id;
    const j = positions.get(now);
    return j !== undefined ? [{ before: i, after: j, name: nameBoth(id, now) }] : [];
  });
}

/** A name for an element that does not depend on which theory is looked at first; what kept its id is to stay rather. */
function nameBoth(before: string, after: string): string {
  if (before === after) return ` ${before}`;
  return before < after ? before : after;
}

/** The parts of assumptions that were recognised under another id or elsewhere; nothing else has any. */
function listPartsOfRenamed(matches: readonly Match[]): Siblings[] {
  return matches.map(({ before, after }) => ({
    kind: "assumption" as const,
    before: { partOf: before.id, ids: Object.keys(partsOf(before.value)) },
    after: { partOf: after.id, ids: Object.keys(partsOf(after.value)) },
  }));
}
