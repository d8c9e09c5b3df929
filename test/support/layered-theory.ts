import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "./build-theory.js";

/**
 * A theory of layers in which every node of a layer leads to every one of the next. Node `3.0` is the first of the
 * fourth layer; the first layer are interventions.
 */
export function layeredTheory(layers: number, width: number, more: readonly string[] = []): Theory {
  const layer = (i: number) => Array.from({ length: width }, (_, k) => `${i}.${k}`);
  const outcomes = Array.from({ length: layers - 1 }, (_, i) => layer(i + 1)).flat();
  const links = Array.from({ length: layers - 1 }, (_, i) =>
    layer(i).flatMap((from) => layer(i + 1).map((to) => `${from}->${to}`)),
  ).flat();
  const named = more.flatMap((link) => link.split("->"));
  return buildTheory({
    interventions: layer(0),
    outcomes: [...new Set([...outcomes, ...named.filter((id) => !layer(0).includes(id))])],
    links: [...links, ...more],
  });
}
