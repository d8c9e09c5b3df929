import { getAssumptionIndex } from "../graph/assumption-index.js";
import { countPaths } from "../graph/count-paths.js";
import { cutSlice, trimSlice } from "../graph/slice.js";
import { getIndex, getLinkId } from "../graph/theory-index.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { getVerdicts } from "./get-verdicts.js";
import { COUNT_BUDGET, SEARCH_BUDGET } from "./trace/budgets.js";
import { type CausalPath, createDescriber, describePath } from "./trace/describe-path.js";
import { explainNoRoute, type NoRoute } from "./trace/explain-no-route.js";
import { findBestSupported } from "./trace/find-best-supported.js";
import { readQuery, type TraceQuery, toSliceOptions } from "./trace/query.js";
import { createStrengths } from "./trace/strength.js";
import { takePaths } from "./trace/take-paths.js";

/** How one part of a theory leads to another. */
export interface Trace<
  NodeId extends string = string,
  LinkId extends string = string,
  AssumptionId extends string = string,
> {
  /** The nodes where paths may start, in document order. */
  readonly from: readonly NodeId[];
  /** The nodes where paths may end, in document order. */
  readonly to: readonly NodeId[];
  readonly via: readonly (NodeId | LinkId)[];
  readonly avoiding: readonly (NodeId | LinkId | AssumptionId)[];
  /**
   * What lies downstream of `from` and upstream of `to` and, with `via`, on a walk through all of that, without what is
   * avoided; in document order. Without rings these are the nodes and links of the paths. A ring may add some that only
   * a walk can visit that comes back to where it was.
   */
  readonly slice: { readonly nodes: readonly NodeId[]; readonly links: readonly LinkId[] };
  /** The number of paths. `JSON.stringify` knows no `bigint`: write it as text, `String(count)`. */
  readonly count: bigint;
  /** Whether `count` is exact; otherwise there are at least that many. */
  readonly countIsExact: boolean;
  /** The first paths, as many as the limit allows. */
  readonly paths: readonly CausalPath<NodeId, LinkId, AssumptionId>[];
  /** Whether there are, or may be, more paths than `paths` has. */
  readonly truncated: boolean;
  /**
   * Whether every search was finished. If not, `via` asked for several nodes in one large ring and the search for a way
   * through them was given up: `paths` and `bestSupported` are what was found.
   */
  readonly isExhaustive: boolean;
  /**
   * The path whose weakest part is strongest, the first of several; `null` when there is no path. Others may be as strong
   * there, and stronger elsewhere.
   */
  readonly bestSupported: CausalPath<NodeId, LinkId, AssumptionId> | null;
  /** The assumptions on the whole theory, on which every path rests. */
  readonly wholeTheory: readonly AssumptionId[];
  /** Why there is no path. Absent when there is one, or when that is not known. */
  readonly noRoute?: NoRoute<NodeId, LinkId, AssumptionId>;
}

/** How many paths {@link trace} returns unless told otherwise. */
export const DEFAULT_PATH_LIMIT = 1000;

/**
 * Traces how interventions lead to outcomes: the part of the theory between them, the number of paths, the first of the
 * paths with what each rests on, the best supported one, or the reason why there is none.
 *
 * A path follows links as they are drawn, positive, negative and feedback links alike, and visits no node twice; so
 * a node has no path to itself. With several starts and ends every pair counts, and a path may pass through one start
 * or end on its way to another. Paths come by their starts in document order, then by their links in document order.
 *
 * The count is exact without any path being walked, and takes time linear in the slice where there are no rings. Counting
 * in rings is #P-complete: a ring of up to twelve nodes is always counted exactly, a larger one within a fixed budget of
 * work, after which `countIsExact` is `false`. The other costs are those of {@link tracePaths}, for `limit` paths.
 *
 * A path is a story that the theory tells. The number of them depends on how finely the theory is drawn; it is not a
 * measure of likelihood or effect.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `limit` is not a whole number or `Infinity`, or `asOf` is not a date
 * @example
 * const { count, paths } = trace(handwashing, { from: "lessons", to: "less-diarrhoea" });
 * count
 * // => 1n
 * paths[0].nodes
 * // => ["lessons", "knowledge", "washing", "less-diarrhoea"]
 * paths[0].weakest
 * // => { assumption: "knowing-is-doing", on: "knowledge->washing", verdict: "contested" }
 * @see {@link tracePaths} to take paths one by one
 */
export function trace<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: TraceQuery<NoInfer<Ids>> = {},
): Trace<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]> {
  const question = readQuery(theory, query);
  const index = getIndex(theory);
  const strengths = createStrengths(theory, getVerdicts(theory, { asOf: query.asOf }));
  const slice = cutSlice(index, toSliceOptions(theory, question));
  const routes = trimSlice(slice);
  const counted = countPaths(routes, { left: COUNT_BUDGET });
  const { limit = DEFAULT_PATH_LIMIT } = question;
  const listed = takePaths(routes, { limit, budget: SEARCH_BUDGET }, createDescriber(theory, strengths));
  const meter = { left: SEARCH_BUDGET };
  const best = findBestSupported(routes, strengths, meter);

  const found = BigInt(listed.paths.length) + (listed.hasMore ? 1n : 0n);
  const count = counted.isExact || counted.count > found ? counted.count : found;
  const isExhaustive = listed.isExhaustive && meter.left >= 0;
  const hasNone = counted.isExact ? count === 0n : isExhaustive && best === undefined;
  const toIds = (nodes: Iterable<number>) => Array.from(nodes, (node) => index.nodes[node]!);
  const { ids, onTheory } = getAssumptionIndex(theory);
  const answer: Trace = {
    from: toIds(question.from),
    to: toIds(question.to),
    via: question.via,
    avoiding: question.avoiding,
    slice: { nodes: toIds(slice.nodes), links: Array.from(slice.links, (link) => getLinkId(index, link)) },
    count,
    countIsExact: counted.isExact,
    paths: listed.paths,
    truncated: listed.hasMore || !(listed.isExhaustive || (counted.isExact && count === found)),
    isExhaustive,
    bestSupported: best === undefined ? null : describePath(theory, best, strengths),
    wholeTheory: onTheory.map((assumption) => ids[assumption]!),
    ...(hasNone && { noRoute: explainNoRoute(theory, question) }),
  };
  // Every id in the answer is one of the theory's, which its type names.
  return answer as Trace<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>;
}
