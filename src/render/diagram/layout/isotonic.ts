/**
 * Places a row of points as near as may be to where each would like to be, in their order, at least some distance
 * apart, and within bounds: bounded isotonic regression by pooling adjacent violators. Whole numbers; where there is too
 * little room, the last points pass the upper bound.
 */
export function placeInOrder(
  wishes: readonly number[],
  distances: readonly number[],
  [low, high]: readonly [number, number],
  weights: readonly number[] = [],
): number[] {
  // Without the distances that must lie before it, each point may be where the one before is, or later.
  const offsets: number[] = [];
  for (let i = 0; i < wishes.length; i++) offsets.push(i === 0 ? 0 : offsets[i - 1]! + distances[i]!);
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (let i = 0; i < wishes.length; i++) {
    const weight = weights[i] ?? 1;
    let pool = { sum: (wishes[i]! - offsets[i]!) * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight >= pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const room = Math.max(low, high - (offsets.at(-1) ?? 0));
  const placed = pools.flatMap(({ sum, weight, count }) =>
    new Array<number>(count).fill(Math.round(Math.min(room, Math.max(low, sum / weight)))),
  );
  return placed.map((point, i) => point + offsets[i]!);
}
