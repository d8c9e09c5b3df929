import type { Digraph } from "../digraph.js";
import { getArrangement } from "./get-arrangement.js";

/** Makes the function that tells whether both ends of a link stand in one ring. */
export function createRingTest(index: Digraph): (link: number) => boolean {
  const { rings } = getArrangement(index);
  return rings === undefined ? () => false : (link) => rings[index.from[link]!] === rings[index.to[link]!];
}
