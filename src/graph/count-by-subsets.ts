import type { Meter } from "../limits/meter.js";
import type { Sweep } from "./sweep-ring.js";

/** The largest ring that {@link countBySubsets} takes: its work doubles with every node. */
export const SUBSETS_LIMIT = 12;

/**
 * Counts, for each exit, the simple paths in a small ring from where paths arrive, through all required nodes;
 * `undefined` when `meter` is spent first.
 *
 * Paths that visited the same nodes and stand at the same one are counted together (Bellman 1962; Held and Karp 1962).
 * Costs at most starts × 2^nodes × links, whatever the links are; every number stays below 2^53 in a ring of
 * {@link SUBSETS_LIMIT} nodes.
 */
export function countBySubsets(
  { causes, returns, arrivals, isExit, isRequired }: Sweep,
  meter: Meter,
): bigint[] | undefined {
  const size = arrivals.length;
  const effects: number[][] = returns.map((earlier) => [...earlier]);
  for (const [node, earlier] of causes.entries()) for (const cause of earlier) effects[cause]!.push(node);
  const required = isRequired.reduce((set, is, node) => (is ? set | (1 << node) : set), 0);
  const ways: bigint[] = new Array(size).fill(0n);

  for (const [start, arriving] of arrivals.entries()) {
    if (arriving === 0n) continue;
    const found = new Float64Array(size);
    const counts = new Float64Array(size << size);
    counts[(1 << start) * size + start] = 1;
    for (let visited = 1 << start; visited < 1 << size; visited++) {
      let steps = size;
      for (let node = 0; node < size; node++) {
        const count = counts[visited * size + node]!;
        if (count === 0) continue;
        if ((visited & required) === required) found[node]! += count;
        steps += effects[node]!.length;
        for (const next of effects[node]!) {
          const wider = visited | (1 << next);
          if (wider !== visited) counts[wider * size + next]! += count;
        }
      }
      if (!meter.spend(steps)) return undefined;
    }
    for (let node = 0; node < size; node++) if (isExit[node]) ways[node]! += arriving * BigInt(found[node]!);
  }
  return ways;
}
