import { listEnds } from "../graph/ends.js";
import { markNodes } from "../graph/mark-nodes.js";
import { getRouteGraph } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { PartialDate } from "../schema/date.js";
import type { Verdict } from "../schema/vocabulary.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import type { Assessment } from "./evidence/assess.js";
import { createReassessor } from "./evidence/create-reassessor.js";
import { SIDES } from "./evidence/sides.js";
import { getVerdicts, type Verdicts } from "./get-verdicts.js";
import { type RouteQuery, readRouteQuery } from "./routes/route-query.js";
import type { VerdictLookup } from "./trace/strength.js";
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
  /** The outcomes whose best-supported routes are looked at; those that lead nowhere further when absent. */
  readonly to?: RouteQuery<Ids>["to"];
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
 * leave-one-out analysis of meta-analyses. Costs an assessment of all claims, and for each source one of those that it
 * bears on and a search over what follows from those that move.
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
  const before = getVerdicts(theory, query);
  const { assessment, without } = createReassessor(theory, query.asOf);
  const compareOutcomes = createOutcomeComparer(theory, query, before);
  const found = listCounting(theory, assessment).flatMap(({ source, evidence, claims }): KeystoneSource[] => {
    const moved = without(claims, new Set(evidence));
    if (moved.size === 0) return [];
    const verdicts = [...moved].map(([claim, after]) => ({ claim, before: verdictIn(before, claim), after }));
    return [{ source, evidence, verdicts, outcomes: compareOutcomes(moved) }];
  });
  found.sort((a, b) => b.verdicts.length - a.verdicts.length || b.outcomes.length - a.outcomes.length);
  // Every id in the answer is one of the theory's, which its type names.
  return found as ReturnType<typeof keystoneSources<Ids>>;
}

/** The sources with evidence that counts, in document order, each with that evidence by id and the claims it bears on. */
function listCounting(theory: Theory, { assumptions, links }: Assessment) {
  const counting = new Map<string, { readonly evidence: Set<string>; readonly claims: Set<string> }>();
  for (const { id: claim, own } of [...assumptions, ...links]) {
    for (const { id } of SIDES.flatMap((side) => own.sides[side])) {
      const source = theory.evidence![id]!.source;
      if (source === undefined) continue;
      const known = counting.get(source) ?? { evidence: new Set(), claims: new Set() };
      counting.set(source, known);
      known.evidence.add(id);
      known.claims.add(claim);
    }
  }
  return Object.keys(theory.sources ?? {}).flatMap((source) => {
    const { evidence, claims } = counting.get(source) ?? {};
    return evidence && claims ? [{ source, evidence: [...evidence].sort(), claims }] : [];
  });
}

function verdictIn({ assumptions, links }: VerdictLookup, claim: string): Verdict {
  return assumptions.get(claim) ?? links.get(claim) ?? "untested";
}

function createOutcomeComparer(theory: Theory, query: KeystoneQuery, before: Verdicts) {
  const { nodes } = getIndex(theory);
  const { starts, to } = readRouteQuery(theory, query);
  const asked = query.to === undefined ? listEnds(theory) : to;
  const world = { theory, graph: getRouteGraph(theory), starts, gone: {} };
  const { best, after } = createBestRoutes(world, before);
  const marks = markNodes(nodes.length, asked);
  return (moved: ReadonlyMap<string, Verdict>) => {
    const get = (claim: string) => moved.get(claim) ?? verdictIn(before, claim);
    const anew = after({ assumptions: { get }, links: { get } }, moved.keys(), marks);
    return asked.flatMap((node) => {
      if (!anew.has(node)) return [];
      const [was, is] = [best(node), anew.get(node)];
      if (was === undefined || is === undefined) return [];
      return [{ outcome: nodes[node]!, before: was, after: is }];
    });
  };
}
