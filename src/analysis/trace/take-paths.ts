import { createPathWalk, type PathWalk } from "../../graph/path-walk.js";
import type { Slice } from "../../graph/slice.js";
import { Meter } from "../../limits/meter.js";

/** The first paths of a slice. */
export interface TakenPaths<T> {
  readonly paths: readonly T[];
  /** Whether there is at least one more. */
  readonly hasMore: boolean;
  /** Whether the search for the next path was never given up. */
  readonly isExhaustive: boolean;
}

/**
 * Takes the first paths of a slice, what `keep` makes of each, and looks whether there is one more. The search for each
 * next path may take `budget` steps where `via` makes it a puzzle; all the work takes from `meter`.
 */
export function takePaths<T>(
  slice: Slice,
  { limit, budget, meter = new Meter() }: { readonly limit: number; readonly budget: number; readonly meter?: Meter },
  keep: (walk: PathWalk) => T,
): TakenPaths<T> {
  const walk = createPathWalk(slice, meter);
  const paths: T[] = [];
  for (;;) {
    const search = meter.share(budget);
    if (!walk.next(search)) return { paths, hasMore: false, isExhaustive: !search.isSpent };
    if (paths.length >= limit) return { paths, hasMore: true, isExhaustive: true };
    paths.push(keep(walk));
    meter.spend(walk.length);
  }
}
