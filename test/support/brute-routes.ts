import type { Assumption } from "../../src/schema/assumption.js";
import type { Link } from "../../src/schema/link.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { nodesOf } from "./brute-paths.js";

/** Whether an assumption fails when these do, by asking each of its parts. */
function fails(id: string, assumption: Assumption, failed: readonly string[]): boolean {
  if (failed.includes(id)) return true;
  const parts = Object.entries(assumption.parts ?? {});
  const down = parts.filter(([part, each]) => fails(part, each, failed));
  return assumption.combine === "any" ? parts.length > 0 && down.length === parts.length : down.length > 0;
}

/** The nodes and links that are gone when assumptions fail, by id; `theory` where everything is. */
export function goneByForce(theory: Theory, failed: readonly string[]): Set<string> {
  const down = listAssumptions(theory).filter(({ id, assumption }) => fails(id, assumption, failed));
  return new Set([
    ...failed.filter((id) => !listAssumptions(theory).some((listed) => listed.id === id)),
    ...down.flatMap(({ assumption, on }) => (assumption.role === "facilitating" ? [] : on)),
  ]);
}

/** What fails, and where routes are asked from. */
export interface BruteQuestion {
  readonly from?: readonly string[] | undefined;
  readonly failed?: readonly string[] | undefined;
}

/** The nodes that come about, and of those the ones with a route, by adding what follows until nothing does. */
function findByForce(theory: Theory, { from, failed = [] }: BruteQuestion) {
  const asked = from ?? Object.keys(theory.interventions ?? {});
  const gone = goneByForce(theory, failed);
  const isThere = (id: string) => !gone.has("theory") && !gone.has(id);
  const needsAll = (node: string) => theory.outcomes?.[node]?.needs === "all";
  const carries = (link: Link) => link.sign !== "-" && !(link.feedback === true && needsAll(link.to));
  const causesOf = (node: string) => (theory.links ?? []).filter((link) => link.to === node && carries(link));
  const stands = (link: Link) => isThere(`${link.from}->${link.to}`);
  const isStart = (node: string) =>
    asked.includes(node) || node in (theory.interventions ?? {}) || node in (theory.factors ?? {});

  const holds = grow(theory, (node, so) => {
    const causes = causesOf(node);
    const met = causes.filter((link) => stands(link) && so.has(link.from));
    const isMet = needsAll(node) ? met.length === causes.length : true;
    return isThere(node) && (isStart(node) || (met.length > 0 && isMet));
  });
  const routed = grow(theory, (node, so) => {
    if (!holds.has(node)) return false;
    return asked.includes(node) || causesOf(node).some((link) => stands(link) && so.has(link.from));
  });
  const live = (theory.links ?? []).filter((link) => {
    if (!carries(link) || !stands(link) || !holds.has(link.from) || !holds.has(link.to)) return false;
    return routed.has(link.from) || !routed.has(link.to) || (needsAll(link.to) && causesOf(link.to).length > 1);
  });
  return { holds, routed, live };
}

/** The nodes that have a route from some, when these assumptions, nodes and links fail. */
export function routedByForce(theory: Theory, question: BruteQuestion): Set<string> {
  return findByForce(theory, question).routed;
}

/** The nodes and links on a route to an outcome, by id: every one from which it can be reached over links that bring about. */
export function onRoutesByForce(theory: Theory, to: string, question: BruteQuestion = {}): Set<string> {
  const { routed, live } = findByForce(theory, question);
  const on = new Set(routed.has(to) ? [to] : []);
  for (let before = -1; before !== on.size; ) {
    before = on.size;
    for (const link of live) if (on.has(link.to)) on.add(link.from).add(`${link.from}->${link.to}`);
  }
  return on;
}

function grow(theory: Theory, follows: (node: string, so: ReadonlySet<string>) => boolean): Set<string> {
  const so = new Set<string>();
  for (let before = -1; before !== so.size; ) {
    before = so.size;
    for (const node of nodesOf(theory)) if (follows(node, so)) so.add(node);
  }
  return so;
}
