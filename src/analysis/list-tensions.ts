import { getAssumptionIndex } from "../graph/assumption-index.js";
import { linksOf } from "../graph/digraph.js";
import { createDownstreamLister } from "../graph/reach.js";
import { BOTH, LOWERED, RAISED, reachSigned } from "../graph/signed-reach.js";
import { getIndex, getLinkId, type TheoryIndex } from "../graph/theory-index.js";
import type { NumberedPath } from "../graph/walk-paths.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { spendOrStop, tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import { listAssumptions } from "../theory/list-assumptions.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { type RouteQuery, readRouteQuery } from "./routes/route-query.js";
import { createInheritanceTest } from "./tensions/create-inheritance-test.js";

/** A cause that both raises and lowers an outcome, by different routes. */
export interface Tension<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
  OutcomeId extends string = string,
> {
  readonly cause: NodeId;
  readonly outcome: OutcomeId;
  /** A shortest route by which the cause raises the outcome. */
  readonly raises: SignedRoute<NodeId, LinkId>;
  /** A shortest route by which it lowers it. */
  readonly lowers: SignedRoute<NodeId, LinkId>;
  /** Whether the routes had met before: something that leads to the outcome is raised and lowered without it, too. */
  readonly isInherited: boolean;
  /** The assumptions about side effects on the outcome, on links to it and along `lowers`, which may say what outweighs what. */
  readonly arguedBy: readonly AssumptionId[];
}

/** A route of which the links' signs multiply to one sign. */
export interface SignedRoute<NodeId extends string = string, LinkId extends string = string> {
  readonly nodes: readonly NodeId[];
  readonly links: readonly LinkId[];
  /** Whether it passes a node twice: a ring turns what it carries into its opposite. */
  readonly goesRound: boolean;
}

/**
 * Finds the tensions of a theory: each intervention and outcome of which one route says that the first raises the second
 * and another that it lowers it, with a shortest route of either kind. By cause, then by outcome, in document order.
 *
 * A route follows links as they are drawn, save those marked as feedback, and its sign is the product of theirs: what
 * lowers a harm raises what the harm lowers. Without `to` the answer is of the outcomes where routes of both signs meet,
 * and not of all that follows from those; with `to` it is of the outcomes asked for, wherever the routes met. In a ring
 * a route may pass a node twice, once with either sign; `goesRound` says so.
 *
 * That both routes are drawn does not say that they are equally strong: it says that the theory owes its reader an
 * argument about which is. After the signed maps of Davies (2018) and the loops of system dynamics. Costs a sweep over the
 * links for each cause, for each tension the length of its routes, and for one in a ring a sweep over that; in rings of
 * some hundreds of nodes it does not tell where routes meet, and the answer is of all of them.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {UnfinishedError} when the budget is used up, with the tensions that were found
 * @example
 * const [tension] = listTensions(handwashing);
 * [tension.cause, tension.outcome]
 * // => ["washstands", "washing"]
 * tension.raises.nodes
 * // => ["washstands", "soap-at-hand", "washing"]
 * tension.lowers.nodes
 * // => ["washstands", "long-queues", "washing"]
 */
export function listTensions<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: RouteQuery<NoInfer<Ids>> & WorkLimits = {},
): Tension<NodeIdOf<Ids>, Ids["link"], Ids["assumption"], Ids["outcome"]>[] {
  requireTheory(theory);
  requireOptions(query);
  const { starts, to } = readRouteQuery(theory, query);
  const meter = new Meter(query);
  const found: Tension[] = [];
  const isDone = tryWithin(() => {
    for (const tension of findTensions(theory, starts.from, { to, isEverything: query.to !== undefined }, meter)) {
      found.push(tension);
    }
    return true;
  });
  if (!isDone) throw new UnfinishedError("listTensions", found);
  // Every id in the answer is one of the theory's, which its type names.
  return found as ReturnType<typeof listTensions<Ids>>;
}

function* findTensions(
  theory: Theory,
  from: readonly number[],
  { to, isEverything }: { readonly to: readonly number[]; readonly isEverything: boolean },
  meter: Meter,
): Generator<Tension, void, undefined> {
  const links = theory.links ?? [];
  if (!links.some(({ sign }) => sign === "-")) return;
  const index = getIndex(theory);
  const isFeedback = (link: number) => links[link]!.feedback === true;
  const isLowering = (link: number) => links[link]!.sign === "-";
  const createTest = createInheritanceTest(index, isLowering, isFeedback);
  const listArguments = createArgumentLister(theory);
  const listAfter = createDownstreamLister(index);
  for (const cause of from) {
    const reached = listAfter([cause]);
    const onward = reached.reduce((total, node) => total + linksOf(index.outgoing, node).length, 0);
    spendOrStop(meter, reached.length + onward);
    // Where each node is led to by one link only, there are no two routes.
    if (onward < reached.length) continue;
    spendOrStop(meter, index.size);
    const { marks, walkTo } = reachSigned(index, [{ node: cause, mark: RAISED }], isLowering, isFeedback);
    const hadMet = createTest(cause, marks, meter);
    for (const outcome of to) {
      if (marks[outcome] !== BOTH || outcome === cause) continue;
      const isInherited = hadMet(outcome);
      if (isInherited && !isEverything) continue;
      const lowers = walkTo(outcome, LOWERED)!;
      const raises = walkTo(outcome, RAISED)!;
      spendOrStop(meter, raises.links.length + lowers.links.length);
      yield {
        cause: index.nodes[cause]!,
        outcome: index.nodes[outcome]!,
        raises: toRoute(index, raises),
        lowers: toRoute(index, lowers),
        isInherited,
        arguedBy: listArguments(outcome, lowers),
      };
    }
  }
}

function createArgumentLister(theory: Theory): (outcome: number, lowers: NumberedPath) => string[] {
  const index = getIndex(theory);
  const { byNode, byLink } = getAssumptionIndex(theory);
  const listed = listAssumptions(theory);
  return (outcome, lowers) => {
    const around = new Set([
      ...lowers.nodes.flatMap((node) => byNode.get(node) ?? []),
      ...[...linksOf(index.incoming, outcome), ...lowers.links].flatMap((link) => byLink.get(link) ?? []),
    ]);
    return [...around]
      .sort((a, b) => a - b)
      .flatMap((i) => (listed[i]!.assumption.kind === "side-effect" ? [listed[i]!.id] : []));
  };
}

function toRoute(index: TheoryIndex, { nodes, links }: NumberedPath): SignedRoute {
  return {
    nodes: nodes.map((node) => index.nodes[node]!),
    links: links.map((link) => getLinkId(index, link)),
    goesRound: new Set(nodes).size < nodes.length,
  };
}
