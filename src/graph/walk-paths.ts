import { Meter } from "../limits/meter.js";
import { createPathWalk, type PathWalk } from "./path-walk.js";
import type { Slice } from "./slice.js";

/** A path in the numbers of the whole graph: one node more than links. */
export interface NumberedPath {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

/** The paths of {@link createPathWalk}, each by itself. Lazy. */
export function* walkPaths(slice: Slice, meter = new Meter()): Generator<NumberedPath, void, undefined> {
  const walk = createPathWalk(slice, meter);
  while (walk.next()) yield copyPath(walk);
}

/** The path that a walk has come to, for keeping. */
export function copyPath({ nodes, links, length }: PathWalk): NumberedPath {
  return { nodes: Array.from(nodes.subarray(0, length)), links: Array.from(links.subarray(0, length - 1)) };
}
