import type { Slice } from "../../graph/slice.js";
import { type NumberedPath, walkPaths } from "../../graph/walk-paths.js";

/** The first paths of a slice. */
export interface TakenPaths {
  readonly paths: readonly NumberedPath[];
  /** Whether there is at least one more. */
  readonly hasMore: boolean;
  /** Whether the search for the next path was never given up. */
  readonly isExhaustive: boolean;
}

/** Takes the first paths of a slice, and looks whether there is one more. Every next path may cost the whole budget. */
export function takePaths(slice: Slice, limit: number, budget: number): TakenPaths {
  const meter = { left: budget };
  const paths: NumberedPath[] = [];
  for (const path of walkPaths(slice, meter)) {
    if (paths.length >= limit) return { paths, hasMore: true, isExhaustive: true };
    paths.push(path);
    meter.left = budget;
  }
  return { paths, hasMore: false, isExhaustive: meter.left >= 0 };
}
