import type { RouteStarts } from "../../graph/routes/find-routed.js";
import { getIndex, type TheoryIndex } from "../../graph/theory-index.js";
import type { OutcomeId, StepId } from "../../theory/definition/id-unions.js";
import { UnknownIdError } from "../../theory/errors.js";
import type { Role } from "../../theory/references.js";
import type { NodeIdOf, Theory, TheoryIds } from "../../theory/theory.js";
import type { OneOrMore } from "../trace/query.js";

/** Between what routes are asked for. */
export interface RouteQuery<Ids extends TheoryIds = TheoryIds> {
  /**
   * Where routes start; all interventions when absent. The interventions and factors that are not named are there: they
   * help to meet needs, but what only they bring about has no route.
   */
  readonly from?: OneOrMore<StepId<NodeIdOf<Ids>>> | undefined;
  /** The outcomes to answer for; all of them when absent. */
  readonly to?: OneOrMore<OutcomeId<Ids["outcome"]>> | undefined;
}

/** A route query in the numbers of the index, in document order. */
export interface RouteQuestion {
  readonly starts: RouteStarts;
  readonly to: readonly number[];
}

/**
 * Reads a route query, with its defaults filled in.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 */
export function readRouteQuery(theory: Theory, { from, to }: RouteQuery): RouteQuestion {
  const index = getIndex(theory);
  return {
    starts: startFrom(index, from === undefined ? listNodes(index, ["intervention"]) : findNodes(theory, from, ROLES)),
    to: to === undefined ? listNodes(index, ["outcome"]) : findNodes(theory, to, ["outcome"]),
  };
}

/** The starts of routes from some nodes: what else nothing brings about is given. */
export function startFrom(index: TheoryIndex, from: readonly number[]): RouteStarts {
  const asked = new Set(from);
  return { from, given: listNodes(index, ["intervention", "factor"]).filter((node) => !asked.has(node)) };
}

const ROLES = ["intervention", "outcome", "factor"] as const;

function listNodes({ kinds }: TheoryIndex, roles: readonly Role[]): number[] {
  const nodes: number[] = [];
  for (let node = 0; node < kinds.length; node++) if (roles.includes(kinds[node]!)) nodes.push(node);
  return nodes;
}

function findNodes(theory: Theory, given: OneOrMore<string>, roles: readonly Role[]): number[] {
  const index = getIndex(theory);
  const find = (id: string): number => {
    const node = index.positions.get(id);
    if (node !== undefined && roles.includes(index.kinds[node]!)) return node;
    throw new UnknownIdError(id, {
      roles,
      candidates: index.nodes.filter((_, i) => roles.includes(index.kinds[i]!)),
      theory,
    });
  };
  return [...new Set(typeof given === "string" ? [given] : given)].map(find).sort((a, b) => a - b);
}
