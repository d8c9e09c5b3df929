import { createPathWalk, type PathWalk } from "../../graph/path-walk.js";
import type { Slice } from "../../graph/slice.js";

/** The first paths of a slice. */
export interface TakenPaths<T> {
  readonly paths: readonly T[];
  /** Whether there is at least one more. */
  readonly hasMore: boolean;
  /** Whether the search for the next path was never given up. */
  readonly isExhaustive: boolean;
}

/** Takes the first paths of a slice, what `keep` makes of each, and looks whether there is one more. Every next path may cost the whole budget. */
export function takePaths<T>(
  slice: Slice,
  { limit, budget }: { readonly limit: number; readonly budget: number },
  keep: (walk: PathWalk) => T,
): TakenPaths<T> {
  const meter = { left: budget };
  const walk = createPathWalk(slice, meter);
  const paths: T[] = [];
  while (walk.next()) {
    if (paths.length >= limit) return { paths, hasMore: true, isExhaustive: true };
    paths.push(keep(walk));
    meter.left = budget;
  }
  return { paths, hasMore: false, isExhaustive: meter.left >= 0 };
}
