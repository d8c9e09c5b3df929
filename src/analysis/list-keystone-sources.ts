import { listEnds } from "../graph/ends.js";
import { getRouteGraph } from "../graph/routes/route-graph.js";
import { getIndex } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { spendOrStop, tryWithin } from "../limits/out-of-budget.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import type { PartialDate } from "../schema/generated/types.js";
import type { Verdict } from "../schema/vocabulary.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import type { Assessment } from "./evidence/assess.js";
import { createReassessor, listItems } from "./evidence/create-reassessor.js";
import type { VerdictMaps } from "./evidence/judge.js";
import type { EvidenceItem } from "./evidence/read-evidence.js";
import { type RouteQuery, readRouteQuery } from "./routes/route-query.js";
import type { VerdictLookup } from "./trace/strength.js";
import { getVerdictMaps } from "./verdict-maps.js";
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
export interface KeystoneQuery<Ids extends TheoryIds = TheoryIds> extends RouteQuery<Ids>, WorkLimits {
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
 * leave-one-out analysis of meta-analyses. Costs an assessment of all claims, a step for each item and each whole of
 * what it bears on, and some sweeps over the links for each verdict; a search over what follows for a source that both raises
 * and lowers what a route rests on.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when `asOf` is not a date
 * @throws {UnfinishedError} when the budget is used up; nothing is found then, as sources are ordered by what hangs on all
 * @example
 * const [first] = listKeystoneSources(handwashing);
 * first.source
 * // => "water-trust-2023"
 * first.verdicts[0]
 * // => { claim: "taps-stay-usable", before: "contested", after: "untested" }
 */
export function listKeystoneSources<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  query: KeystoneQuery<NoInfer<Ids>> = {},
): KeystoneSource<Ids["source"], Ids["assumption"] | Ids["link"], Ids["evidence"], Ids["outcome"]>[] {
  requireTheory(theory);
  requireOptions(query);
  const before = getVerdictMaps(theory, query);
  readRouteQuery(theory, query);
  const meter = new Meter(query);
  const found = tryWithin(() => findKeystones(theory, query, before, meter));
  if (found === undefined) throw new UnfinishedError("listKeystoneSources", []);
  // Every id in the answer is one of the theory's, which its type names.
  return found as ReturnType<typeof listKeystoneSources<Ids>>;
}

function findKeystones(theory: Theory, query: KeystoneQuery, before: VerdictMaps, meter: Meter): KeystoneSource[] {
  const { assessment, without } = createReassessor(theory, query.asOf);
  const moving = listCounting(theory, assessment).flatMap(({ source, items }) => {
    for (const list of items.values()) spendOrStop(meter, 1 + list.length);
    const moved = without(items);
    spendOrStop(meter, moved.size);
    return moved.size === 0 ? [] : [{ source, items, moved }];
  });
  const outcomes = compareOutcomes(
    theory,
    query,
    before,
    moving.map(({ moved }) => moved),
    meter,
  );
  const found = moving.map(({ source, items, moved }, i): KeystoneSource => {
    const verdicts = [...moved].map(([claim, after]) => ({ claim, before: verdictIn(before, claim), after }));
    const evidence = [...items.values()].flat().map(({ id }) => id);
    return { source, evidence: evidence.sort(), verdicts, outcomes: outcomes[i]! };
  });
  found.sort((a, b) => b.verdicts.length - a.verdicts.length || b.outcomes.length - a.outcomes.length);
  return found;
}

/** The sources with evidence that counts, in document order, each with those items by the claim that they bear on. */
function listCounting(theory: Theory, { assumptions, links }: Assessment) {
  const counting = new Map<string, Map<string, EvidenceItem[]>>();
  for (const claim of [...assumptions, ...links]) {
    for (const item of listItems(claim)) {
      const source = theory.evidence![item.id]!.source;
      if (source === undefined) continue;
      const items = counting.get(source) ?? new Map<string, EvidenceItem[]>();
      counting.set(source, items);
      const known = items.get(claim.id);
      if (known === undefined) items.set(claim.id, [item]);
      else known.push(item);
    }
  }
  return Object.keys(theory.sources ?? {}).flatMap((source) => {
    const items = counting.get(source);
    return items === undefined ? [] : [{ source, items }];
  });
}

function verdictIn({ assumptions, links }: VerdictLookup, claim: string): Verdict {
  return assumptions.get(claim) ?? links.get(claim) ?? "untested";
}

/** Lists for each supposition what becomes of the best-supported routes to the outcomes that are asked about. */
function compareOutcomes(
  theory: Theory,
  query: KeystoneQuery,
  before: VerdictMaps,
  suppositions: readonly ReadonlyMap<string, Verdict>[],
  meter: Meter,
): KeystoneSource["outcomes"][] {
  const { nodes } = getIndex(theory);
  const { starts, to } = readRouteQuery(theory, query);
  const asked = query.to === undefined ? listEnds(theory) : to;
  const world = { theory, graph: getRouteGraph(theory), starts };
  const { best, afterEach } = createBestRoutes(world, before, meter);
  return afterEach(suppositions, asked).map((anew) =>
    [...anew.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([node, is]) => {
        const was = best(node);
        return was === undefined || is === undefined ? [] : [{ outcome: nodes[node]!, before: was, after: is }];
      }),
  );
}
