import type { Assumption } from "../../schema/generated/types.js";
import type { DiffKind } from "./change.js";
import type { Standing } from "./find-moves.js";
import { isEqual } from "./is-same-value.js";
import type { Located, Match } from "./located.js";

/** Two lists of siblings that do not have the same ids in the same order. */
export interface Siblings {
  readonly kind: DiffKind;
  readonly before: { readonly partOf: string | null; readonly ids: readonly string[] };
  readonly after: { readonly partOf: string | null; readonly ids: readonly string[] };
}

/** Where the items of two lists that are not the same stand, as far as they are in both. */
export interface ListOrder {
  readonly kind: DiffKind;
  readonly standings: readonly Standing[];
  /** The ids of an item by its two places. */
  readonly idsOf: (before: number, after: number) => readonly [before: string, after: string];
}

/** What going through two theories side by side brings to light. */
export interface Scan {
  /** Elements that have their id in both, and are not the same object. */
  readonly matches: Match[];
  /** Elements of the earlier theory whose id is not where it was. */
  readonly removed: Located[];
  /** Elements of the later theory whose id was not there. */
  readonly added: Located[];
  readonly siblings: Siblings[];
  readonly lists: ListOrder[];
}

/** An empty one, to be filled. */
export function createScan(): Scan {
  return { matches: [], removed: [], added: [], siblings: [], lists: [] };
}

type Register = { readonly [id: string]: object };
interface Wholes {
  readonly before: string | null;
  readonly after: string | null;
}

const NO_WHOLES: Wholes = { before: null, after: null };

/**
 * Goes through two registers side by side, and the parts of assumptions in them. What is the same in both is
 * passed over, one object most quickly, so it costs no more than a look at every key that the two do not share.
 */
export function scanRegisters(
  kind: DiffKind,
  a: Register = {},
  b: Register = {},
  scan: Scan,
  wholes: Wholes = NO_WHOLES,
): void {
  if (a === b) return;
  const before = Object.keys(a);
  const after = Object.keys(b);
  const pair = (id: string, i: number, j: number) => {
    if (!isEqual(a[id], b[id])) match(kind, [id, a[id]!, i], [id, b[id]!, j], scan, wholes);
  };
  if (before.length === after.length && before.every((id, i) => id === after[i])) {
    for (let i = 0; i < before.length; i++) pair(before[i]!, i, i);
    return;
  }
  scan.siblings.push({
    kind,
    before: { partOf: wholes.before, ids: before },
    after: { partOf: wholes.after, ids: after },
  });
  for (const [i, id] of before.entries()) {
    if (Object.hasOwn(b, id)) pair(id, i, -1);
    else collect(kind, id, a[id]!, wholes.before, i, scan.removed);
  }
  for (const [i, id] of after.entries()) {
    if (!Object.hasOwn(a, id)) collect(kind, id, b[id]!, wholes.after, i, scan.added);
  }
}

function match(
  kind: DiffKind,
  [oldId, old, i]: readonly [string, object, number],
  [id, value, j]: readonly [string, object, number],
  scan: Scan,
  wholes: Wholes,
): void {
  scan.matches.push({
    before: { kind, id: oldId, value: old, partOf: wholes.before, position: i },
    after: { kind, id, value, partOf: wholes.after, position: j },
    by: "id",
    isGuess: false,
  });
  if (kind === "assumption") {
    scanRegisters(kind, partsOf(old), partsOf(value), scan, { before: oldId, after: id });
  }
}

/** Takes up an element that has no counterpart, and all of its parts. */
function collect(
  kind: DiffKind,
  id: string,
  value: object,
  partOf: string | null,
  position: number,
  into: Located[],
): void {
  into.push({ kind, id, value, partOf, position });
  if (kind !== "assumption") return;
  for (const [i, [part, assumption]] of Object.entries(partsOf(value)).entries()) {
    collect(kind, part, assumption, id, i, into);
  }
}

/** The parts of an element; none where it is no assumption. */
export function partsOf(value: object): Register {
  return (value as Partial<Assumption>).parts ?? {};
}
