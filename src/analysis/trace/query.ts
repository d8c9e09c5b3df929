import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { linksOf } from "../../graph/digraph.js";
import { listEnds } from "../../graph/ends.js";
import { getFailures } from "../../graph/routes/failures.js";
import { traceFailing } from "../../graph/routes/trace-failing.js";
import type { SliceOptions } from "../../graph/slice.js";
import { findLink, getIndex, type TheoryIndex } from "../../graph/theory-index.js";
import type { WorkLimits } from "../../limits/budget.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { StepId } from "../../theory/definition/id-unions.js";
import { UnknownIdError } from "../../theory/errors.js";
import type { NodeIdOf, Theory, TheoryIds } from "../../theory/theory.js";

/** One id, or several. */
export type OneOrMore<Id extends string> = Id | readonly Id[];

/** What to trace. */
export interface TraceQuery<Ids extends TheoryIds = TheoryIds> extends WorkLimits {
  /** Where paths start; all interventions when absent. */
  readonly from?: OneOrMore<StepId<NodeIdOf<Ids>>> | undefined;
  /**
   * Where paths end; when absent, the outcomes that lead nowhere further. In a ring that nothing leaves those are the
   * outcomes with nothing but feedback links, or all of the ring where none is so marked.
   */
  readonly to?: OneOrMore<StepId<NodeIdOf<Ids>>> | undefined;
  /** Nodes and links that a path must all visit, in any order; its ends count. */
  readonly via?: OneOrMore<NodeIdOf<Ids> | Ids["link"]> | undefined;
  /**
   * Nodes and links that a path may not visit. An assumption stands for every node and link it is on; a part that has those
   * from its whole does so where the whole cannot do without it, or without the parts that are named together.
   */
  readonly avoiding?: OneOrMore<NodeIdOf<Ids> | Ids["link"] | Ids["assumption"]> | undefined;
  /** The most paths to return: a whole number, or `Infinity` for all. `traceTheory` returns 1000 when absent, `iteratePaths` all. */
  readonly limit?: number | undefined;
  /** The date as of which verdicts are computed; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
}

/** A query in the numbers of the index. */
export interface Question {
  /** In document order. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** As given. */
  readonly via: readonly string[];
  readonly avoiding: readonly string[];
  readonly limit: number | undefined;
}

/**
 * Reads a query, with its defaults filled in.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `limit` is not a whole number or `Infinity`
 */
export function readQuery(theory: Theory, query: TraceQuery): Question {
  const { limit } = query;
  if (limit !== undefined && limit !== Infinity && (!Number.isInteger(limit) || limit < 0)) {
    throw new RangeError(`limit must be a whole number or Infinity, not ${limit}.`);
  }
  const index = getIndex(theory);
  const question = {
    from: query.from === undefined ? listInterventions(index) : findNodes(theory, query.from),
    to: query.to === undefined ? listEnds(theory) : findNodes(theory, query.to),
    via: toSet(query.via),
    avoiding: toSet(query.avoiding),
    limit,
  };
  for (const id of question.via) if (findElements(theory, id, false) === undefined) failOn(theory, id, false);
  for (const id of question.avoiding) if (findElements(theory, id, true) === undefined) failOn(theory, id, true);
  return question;
}

/**
 * Turns a question into what to cut out of the graph.
 *
 * A path follows a link exactly when it visits the end of it, does not start there, and no other link leads there. So
 * a link in `via` becomes a node to visit and links that are barred.
 */
export function toSliceOptions(theory: Theory, { from, to, via, avoiding }: Question): SliceOptions {
  if (via.length === 0 && avoiding.length === 0) return { from, to };
  const index = getIndex(theory);
  const nodes = new Uint8Array(index.size);
  const links = new Uint8Array(index.from.length);
  const findAvoided = createAvoidedFinder(theory, avoiding);
  for (const id of avoiding) {
    const avoided = findAvoided(id);
    if (avoided.isAll) nodes.fill(1);
    for (const node of avoided.nodes) nodes[node] = 1;
    for (const link of avoided.links) links[link] = 1;
  }
  const visits = new Set<number>();
  const notFrom = new Set<number>();
  for (const id of via) {
    const required = findElements(theory, id, false)!;
    for (const node of required.nodes) visits.add(node);
    for (const link of required.links) {
      const end = index.to[link]!;
      visits.add(end);
      notFrom.add(end);
      for (const other of linksOf(index.incoming, end)) if (other !== link) links[other] = 1;
    }
  }
  return {
    from: from.filter((node) => !notFrom.has(node)),
    to,
    via: [...visits],
    barred: { nodes, links },
  };
}

/** What an id of `via` or `avoiding` stands for. */
export interface Elements {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  /** Whether it stands for everything: an assumption on the whole theory. */
  readonly isAll?: boolean;
}

/** Makes the function that finds what each of some avoided ids stands for. */
export function createAvoidedFinder(theory: Theory, avoiding: readonly string[]): (id: string) => Elements {
  const { positions } = getAssumptionIndex(theory);
  const assumptions = avoiding.map((id) => positions.get(id)).filter((assumption) => assumption !== undefined);
  const { takerOf } = traceFailing(theory, getFailures(theory).takenBy(assumptions).assumptions);
  return (id) => {
    const assumption = positions.get(id);
    const isDispensable = assumption !== undefined && takerOf(assumption) === undefined;
    return isDispensable ? { nodes: [], links: [] } : findElements(theory, id, true)!;
  };
}

/** What an id stands for; `undefined` when it is none of the kinds that may be given. */
function findElements(theory: Theory, id: string, allowsAssumption: boolean): Elements | undefined {
  const index = getIndex(theory);
  const node = index.positions.get(id);
  if (node !== undefined) return { nodes: [node], links: [] };
  const link = findLink(index, id);
  if (link !== undefined) return { nodes: [], links: [link] };
  if (!allowsAssumption) return undefined;
  const assumptions = getAssumptionIndex(theory);
  const assumption = assumptions.positions.get(id);
  if (assumption === undefined) return undefined;
  return {
    nodes: assumptions.nodes[assumption]!,
    links: assumptions.links[assumption]!,
    isAll: assumptions.onTheory.includes(assumption),
  };
}

function listInterventions(index: TheoryIndex): number[] {
  return [...index.kinds.keys()].filter((node) => index.kinds[node] === "intervention");
}

function findNodes(theory: Theory, given: OneOrMore<string>): number[] {
  const index = getIndex(theory);
  const find = (id: string): number => {
    const node = index.positions.get(id);
    if (node === undefined) {
      throw new UnknownIdError(id, {
        roles: ["intervention", "outcome", "factor"],
        candidates: index.nodes,
        theory,
      });
    }
    return node;
  };
  return toSet(given)
    .map(find)
    .sort((a, b) => a - b);
}

function failOn(theory: Theory, id: string, allowsAssumption: boolean): never {
  const index = getIndex(theory);
  const roles = ["intervention", "outcome", "factor", "link"] as const;
  throw new UnknownIdError(id, {
    roles: allowsAssumption ? [...roles, "assumption"] : roles,
    candidates: [...index.nodes, ...index.links, ...(allowsAssumption ? getAssumptionIndex(theory).ids : [])],
    theory,
  });
}

function toSet(given: OneOrMore<string> | undefined): string[] {
  if (given === undefined) return [];
  return typeof given === "string" ? [given] : [...new Set(given)];
}
