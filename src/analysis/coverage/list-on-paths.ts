import { findComponents } from "../../graph/components.js";
import { createPathWalk } from "../../graph/path-walk.js";
import type { Slice } from "../../graph/slice.js";

/** How many paths are walked to see which links of rings are on one. */
const WALKED = 1_000;

/**
 * Lists the links of a slice that are on a path, by their numbers in the whole graph. A link between rings always is; one
 * within a ring is looked for on the first paths, and stays where there are more than can be looked at. `spend` is
 * called with the length of each path that is walked.
 */
export function listOnPaths(slice: Slice, spend: (steps: number) => void = () => {}): number[] {
  const { of } = findComponents(slice);
  const open = new Set([...slice.links].filter((_, link) => of[slice.from[link]!] === of[slice.to[link]!]));
  const links = [...slice.links];
  if (open.size === 0) return links;
  const walk = createPathWalk(slice);
  for (let walked = 0; open.size > 0; walked += 1) {
    if (walked === WALKED) return links;
    if (!walk.next()) return links.filter((link) => !open.has(link));
    spend(walk.length);
    for (let i = 0; i < walk.length - 1; i += 1) open.delete(walk.links[i]!);
  }
  return links;
}
