import type { Assumption, TheoryDocument } from "../schema/generated/types.js";
import { requireTheory } from "./require-theory.js";

/** An assumption or a part of one, with what follows from its place. */
export interface ListedAssumption {
  readonly id: string;
  readonly assumption: Assumption;
  /** The assumption that it is a part of. */
  readonly partOf: string | null;
  /** What it is about, taken from its whole where it does not say; empty where nothing says. */
  readonly on: readonly string[];
}

/**
 * Lists all assumptions in document order, each followed by its parts, to any depth.
 *
 * @example
 * listAssumptions(handwashing).map(({ id, on }) => [id, on])[0]
 * // => ["soap-cuts-illness", ["washing->less-diarrhoea"]]
 */
export function listAssumptions(theory: Pick<TheoryDocument, "assumptions">): ListedAssumption[] {
  // Assumptions alone will do, so only what cannot have any is refused.
  if (typeof theory !== "object" || theory === null || "ok" in theory) requireTheory(theory);
  const { assumptions = {} } = theory;
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

/** Reads what an assumption says that it is on, each id once. */
export function readTargets(on: Assumption["on"]): readonly string[] | undefined {
  if (typeof on === "string") return [on];
  // A list of one, as most are, needs no set.
  return on?.length === 1 ? [on[0]!] : on && [...new Set(on)];
}
