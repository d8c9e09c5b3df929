import type { Span } from "./find-clashes.js";
import { SIZES } from "./sizes.js";

/** What two level lines of different arrows on one height cost, compared with a crossing. */
const CLASH = 1000;
/** Above this many nets in one gap the order is not improved: every pair would have to be compared. */
const MOST_NETS = 300;
const ROUNDS = 6;

/**
 * Chooses the upright line of each net in a gap, counted from the left, so that few lines cross and none run into
 * each other. Nets whose upright lines are apart share one.
 */
export function orderTracks(spans: readonly Span[]): number[] {
  const ends = spans.map(({ left, right }) => {
    const all = [...left, ...right];
    return [Math.min(...all), Math.max(...all)] as const;
  });
  const isStraight = ends.map(([top, bottom]) => top === bottom);
  const cost = (first: number, second: number) => costOf(spans[first]!, spans[second]!, ends[first]!, ends[second]!);
  const order = spans
    .map((_, i) => i)
    .filter((i) => !isStraight[i])
    .sort((a, b) => ends[a]![0] + ends[a]![1] - ends[b]![0] - ends[b]![1] || a - b);
  if (order.length <= MOST_NETS) improve(order, cost);

  const numbers = spans.map(() => 0);
  for (const [place, net] of order.entries()) {
    let number = 0;
    for (const earlier of order.slice(0, place)) {
      const isApart =
        ends[earlier]![1] + SIZES.clearance < ends[net]![0] || ends[net]![1] + SIZES.clearance < ends[earlier]![0];
      if (!isApart) number = Math.max(number, numbers[earlier]! + 1);
    }
    numbers[net] = number;
  }
  return numbers;
}

/** The crossings of two nets of which the first runs left of the second. */
function costOf(
  first: Span,
  second: Span,
  [firstTop, firstBottom]: readonly [number, number],
  [secondTop, secondBottom]: readonly [number, number],
): number {
  let cost = 0;
  for (const y of first.right) if (y > secondTop && y < secondBottom) cost += 1;
  for (const y of second.left) if (y > firstTop && y < firstBottom) cost += 1;
  for (const y of first.right)
    for (const other of second.left) if (Math.abs(y - other) < SIZES.clearance) cost += CLASH;
  return cost;
}

/** Moves one net after another to the place where it costs least. */
function improve(order: number[], cost: (first: number, second: number) => number): void {
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (const net of [...order].sort((a, b) => a - b)) {
      const start = order.indexOf(net);
      let best = start;
      let least = 0;
      for (const step of [-1, 1]) {
        let change = 0;
        for (let at = start + step; at >= 0 && at < order.length; at += step) {
          const other = order[at]!;
          change += (cost(net, other) - cost(other, net)) * -step;
          if (change < least) {
            least = change;
            best = at;
          }
        }
      }
      if (best === start) continue;
      hasMoved = true;
      order.splice(start, 1);
      order.splice(best, 0, net);
    }
    if (!hasMoved) break;
  }
}
