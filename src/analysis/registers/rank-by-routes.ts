import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { listEnds } from "../../graph/ends.js";
import { findMustPass } from "../../graph/routes/must-pass.js";
import { getRouteGraph } from "../../graph/routes/route-graph.js";
import { getIndex } from "../../graph/theory-index.js";
import { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import type { Theory } from "../../theory/theory.js";
import { walkPairs } from "../routes/critical-pairs.js";
import { listWholeTheory } from "../routes/list-whole-theory.js";
import { type RouteQuery, readRouteQuery } from "../routes/route-query.js";

/** What rests on an assumption by the routes of the theory alone. */
export interface RouteRank {
  /** The outcomes, the last ones unless others were asked for, to which no modelled route is left without it. */
  readonly outcomes: readonly string[];
  /** The interventions from which no modelled route is left to some of those without it. */
  readonly interventions: readonly string[];
}

/**
 * Finds for every assumption which last outcomes no route leads to without it, and which interventions it strands.
 *
 * Last outcomes only unless others are asked for: nearly everything is critical for what follows directly from it. Costs
 * a search of the routes from every intervention. Assumptions that strand the same have the same list.
 *
 * @throws {OutOfBudget} when `meter` is used up
 */
export function rankByRoutes(
  theory: Theory,
  query: RouteQuery = {},
  meter = new Meter(),
): (assumption: string) => RouteRank {
  const { nodes } = getIndex(theory);
  const { ids, positions } = getAssumptionIndex(theory);
  const read = readRouteQuery(theory, query);
  const question = query.to === undefined ? { ...read, to: listEnds(theory) } : read;
  const outcomes = createMemberLists(ids.length);
  const interventions = createMemberLists(ids.length);
  const wholeTheory = listWholeTheory(theory).map((id) => positions.get(id)!);

  const sets = findMustPass(getRouteGraph(theory), question.starts, { wanted: question.to, meter });
  for (const node of question.to) {
    if (!sets.has(node)) continue;
    spendOrStop(meter, 1 + sets.sizeOf(node) + wholeTheory.length);
    outcomes.add(node, sets.listOf(node));
    outcomes.add(node, wholeTheory);
  }
  let last = -1;
  for (const { from, set } of walkPairs(theory, question, meter)) {
    spendOrStop(meter, set.length);
    interventions.add(from, set);
    if (from === last) continue;
    spendOrStop(meter, wholeTheory.length);
    interventions.add(from, wholeTheory);
    last = from;
  }
  const toIds = createShared((members: readonly number[]) => members.map((node) => nodes[node]!));
  return (assumption) => {
    const position = positions.get(assumption)!;
    return { outcomes: toIds(outcomes.of(position)), interventions: toIds(interventions.of(position)) };
  };
}

/**
 * Keeps a list of members for each of some things. Members come in their order, each with the things whose list it is in,
 * and may come again before the next one. Things with the same list share it: they stand in one class for as long as
 * their lists are the same, so a member costs a step for each thing that it is added to, and a list is made once for a class.
 */
function createMemberLists(things: number) {
  const classes: { readonly before: number; readonly member: number }[] = [{ before: -1, member: -1 }];
  const classOf = new Int32Array(things);
  /** The class to which those of each class go with the member at hand. */
  let next = new Map<number, number>();
  let current = -1;
  const lists = new Map<number, readonly number[]>();
  const listOf = (one: number): readonly number[] => {
    const members: number[] = [];
    for (let at = one; at > 0; at = classes[at]!.before) members.push(classes[at]!.member);
    return members.reverse();
  };
  return {
    add(member: number, to: Iterable<number>): void {
      if (member !== current) next = new Map();
      current = member;
      for (const thing of to) {
        const was = classOf[thing]!;
        // It has this member already.
        if (was > 0 && classes[was]!.member === member) continue;
        const is = next.get(was) ?? classes.push({ before: was, member }) - 1;
        next.set(was, is);
        classOf[thing] = is;
      }
    },
    of(thing: number): readonly number[] {
      const at = classOf[thing]!;
      const known = lists.get(at) ?? listOf(at);
      lists.set(at, known);
      return known;
    },
  };
}

/** Makes a function that answers once for each object. */
function createShared<T extends object, R>(make: (given: T) => R): (given: T) => R {
  const known = new Map<T, R>();
  return (given) => {
    const found = known.get(given) ?? make(given);
    known.set(given, found);
    return found;
  };
}
