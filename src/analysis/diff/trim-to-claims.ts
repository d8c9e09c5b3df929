import type { Assumption, Link, TheoryDocument } from "../../schema/generated/types.js";
import { createCache } from "../../theory/cache.js";
import type { ElementChange } from "../../theory/diff/change.js";
import type { Renames } from "../../theory/diff/renames.js";
import type { Theory } from "../../theory/theory.js";

/** Claims of two theories, each by the ids of its own; a whole assumption with all of its parts. */
export interface TouchedClaims {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/**
 * Lists the claims whose verdicts changes can have moved, with all that belongs to the same wholes, in both theories.
 */
export function listTouchedClaims(
  a: Theory,
  b: Theory,
  { changes, renames }: { readonly changes: readonly ElementChange[]; readonly renames: Renames },
): TouchedClaims {
  const touched = listDirectly(a, b, changes);
  const relativesOf = { before: createFamilies(a), after: createFamilies(b) };
  const queue = [
    ...[...touched.before].map((id) => ["before", id] as const),
    ...[...touched.after].map((id) => ["after", id] as const),
  ];
  const visit = (side: "before" | "after", id: string) => {
    if (touched[side].has(id)) return;
    touched[side].add(id);
    queue.push([side, id]);
  };
  for (const [side, id] of queue) {
    if (side === "before") visit("after", renames.follow("shared", id));
    else visit("before", renames.trace(id));
    for (const relative of relativesOf[side](id)) visit(side, relative);
  }
  return touched;
}

/** Finds all that belongs to the same whole as a claim. Looks through the theory only for what is a part of another. */
function createFamilies({ assumptions = {} }: Theory): (id: string) => readonly string[] {
  let ofParts: ReadonlyMap<string, readonly string[]> | undefined;
  return (id) => {
    if (Object.hasOwn(assumptions, id)) return listIds(assumptions[id]!);
    if (id.includes("->")) return [];
    ofParts ??= listFamilies(assumptions);
    return ofParts.get(id) ?? [];
  };
}

/** For each assumption that is a part, all that belongs to the same whole. */
function listFamilies(assumptions: NonNullable<Theory["assumptions"]>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  for (const id of Object.keys(assumptions)) {
    const parts = listIds(assumptions[id]!);
    for (const part of parts) families.set(part, [id, ...parts]);
  }
  return families;
}

function listDirectly(a: Theory, b: Theory, changes: readonly ElementChange[]) {
  const touched = { before: new Set<string>(), after: new Set<string>() };
  const sources = { before: new Set<string>(), after: new Set<string>() };
  for (const { kind, before, after } of changes) {
    if (kind === "evidence") {
      if (before !== null) touched.before.add(a.evidence![before]!.on);
      if (after !== null) touched.after.add(b.evidence![after]!.on);
    } else if (kind === "source") {
      if (before !== null) sources.before.add(before);
      if (after !== null) sources.after.add(after);
    } else if (kind === "assumption" || kind === "link") {
      if (before !== null) touched.before.add(before);
      if (after !== null) touched.after.add(after);
    }
  }
  for (const [side, { evidence = {} }] of [["before", a] as const, ["after", b] as const]) {
    if (sources[side].size === 0) continue;
    for (const { source, on } of Object.values(evidence)) {
      if (source !== undefined && sources[side].has(source)) touched[side].add(on);
    }
  }
  return touched;
}

/** Lists the evidence on some claims. Looks through all evidence of a theory the first time that it is asked. */
export function listEvidenceOn({ evidence = {} }: Theory, claims: Iterable<string>): string[] {
  const known = groupsOf(evidence);
  return [...claims].flatMap((claim) => known.get(claim) ?? []);
}

type Register = NonNullable<Theory["evidence"]>;

/** The evidence on each claim, by id. Kept as long as the register: the next version is compared with the same one. */
const groupsOf = /* @__PURE__ */ createCache(groupByClaim);

function groupByClaim(evidence: Register): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(evidence)) {
    const { on } = evidence[id]!;
    const group = groups.get(on);
    if (group === undefined) groups.set(on, [id]);
    else group.push(id);
  }
  return groups;
}

/**
 * Cuts a theory down to some claims: the assumptions and links among them, and the evidence on those. `candidates` has the
 * ids of all evidence that can be on them, and may have others.
 */
export function trimToClaims(
  theory: Theory,
  claims: ReadonlySet<string>,
  candidates: Iterable<string>,
): TheoryDocument {
  const { assumptions = {}, links = [], evidence = {} } = theory;
  const starts = new Set([...claims].flatMap((id) => (id.includes("->") ? [id.slice(0, id.indexOf("->"))] : [])));
  const isKept = ({ from, to }: Link) => starts.has(from) && claims.has(`${from}->${to}`);
  const isOnClaim = (id: string) => Object.hasOwn(evidence, id) && claims.has(evidence[id]!.on);
  return {
    ...theory,
    // Verdicts do not depend on them, and to number them costs a look at each.
    interventions: {},
    outcomes: {},
    factors: {},
    assumptions: pick(assumptions, inOrder(assumptions, claims)),
    links: starts.size === 0 ? [] : links.filter(isKept),
    evidence: pick(evidence, [...new Set(candidates)].filter(isOnClaim)),
  };
}

/** The ids of a register that are among others. One of them needs no look at all the rest to be in order. */
function inOrder(register: { readonly [id: string]: unknown }, ids: ReadonlySet<string>): readonly string[] {
  const found = [...ids].filter((id) => Object.hasOwn(register, id));
  return found.length < 2 ? found : Object.keys(register).filter((id) => ids.has(id));
}

function pick<T>(register: { readonly [id: string]: T }, ids: readonly string[]): { readonly [id: string]: T } {
  return Object.fromEntries(ids.map((id) => [id, register[id]!]));
}

function listIds({ parts = {} }: Assumption): string[] {
  return Object.entries(parts).flatMap(([id, part]) => [id, ...listIds(part)]);
}
