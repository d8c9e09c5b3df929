import type { Assumption, Link } from "../../src/schema/generated/types.js";
import { type ListedAssumption, listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { nodesOf } from "./brute-paths.js";

/** Whether an assumption fails when these do, by asking each of its parts. */
function fails(id: string, assumption: Assumption, failed: readonly string[]): boolean {
  if (failed.includes(id)) return true;
  const parts = Object.entries(assumption.parts ?? {});
  const down = parts.filter(([part, each]) => fails(part, each, failed));
  return assumption.combine === "any" ? parts.length > 0 && down.length === parts.length : down.length > 0;
}

/** An assumption that a harm will not occur: one of that kind, or a part without a kind of one that is. */
function speaksOfHarm(theory: Theory, id: string): boolean {
  const listed = listAssumptions(theory).find((one) => one.id === id)!;
  if (listed.assumption.kind !== undefined) return listed.assumption.kind === "side-effect";
  return listed.partOf !== null && speaksOfHarm(theory, listed.partOf);
}

/**
 * What is lowered by way of what an assumption is on, over links that stand between nodes that are there. A harm is done by
 * a link that lowers, which it is on or which is the first on the way; what follows does not come back to that link's ends.
 */
function lowerByForce(theory: Theory, on: readonly string[], isThere: (id: string) => boolean): Set<string> {
  const links = (theory.links ?? []).filter(
    ({ from, to }) => isThere(from) && isThere(to) && isThere(`${from}->${to}`),
  );
  const raised = new Set(nodesOf(theory).filter((id) => on.includes(id) && isThere(id)));
  for (const { from, to, sign } of links) if (sign !== "-" && on.includes(`${from}->${to}`)) raised.add(to);
  for (let before = -1; before !== raised.size; ) {
    before = raised.size;
    for (const { from, to, sign } of links) if (sign !== "-" && raised.has(from)) raised.add(to);
  }
  const harms = links.filter(
    ({ from, to, sign }) =>
      sign === "-" && (raised.has(from) || on.includes(`${from}->${to}`) || on.includes(to) || on.includes("theory")),
  );
  return new Set(harms.flatMap((harm) => [...followHarm(harm, links)]));
}

/** What is lowered by way of one link that lowers, its end included. */
function followHarm(harm: Link, links: readonly Link[]): string[] {
  const moved = new Set([`-${harm.to}`]);
  for (let before = -1; before !== moved.size; ) {
    before = moved.size;
    for (const { from, to, sign } of links.filter((link) => link.to !== harm.from && link.to !== harm.to)) {
      if (moved.has(`+${from}`)) moved.add(`${sign === "-" ? "-" : "+"}${to}`);
      if (moved.has(`-${from}`)) moved.add(`${sign === "-" ? "+" : "-"}${to}`);
    }
  }
  return [...moved].filter((one) => one.startsWith("-")).map((one) => one.slice(1));
}

/** Whether an assumption speaks of a harm that the theory shows: of something that is lowered as it is drawn. */
function opensHarm(theory: Theory, { id, on, assumption }: ListedAssumption): boolean {
  if (assumption.role === "facilitating" || !speaksOfHarm(theory, id)) return false;
  return lowerByForce(theory, on, () => true).size > 0;
}

/** Whether an assumption says itself what it is on; a part that does not takes nothing away, nor lets harm come about. */
const saysWhere = ({ partOf, assumption }: ListedAssumption): boolean => partOf === null || assumption.on !== undefined;

/** The assumption that says what one is on: itself, or its whole if that comes down by its parts when these fail. */
function speakerByForce(theory: Theory, id: string, failed: readonly string[]): ListedAssumption | undefined {
  const listed = listAssumptions(theory).find((one) => one.id === id)!;
  if (saysWhere(listed)) return listed;
  const whole = listAssumptions(theory).find((one) => one.id === listed.partOf)!;
  const others = failed.filter((one) => one !== whole.id);
  return fails(whole.id, whole.assumption, others) ? speakerByForce(theory, whole.id, failed) : undefined;
}

/** What one cannot have without an assumption, nor without these besides. */
export function standsForByForce(theory: Theory, id: string, besides: readonly string[]): readonly string[] {
  return speakerByForce(theory, id, besides)?.on ?? [];
}

/** What goes with an assumption when these fail, itself among them. */
export function goneWithByForce(theory: Theory, id: string, failed: readonly string[]): readonly string[] {
  const speaker = speakerByForce(theory, id, failed);
  if (speaker === undefined || speaker.assumption.role === "facilitating" || opensHarm(theory, speaker)) return [];
  return speaker.on;
}

/** The outcomes to which harm is no longer ruled out when assumptions, nodes and links fail. */
export function harmedByForce(theory: Theory, failed: readonly string[]): string[] {
  const gone = goneByForce(theory, failed);
  if (gone.has("theory")) return [];
  const [before, after] = [routedByForce(theory, {}), routedByForce(theory, { failed })];
  const isLost = (id: string) => id in (theory.outcomes ?? {}) && before.has(id) && !after.has(id);
  const isThere = (id: string) => !gone.has(id) && !isLost(id);
  const open = listAssumptions(theory).filter(
    (listed) => saysWhere(listed) && fails(listed.id, listed.assumption, failed) && opensHarm(theory, listed),
  );
  const lowered = new Set(open.flatMap(({ on }) => [...lowerByForce(theory, on, isThere)]));
  return Object.keys(theory.outcomes ?? {}).filter((id) => lowered.has(id));
}

/** The nodes and links that are gone when assumptions fail, by id; `theory` where everything is. */
export function goneByForce(theory: Theory, failed: readonly string[]): Set<string> {
  const down = listAssumptions(theory).filter(({ id, assumption }) => fails(id, assumption, failed));
  return new Set([
    ...failed.filter((id) => !listAssumptions(theory).some((listed) => listed.id === id)),
    ...down.flatMap((listed) =>
      !saysWhere(listed) || listed.assumption.role === "facilitating" || opensHarm(theory, listed) ? [] : listed.on,
    ),
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
  const isBegun = (node: string) =>
    (theory.links ?? []).some(({ to, sign, feedback }) => to === node && sign !== "-" && feedback !== true);
  const carries = ({ to, sign, feedback }: Link) => sign !== "-" && !(feedback === true && needsAll(to) && isBegun(to));
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
  return { holds, routed, live, stands: (link: Link) => carries(link) && stands(link) };
}

type Found = ReturnType<typeof findByForce>;

/** The links that are on a route: not those that lead back to what their tail cannot do without. */
function liveByForce(
  theory: Theory,
  question: BruteQuestion,
): { readonly live: readonly Link[]; readonly found: Found } {
  const found = findByForce(theory, question);
  const live = found.live.filter((link) => {
    if (theory.outcomes?.[link.to]?.needs === "all") return true;
    const without = findByForce(theory, { ...question, failed: [...(question.failed ?? []), link.to] });
    return (found.routed.has(link.from) ? without.routed : without.holds).has(link.from);
  });
  return { live, found };
}

/**
 * The outcomes of which some way to bring them about is lost, by trying every way: in none of them a node helps to bring
 * itself about.
 */
export function weakenedByForce(theory: Theory, failed: readonly string[]): string[] {
  const { routed, holds, stands } = findByForce(theory, {});
  const gone = goneByForce(theory, failed);
  const isGone = ({ from, to }: Link) => gone.has(from) || gone.has(`${from}->${to}`);
  const isStart = (node: string) => node in (theory.interventions ?? {}) || node in (theory.factors ?? {});
  const causesOf = (node: string) => (theory.links ?? []).filter((link) => link.to === node && stands(link));
  const isGate = (node: string) => theory.outcomes?.[node]?.needs === "all" && causesOf(node).length > 1;
  /** Whether something can be brought about without some nodes: by a route, or at all. */
  const can = (node: string, asRoute: boolean, without: readonly string[]): boolean => {
    if (without.includes(node) || !(asRoute ? routed : holds).has(node)) return false;
    if (node in (theory.interventions ?? {}) || (isStart(node) && !asRoute)) return true;
    const met =
      (route: boolean) =>
      ({ from }: Link) =>
        can(from, route, [...without, node]);
    return (!isGate(node) || causesOf(node).every(met(false))) && causesOf(node).some(met(asRoute));
  };
  const loses = (node: string, without: readonly string[]): boolean => {
    if (!can(node, routed.has(node), without)) return false;
    if (isStart(node)) return false;
    return causesOf(node).some((link) => {
      if (!isGate(node) && routed.has(node) && !routed.has(link.from)) return false;
      const before = [...without, node];
      if (!isGate(node) && !can(link.from, routed.has(link.from), before)) return false;
      return isGone(link) || loses(link.from, before);
    });
  };
  const after = routedByForce(theory, { failed });
  return Object.keys(theory.outcomes ?? {}).filter((id) => after.has(id) && loses(id, []));
}

/** The nodes that have a route from some, when these assumptions, nodes and links fail. */
export function routedByForce(theory: Theory, question: BruteQuestion): Set<string> {
  return findByForce(theory, question).routed;
}

/** The nodes and links on a route to an outcome, by id: every one from which it can be reached over links that bring about. */
export function onRoutesByForce(theory: Theory, to: string, question: BruteQuestion = {}): Set<string> {
  const { live, found } = liveByForce(theory, question);
  const on = new Set(found.routed.has(to) ? [to] : []);
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
