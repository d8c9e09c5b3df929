import { markDownstream } from "../../graph/reach.js";
import type { Routes } from "./world.js";

/** Marks what lies downstream, over links on a route in both worlds, of a link on a route in the first only. */
export function markChanged(first: Routes, second: Routes): Uint8Array {
  const { index } = first.graph;
  const seeds: number[] = [];
  const barred = new Uint8Array(Math.max(first.live.length, second.live.length));
  for (let link = 0; link < barred.length; link++) {
    const isInFirst = first.live[link] === 1;
    const isInSecond = second.live[link] === 1;
    if (isInFirst && !isInSecond) seeds.push(index.to[link]!);
    if (!isInFirst || !isInSecond) barred[link] = 1;
  }
  return markDownstream(index, seeds, { links: barred });
}
