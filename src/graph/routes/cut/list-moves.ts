import type { AssumptionIndex } from "../../assumption-index.js";
import type { Failures } from "../failures.js";
import type { CutNet } from "./cut-net.js";

/** Assumptions that fail together, and the elements of a net that they take away. */
export interface Move {
  readonly assumptions: readonly number[];
  readonly elements: readonly number[];
}

/** How many ways there may be to make the alternatives of one whole fail before the rest is left out. */
const MOST_WAYS = 64;

/** What may fail, of a whole theory. */
export interface Allowed {
  isAllowed(assumption: number): boolean;
  /** The sets of parts whose failing together fails a whole of which one part would do. */
  readonly ways: readonly (readonly number[])[];
  /** Whether `ways` are all of them. */
  readonly isComplete: boolean;
}

/**
 * Lists what can be made to fail in a net: each of `labels` that may, and each way to fail a whole by its alternatives.
 * Left out are those that take nothing of the net away, and those that take no more than another one does.
 */
export function listMoves(
  net: CutNet,
  labels: Iterable<number>,
  { isAllowed, ways }: Allowed,
  failures: Failures,
): Move[] {
  const toMove = (assumptions: readonly number[]): Move | undefined => {
    const taken = failures.takenBy(assumptions);
    if (taken.isAll) return undefined;
    const elements = [
      ...taken.nodes.map((node) => net.elementOfNode.get(node)),
      ...taken.links.map((link) => net.elementOfLink.get(link)),
    ].filter((element) => element !== undefined);
    return elements.length === 0 ? undefined : { assumptions, elements: elements.sort((a, b) => a - b) };
  };
  const singles: Move[] = [];
  for (const assumption of labels) {
    const move = isAllowed(assumption) ? toMove([assumption]) : undefined;
    if (move !== undefined) singles.push(move);
  }
  const together = ways.map(toMove).filter((move) => move !== undefined);
  const isInvolved = new Set(together.flatMap(({ assumptions }) => assumptions));
  return [...dropDominated(singles, isInvolved), ...together];
}

/** Reads off what may fail, and how wholes fail by their alternatives. */
export function readAllowed(
  { wholes }: Pick<AssumptionIndex, "wholes">,
  { partsToFail, already }: Failures,
  isAllowed: (assumption: number) => boolean,
): Allowed {
  const parts = new Map<number, number[]>();
  for (let assumption = 0; assumption < wholes.length; assumption++) {
    const whole = wholes[assumption]!;
    if (whole >= 0 && !already.has(assumption)) parts.set(whole, [...(parts.get(whole) ?? []), assumption]);
  }
  let isComplete = true;
  const limit = (ways: readonly (readonly number[])[]) => {
    if (ways.length > MOST_WAYS) isComplete = false;
    return ways.slice(0, MOST_WAYS);
  };
  /** The sets of assumptions that fail a whole by its parts, each ascending, as a part stands with its own before the next part. */
  const failingByParts = (whole: number): readonly (readonly number[])[] => {
    const each = (parts.get(whole) ?? []).map(failing);
    if (partsToFail[whole] === 1) return limit(each.flat());
    return each.reduce<readonly (readonly number[])[]>(
      (ways, more) => limit(ways.flatMap((way) => more.map((other) => [...way, ...other]))),
      [[]],
    );
  };
  const failing = (assumption: number): readonly (readonly number[])[] => [
    ...(isAllowed(assumption) ? [[assumption]] : []),
    ...(parts.has(assumption) ? failingByParts(assumption) : []),
  ];
  const alternatives = [...parts.keys()]
    .filter((whole) => partsToFail[whole]! > 1 && !already.has(whole))
    .sort((a, b) => a - b);
  return { isAllowed, ways: alternatives.flatMap(failingByParts), isComplete };
}

/** Leaves out moves that take no more than another one, unless they are part of a larger one; of equals the first stays. */
function dropDominated(moves: readonly Move[], isInvolved: ReadonlySet<number>): Move[] {
  const byElement = new Map<number, number[]>();
  for (const [i, { elements }] of moves.entries()) {
    for (const element of elements) {
      const list = byElement.get(element);
      if (list === undefined) byElement.set(element, [i]);
      else list.push(i);
    }
  }
  const sets = moves.map(({ elements }) => new Set(elements));
  const isDominated = (i: number): boolean => {
    const { elements, assumptions } = moves[i]!;
    if (isInvolved.has(assumptions[0]!)) return false;
    return byElement.get(elements[0]!)!.some((j) => {
      if (i === j || !elements.every((element) => sets[j]!.has(element))) return false;
      return moves[j]!.elements.length > elements.length || j < i;
    });
  };
  return moves.filter((_, i) => !isDominated(i));
}
