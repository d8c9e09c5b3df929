import type { Assumption } from "../schema/assumption.js";
import type { TheoryDocument } from "../schema/theory-document.js";

/** An assumption or a part of one, with what follows from its place. */
export interface ListedAssumption {
  readonly id: string;
  readonly assumption: Assumption;
  /** The assumption that it is a part of. */
  readonly partOf: string | null;
  /** What it is about, taken from its whole where it does not say; empty where nothing says. */
  readonly on: readonly string[];
}

/** Lists all assumptions in document order, each followed by its parts, to any depth. */
export function listAssumptions({ assumptions = {} }: Pick<TheoryDocument, "assumptions">): ListedAssumption[] {
  const list: ListedAssumption[] = [];
  const ahead = listReversed(assumptions, null, []);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    list.push(next);
    for (const part of listReversed(next.assumption.parts ?? {}, next.id, next.on)) ahead.push(part);
  }
  return list;
}

function listReversed(
  assumptions: { readonly [id: string]: Assumption },
  partOf: string | null,
  inherited: readonly string[],
): ListedAssumption[] {
  return Object.entries(assumptions)
    .map(([id, assumption]) => ({ id, assumption, partOf, on: readTargets(assumption.on) ?? inherited }))
    .reverse();
}

function readTargets(on: Assumption["on"]): readonly string[] | undefined {
  return typeof on === "string" ? [on] : on && [...new Set(on)];
}
