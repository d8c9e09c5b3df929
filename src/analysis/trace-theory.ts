import { getAssumptionIndex } from "../graph/assumption-index.js";
import { countPaths, toSafeCount } from "../graph/count-paths.js";
import { cutSlice, trimSlice } from "../graph/slice.js";
import { getIndex, getLinkId } from "../graph/theory-index.js";
import { DEFAULT_LIMITS } from "../limits/default-limits.js";
import { Meter } from "../limits/meter.js";
import { requireOptions } from "../limits/require-argument.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import { COUNT_BUDGET, SEARCH_BUDGET } from "./trace/budgets.js";
import { type CausalPath, createDescriber, describePath } from "./trace/describe-path.js";
import { explainNoRoute, type NoRoute } from "./trace/explain-no-route.js";
import { findBestSupported } from "./trace/find-best-supported.js";
import { readQuery, type TraceQuery, toSliceOptions } from "./trace/query.js";
import { createStrengths } from "./trace/strength.js";
import { takePaths } from "./trace/take-paths.js";
import { getVerdictMaps } from "./verdict-maps.js";

export const TRACE_PARTS = ["paths", "bestSupported", "count", "noRoute"] as const;
/** What {@link traceTheory} may have to leave unfinished. */
export type TracePart = (typeof TRACE_PARTS)[number];

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
  /** The number of paths, or `Number.MAX_SAFE_INTEGER` (2^53 − 1) where there are more. */
  readonly count: number;
  /** Whether `count` is exact; otherwise there are at least that many. */
  readonly countIsExact: boolean;
  /** The first paths, as many as the limit allows. */
  readonly paths: readonly CausalPath<NodeId, LinkId, AssumptionId>[];
  /** Whether there are, or may be, more paths than `paths` has. */
  readonly truncated: boolean;
  /**
   * Whether every search for paths was finished. If not, `via` asked for several nodes in one large ring and the search for
   * a way through them was given up, or the budget was used up: `paths` and `bestSupported` are what was found.
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
  /**
   * What could not be finished within the budget, or within what a ring may take. Of `paths` and `count` there may be
   * more, another path may be better supported than `bestSupported`, and the reason for `noRoute` is not known. Absent when
   * all was finished.
   */
  readonly unfinished?: readonly TracePart[];
}

/**
 * Traces how interventions lead to outcomes: the part of the theory between them, the number of paths, the first of the
 * paths with what each rests on, the best supported one, or the reason why there is none.
 *
 * A path follows links as they are drawn, positive, negative and feedback links alike, and visits no node twice; so
 * a node has no path to itself. With several starts and ends every pair counts, and a path may pass through one start
 * or end on its way to another. Paths come by their starts in document order, then by their links in document order.
 *
 * The count is exact without any path being walked, and takes time linear in the slice where there are no rings. Counting
 * in rings is #P-complete: a ring of up to twelve nodes is counted exactly whatever it takes, a larger one within a fixed
 * budget of work, after which `countIsExact` is `false`. The other costs are those of {@link iteratePaths}, for `limit`
 * paths. A `budget` bounds the work on all of that together, and `unfinished` then lists what it did not suffice for.
 *
 * A path is a story that the theory tells. The number of them depends on how finely the theory is drawn; it is not a
 * measure of likelihood or effect.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `limit` is not a whole number or `Infinity`, `asOf` is not a date, or `budget` is no budget
 * @throws the reason of `signal`, when it has been aborted
 * @example
 * const { count, paths } = traceTheory(handwashing, { from: "lessons", to: "less-diarrhoea" });
 * count
 * // => 1
 * paths[0].nodes
 * // => ["lessons", "knowledge", "washing", "less-diarrhoea"]
 * paths[0].weakest
 * // => { assumption: "knowing-is-doing", on: "knowledge->washing", verdict: "contested" }
 * @see {@link iteratePaths} to take paths one by one
 */
export function traceTheory<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: TraceQuery<NoInfer<Ids>> = {},
): Trace<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]> {
  requireTheory(theory);
  requireOptions(query);
  const meter = new Meter(query);
  const question = readQuery(theory, query);
  const index = getIndex(theory);
  const strengths = createStrengths(theory, getVerdictMaps(theory, { asOf: query.asOf }));
  const slice = cutSlice(index, toSliceOptions(theory, question));
  const routes = trimSlice(slice);
  meter.spend(slice.nodes.length + slice.links.length);
  const { limit = DEFAULT_LIMITS.paths } = question;
  const listed = takePaths(routes, { limit, budget: SEARCH_BUDGET, meter }, createDescriber(theory, strengths));
  const best = findBestSupported(routes, strengths, meter);
  // Last, as in rings it may take all that is left.
  const counted = countPaths(routes, meter.share(COUNT_BUDGET), meter);

  const found = listed.paths.length + (listed.hasMore ? 1 : 0);
  const safe = toSafeCount(counted);
  const count = counted.isExact ? safe.count : Math.max(safe.count, found);
  const isExhaustive = listed.isExhaustive && best.isExhaustive;
  const hasNone = counted.isExact ? count === 0 : isExhaustive && best.path === undefined;
  const noRoute = hasNone ? explainNoRoute(theory, question, meter) : undefined;
  const isFinished: { readonly [P in TracePart]: boolean } = {
    paths: listed.isExhaustive,
    bestSupported: best.isExhaustive,
    count: counted.isExact,
    noRoute: !hasNone || noRoute !== undefined,
  };
  const unfinished = TRACE_PARTS.filter((part) => !isFinished[part]);
  const toIds = (nodes: Iterable<number>) => Array.from(nodes, (node) => index.nodes[node]!);
  const { ids, onTheory } = getAssumptionIndex(theory);
  const answer: Trace = {
    from: toIds(question.from),
    to: toIds(question.to),
    via: question.via,
    avoiding: question.avoiding,
    slice: { nodes: toIds(slice.nodes), links: Array.from(slice.links, (link) => getLinkId(index, link)) },
    count,
    countIsExact: safe.isExact,
    paths: listed.paths,
    truncated: listed.hasMore || !(listed.isExhaustive || (counted.isExact && count === found)),
    isExhaustive,
    bestSupported: best.path === undefined ? null : describePath(theory, best.path, strengths),
    wholeTheory: onTheory.map((assumption) => ids[assumption]!),
    ...(noRoute !== undefined && { noRoute }),
    ...(unfinished.length > 0 && { unfinished }),
  };
  // Every id in the answer is one of the theory's, which its type names.
  return answer as Trace<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>;
}
