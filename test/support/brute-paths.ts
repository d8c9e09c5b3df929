import type { VerdictMaps } from "../../src/analysis/evidence/judge.js";
import { getVerdictMaps } from "../../src/analysis/verdict-maps.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";

/** A path as two lists of ids. */
export interface BrutePath {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** All nodes, in document order. */
export const nodesOf = ({ interventions, outcomes, factors }: Theory): string[] => [
  ...Object.keys(interventions ?? {}),
  ...Object.keys(outcomes ?? {}),
  ...Object.keys(factors ?? {}),
];

/** The ids of all links, in document order. */
export const linksOf = ({ links = [] }: Theory): string[] => links.map(({ from, to }) => `${from}->${to}`);

/** Every simple path from one of some nodes to another of some, by trying every step. */
export function listPathsByForce(theory: Theory, from: readonly string[], to: readonly string[]): BrutePath[] {
  const found: BrutePath[] = [];
  const go = (nodes: readonly string[], links: readonly string[]): void => {
    if (links.length > 0 && to.includes(nodes.at(-1)!)) found.push({ nodes, links });
    for (const link of theory.links ?? []) {
      if (link.from !== nodes.at(-1) || nodes.includes(link.to)) continue;
      go([...nodes, link.to], [...links, `${link.from}->${link.to}`]);
    }
  };
  for (const node of nodesOf(theory)) if (from.includes(node)) go([node], []);
  return found;
}

/** What is reached from a node by any number of links, the node included, by following them until nothing changes. */
export function reachByForce(theory: Theory, start: readonly string[], direction: "down" | "up"): Set<string> {
  const reached = new Set(start);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of theory.links ?? []) {
      if (direction === "down" && reached.has(from)) reached.add(to);
      if (direction === "up" && reached.has(to)) reached.add(from);
    }
  }
  return reached;
}

/** What an assumption is on, by id; a part without `on` is on what its whole is on. */
export function targetsOf(theory: Theory): Map<string, readonly string[]> {
  return new Map(listAssumptions(theory).map(({ id, on }) => [id, on]));
}

/** The verdicts, worst first in {@link VERDICTS}, that count on one node or link, each with the id it is about. */
export function countingVerdicts(
  theory: Theory,
  element: string,
  verdicts: VerdictMaps = getVerdictMaps(theory),
): { id: string; rank: number }[] {
  const on = targetsOf(theory);
  const partOf = new Map(listAssumptions(theory).map(({ id, partOf }) => [id, partOf]));
  const here = [...on.keys()].filter((id) => on.get(id)?.includes(element));
  const wholesOf = (id: string): string[] => {
    const whole = partOf.get(id);
    return typeof whole === "string" ? [whole, ...wholesOf(whole)] : [];
  };
  const counting = here
    .filter((id) => !wholesOf(id).some((whole) => here.includes(whole)))
    .map((id) => ({ id, rank: VERDICTS.indexOf(verdicts.assumptions.get(id)!) }));
  if (!element.includes("->")) return counting;
  const own = verdicts.links.get(element)!;
  if (own === "untested" && counting.length > 0) return counting;
  return [...counting, { id: element, rank: VERDICTS.indexOf(own) }];
}

/** The first of the lowest verdicts along a path. */
export function weakestByForce(theory: Theory, { nodes, links }: BrutePath): { id: string; rank: number } {
  const along = nodes.flatMap((node, i) => (i < links.length ? [node, links[i]!] : [node]));
  const all = along.flatMap((element) => countingVerdicts(theory, element));
  return all.find(({ rank }) => rank === Math.min(...all.map((each) => each.rank)))!;
}
