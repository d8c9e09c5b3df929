import type { Meter } from "../../../limits/meter.js";
import { spendOrStop } from "../../../limits/out-of-budget.js";
import type { CutNet } from "./cut-net.js";
import { findRoute } from "./find-route.js";
import type { Move } from "./list-moves.js";

/** What a search for the fewest assumptions came to. */
export interface CutSearch {
  /** The smallest set found, ascending. */
  readonly assumptions: readonly number[];
  /** No smaller set will do than one of this size. */
  readonly atLeast: number;
}

/** What the work of a search for a cut comes off. */
export interface CutMeters {
  /** Ends the search with the best that was found. */
  readonly search: Meter;
  /** Ends the question: {@link OutOfBudget} is thrown when it is used up. */
  readonly total: Meter | undefined;
}

/**
 * Finds the fewest assumptions whose failing together leaves no route to the target, where some set of the moves does.
 *
 * Every route must be hit, so it takes any route that is left and tries what hits it, one after the other, to a depth that
 * grows from the least that could do: the fewest routes that nothing hits two of. That is exact. The problem is as hard as
 * finding hitting sets (NP-hard), so the search stops when its meter runs out, with the least that is still possible and the
 * best set that was found.
 */
export function searchCut(net: CutNet, moves: readonly Move[], { search: meter, total }: CutMeters): CutSearch {
  const movesAt: number[][] = Array.from({ length: net.elementCount }, () => []);
  for (const [i, { elements }] of moves.entries()) for (const element of elements) movesAt[element]!.push(i);
  /** How often each element is taken. */
  const taken = new Uint8Array(net.elementCount);
  const isExcluded = new Uint8Array(moves.length);
  const failed = new Set<number>();

  const seek = (isTaken: Uint8Array): readonly number[] | undefined => {
    meter.spend(net.heads.length + net.size);
    spendOrStop(total, net.heads.length + net.size);
    return findRoute(net, isTaken)?.elements;
  };
  const hitting = (route: readonly number[]): number[] =>
    [...new Set(route.flatMap((element) => movesAt[element]!))]
      .filter((move) => !isExcluded[move])
      .sort((a, b) => a - b);
  const costOf = ({ assumptions }: Move) => assumptions.filter((assumption) => !failed.has(assumption)).length;

  /** A number of failing assumptions below which no cut is left: as many routes as can be found that share none. */
  const bound = (enough: number): number => {
    const without = taken.slice();
    const spent = new Set<number>();
    for (let count = 0; ; count++) {
      const route = seek(without);
      if (route === undefined || count > enough || meter.isSpent) return count;
      const hits = hitting(route);
      if (hits.length === 0) return Number.POSITIVE_INFINITY;
      if (hits.some((move) => costOf(moves[move]!) === 0)) return count;
      for (const move of hits) for (const assumption of moves[move]!.assumptions) spent.add(assumption);
      for (const { assumptions, elements } of moves) {
        if (assumptions.some((assumption) => spent.has(assumption)))
          for (const element of elements) without[element] = 1;
      }
    }
  };

  /** Whether at most so many more assumptions can cut the target off; leaves them in `failed`. */
  const cut = (left: number): boolean => {
    const route = seek(taken);
    if (route === undefined) return true;
    if (meter.isSpent || bound(left) > left) return false;
    const tried: number[] = [];
    for (const i of hitting(route)) {
      const move = moves[i]!;
      const cost = costOf(move);
      if (cost > left) continue;
      if (withMove(move, () => cut(left - cost))) return true;
      isExcluded[i] = 1;
      tried.push(i);
    }
    for (const i of tried) isExcluded[i] = 0;
    return false;
  };

  /** Tries something with a move made; takes it back when that fails. */
  const withMove = (move: Move, attempt: () => boolean): boolean => {
    const added = move.assumptions.filter((assumption) => !failed.has(assumption));
    for (const assumption of added) failed.add(assumption);
    for (const element of move.elements) taken[element]! += 1;
    if (attempt()) return true;
    for (const assumption of added) failed.delete(assumption);
    for (const element of move.elements) taken[element]! -= 1;
    return false;
  };

  let size = bound(Number.POSITIVE_INFINITY);
  while (!meter.isSpent) {
    if (cut(size)) return { assumptions: [...failed].sort((a, b) => a - b), atLeast: size };
    if (!meter.isSpent) size += 1;
  }
  return { assumptions: takeGreedily(net, moves, movesAt, total), atLeast: size };
}

/** Some set that will do: always what hits most of what is left, and in the end without what turned out needless. */
function takeGreedily(
  net: CutNet,
  moves: readonly Move[],
  movesAt: readonly (readonly number[])[],
  total: Meter | undefined,
): number[] {
  const takeAll = (chosen: Iterable<Move>): Uint8Array => {
    const taken = new Uint8Array(net.elementCount);
    for (const { elements } of chosen) for (const element of elements) taken[element] = 1;
    return taken;
  };
  const chosen = new Set<Move>();
  for (;;) {
    spendOrStop(total, net.heads.length + net.size);
    const taken = takeAll(chosen);
    const route = findRoute(net, taken)?.elements;
    if (route === undefined) break;
    const fresh = ({ elements, assumptions }: Move) =>
      elements.filter((element) => !taken[element]).length / assumptions.length;
    const hits = route.flatMap((element) => movesAt[element]!.map((move) => moves[move]!));
    chosen.add(hits.reduce((best, move) => (fresh(move) > fresh(best) ? move : best)));
  }
  for (const move of [...chosen]) {
    spendOrStop(total, net.heads.length + net.size);
    const rest = [...chosen].filter((other) => other !== move);
    if (findRoute(net, takeAll(rest)) === undefined) chosen.delete(move);
  }
  return [...new Set([...chosen].flatMap(({ assumptions }) => assumptions))].sort((a, b) => a - b);
}
