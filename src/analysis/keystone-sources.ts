import { listEnds } from "../graph/ends.js";
import { markNodes } from "../graph/mark-nodes.js";
import { getRouteGraph } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { PartialDate } from "../schema/date.js";
import type { Verdict } from "../schema/vocabulary.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import { assess } from "./evidence/assess.js";
import { judge } from "./evidence/judge.js";
import { getVerdicts, type Verdicts } from "./get-verdicts.js";
import { type RouteQuery, readRouteQuery } from "./routes/route-query.js";
import type { Change } from "./what-if/compare-worlds.js";
import { createBestRoutes } from "./what-if/create-best-routes.js";

/** What hangs on one source: what would be otherwise if it were withdrawn. */
export interface KeystoneSource<
  SourceId extends string = string,
  ClaimId extends string = string,
  EvidenceId extends string = string,
  OutcomeId extends string = string,
> {
  readonly source: SourceId;
  /** The evidence from it that counts, by id: what would be taken out of account. */
  readonly evidence: readonly EvidenceId[];
  /** The assumptions, parts included, and then the links whose verdict would be another, in document order. */
  readonly verdicts: readonly (Change<Verdict> & { readonly claim: ClaimId })[];
  /** The outcomes whose best-supported route would be better or worse supported: its lowest verdict now and then. */
  readonly outcomes: readonly (Change<Verdict> & { readonly outcome: OutcomeId })[];
}

/** Where to look for what hangs on a source. */
export interface KeystoneQuery<Ids extends TheoryIds = TheoryIds> extends RouteQuery<Ids> {
  /** The date as of which verdicts are computed; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
}

/**
 * Finds the sources on which verdicts hang: for each, all evidence from it is left out of account, all verdicts are
 * computed anew, and what is then another is listed. A source without which nothing changes is no keystone and is left
 * out.
 *
 * Those come first without which most verdicts would be others, then those that change most outcomes, then in document
 * order. Of outcomes it tells what the best-supported route from `from` to each of `to` is worth, which are the last
 * outcomes unless they are named; a verdict that moves takes no route away. Evidence without a source hangs on none.
 *
 * That much hangs on a source says nothing against it: it says where a second one would be worth most. Evidence that
 * nobody rated counts as weak, and so hangs by a thread. Leaving one out shows nothing of two sources that say the same
 * thing from the same data; `group` is where a theory says so, and taking one of a group away leaves the others. After the
 * leave-one-out analysis of meta-analyses. Costs an assessment of all claims for each source.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const [first] = keystoneSources(handwashing);
 * first.source
 * // => "water-trust-2023"
 * first.verdicts[0]
 * // => { claim: "taps-stay-usable", before: "contested", after: "untested" }
 */
export function keystoneSources<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: KeystoneQuery<NoInfer<Ids>> = {},
): KeystoneSource<Ids["source"], Ids["assumption"] | Ids["link"], Ids["evidence"], Ids["outcome"]>[] {
  const { asOf } = query;
  const before = getVerdicts(theory, { asOf });
  const compareOutcomes = createOutcomeComparer(theory, query, before);
  const found = listCounting(theory, asOf).flatMap(({ source, evidence }): KeystoneSource[] => {
    const left = new Set(evidence);
    const after = judge(theory, { asOf, leaveOut: ({ id }) => left.has(id) });
    const verdicts = listMoved(before, after);
    if (verdicts.length === 0) return [];
    const outcomes = compareOutcomes(
      after,
      verdicts.map(({ claim }) => claim),
    );
    return [{ source, evidence, verdicts, outcomes }];
  });
  found.sort((a, b) => b.verdicts.length - a.verdicts.length || b.outcomes.length - a.outcomes.length);
  // Every id in the answer is one of the theory's, which its type names.
  return found as ReturnType<typeof keystoneSources<Ids>>;
}

/** The sources with evidence that counts, in document order, each with that evidence by id. */
function listCounting(theory: Theory, asOf: PartialDate | undefined) {
  const { assumptions, links } = assess(theory, { asOf });
  const counting = new Map<string, string[]>();
  const sides = [...assumptions, ...links].flatMap(({ own: { sides } }) => [
    sides.supports,
    sides.opposes,
    sides.neither,
  ]);
  for (const id of new Set(sides.flatMap((items) => items.map((item) => item.id)))) {
    const source = theory.evidence?.[id]?.source;
    if (source !== undefined) counting.set(source, [...(counting.get(source) ?? []), id]);
  }
  return Object.keys(theory.sources ?? {}).flatMap((source) => {
    const evidence = counting.get(source);
    return evidence === undefined ? [] : [{ source, evidence: evidence.sort() }];
  });
}

function listMoved(before: Verdicts, after: Verdicts) {
  return [before.assumptions, before.links].flatMap((verdicts, i) => {
    const anew = i === 0 ? after.assumptions : after.links;
    return [...verdicts].flatMap(([claim, verdict]) => {
      const moved = anew.get(claim) ?? "untested";
      return moved === verdict ? [] : [{ claim, before: verdict, after: moved }];
    });
  });
}

function createOutcomeComparer(theory: Theory, query: KeystoneQuery, verdicts: Verdicts) {
  const { nodes } = getIndex(theory);
  const { starts, to } = readRouteQuery(theory, query);
  const asked = query.to === undefined ? listEnds(theory) : to;
  const world = { theory, graph: getRouteGraph(theory), starts, gone: {} };
  const { best, after } = createBestRoutes(world, verdicts);
  const marks = markNodes(nodes.length, asked);
  return (others: Verdicts, moved: readonly string[]) => {
    const anew = after(others, moved, marks);
    return asked.flatMap((node) => {
      if (!anew.has(node)) return [];
      const [was, is] = [best(node), anew.get(node)];
      if (was === undefined || is === undefined) return [];
      return [{ outcome: nodes[node]!, before: was, after: is }];
    });
  };
}
