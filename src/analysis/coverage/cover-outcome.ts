import { countPaths, toSafeCount } from "../../graph/count-paths.js";
import { cutSlice, narrowSlice, pickLinks, type Slice, trimSlice } from "../../graph/slice.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import { copyPath, type NumberedPath } from "../../graph/walk-paths.js";
import type { Meter } from "../../limits/meter.js";
import { spendOrStop } from "../../limits/out-of-budget.js";
import type { Text } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { COUNT_BUDGET, SEARCH_BUDGET } from "../trace/budgets.js";
import { takePaths } from "../trace/take-paths.js";
import { type CoveredPath, coverPath, inDocumentOrder, isOf } from "./cover-path.js";
import { findFewestGaps } from "./find-fewest-gaps.js";
import { findMismatches } from "./find-mismatches.js";
import type { LinkEvidence } from "./link-evidence.js";
import { listOnPaths } from "./list-on-paths.js";
import { listThrough } from "./list-through.js";
import { SCOPE_RESPECTS, type ScopeRespect } from "./scope-keys.js";

/** How far evidence covers what leads to one outcome. */
export interface OutcomeCoverage<
  NodeId extends string = string,
  LinkId extends string = string,
  OutcomeId extends string = string,
  SourceId extends string = string,
> {
  readonly outcome: OutcomeId;
  /** How many links are on a path to the outcome; those of a ring that are on none of too many paths to look at count too. */
  readonly links: number;
  /** How many of them have evidence, and how many have evidence for and against. */
  readonly covered: number;
  readonly bothSides: number;
  /** Those without evidence, in document order. */
  readonly gaps: readonly LinkId[];
  /** The number of paths, or `Number.MAX_SAFE_INTEGER` (2^53 − 1) where there are more; so are the other counts of paths. */
  readonly paths: number;
  /** The number of those with evidence on every link. */
  readonly coveredPaths: number;
  /** A path with as few gaps as any; `null` where there is no path. */
  readonly fewestGaps: CoveredPath<NodeId, LinkId, SourceId> | null;
  /** The sources that carry through some path, with evidence on every link of it; in document order. */
  readonly threads: readonly { readonly source: SourceId; readonly paths: number }[];
  /** What evidence is about that carries through some path: on every link, some evidence is about just that. */
  readonly scopes: readonly { readonly respect: ScopeRespect; readonly value: Text; readonly paths: number }[];
  /** In what respects no path with evidence on every link can be of one thing throughout. */
  readonly mismatches: readonly ScopeRespect[];
  /** Whether all the counts of paths are exact; otherwise there are at least so many. */
  readonly countsAreExact: boolean;
  /** The first paths, as many as the limit allows. */
  readonly listed: readonly CoveredPath<NodeId, LinkId, SourceId>[];
  /** Whether there are, or may be, more paths than are listed. */
  readonly truncated: boolean;
}

interface CoverageQuestion {
  readonly from: readonly number[];
  readonly outcome: number;
  readonly limit: number;
  readonly meter: Meter;
}

/** Tells how far evidence covers what leads from some nodes to one outcome, listing at most `limit` paths. */
export function coverOutcome(
  theory: Theory,
  { from, outcome, limit, meter }: CoverageQuestion,
  evidenceOn: (link: number) => LinkEvidence,
): OutcomeCoverage {
  const index = getIndex(theory);
  // A path visits no node twice, so none starts where it ends.
  const starts = from.filter((node) => node !== outcome);
  const slice = trimSlice(cutSlice(index, { from: starts, to: [outcome] }));
  spendOrStop(meter, 1 + slice.size + slice.links.length);
  const hasEvidence = (link: number) => evidenceOn(link).evidence.length > 0;
  const counter = createCounter(meter);
  const paths = counter.count(slice);
  const full = only(slice, hasEvidence);
  const links = listOnPaths(slice);
  const fewest = findFewestGaps(slice, (link) => !hasEvidence(link));
  const coverWalk = (path: NumberedPath) => {
    spendOrStop(meter, path.links.length);
    return coverPath(theory, path, evidenceOn);
  };
  const taken = takePaths(slice, { limit, budget: SEARCH_BUDGET }, (walk) => coverWalk(copyPath(walk)));
  const covered = links.filter(hasEvidence).map(evidenceOn);
  const coveredPaths = counter.count(full);
  const threads = listThreads(theory, full, { evidenceOn, count: counter.count, meter });
  const scopes = listScopes(full, { evidenceOn, count: counter.count, meter });
  return {
    outcome: index.nodes[outcome]!,
    links: links.length,
    covered: covered.length,
    bothSides: covered.filter(({ supports, opposes }) => supports && opposes).length,
    gaps: links.filter((link) => !hasEvidence(link)).map((link) => getLinkId(index, link)),
    paths,
    coveredPaths,
    fewestGaps: fewest === undefined ? null : coverPath(theory, fewest, evidenceOn),
    threads,
    scopes,
    mismatches: findMismatches(full, evidenceOn, meter),
    countsAreExact: counter.isExact(),
    listed: taken.paths,
    truncated: taken.hasMore || !taken.isExhaustive,
  };
}

/** Counts paths of one slice after another within one budget, never fewer than there are known to be. */
function createCounter(whole: Meter) {
  const meter = whole.share(COUNT_BUDGET);
  let isExact = true;
  const count = (slice: Slice): number => {
    if (slice.links.length === 0) return 0;
    const found = toSafeCount(countPaths(slice, meter));
    isExact &&= found.isExact;
    return Math.max(found.count, 1);
  };
  return { count, isExact: () => isExact };
}

/** What is left of a slice with some links only. */
function only(slice: Slice, isKept: (link: number) => boolean): Slice {
  return narrowSlice(slice, { links: Uint8Array.from(slice.links, (link) => (isKept(link) ? 0 : 1)) });
}

interface Through {
  readonly evidenceOn: (link: number) => LinkEvidence;
  readonly count: (slice: Slice) => number;
  readonly meter: Meter;
}

/** Groups the links of a slice, by their numbers in it, by what is on them, for those of some things. */
function groupLinks<T>(slice: Slice, things: ReadonlySet<T>, on: (link: number) => Iterable<T>, meter: Meter) {
  const links = new Map<T, number[]>([...things].map((thing) => [thing, []]));
  for (const [at, link] of slice.links.entries()) {
    for (const thing of on(link)) {
      spendOrStop(meter, 1);
      links.get(thing)?.push(at);
    }
  }
  return links;
}

function listThreads(theory: Theory, full: Slice, { evidenceOn, count, meter }: Through) {
  const sourcesOn = (link: number) => evidenceOn(link).sources;
  const links = groupLinks(full, new Set(listThrough(full, sourcesOn)), sourcesOn, meter);
  return inDocumentOrder(theory, [...links.keys()]).flatMap((source) => {
    const paths = count(pickLinks(full, links.get(source)!));
    return paths === 0 ? [] : [{ source, paths }];
  });
}

function listScopes(full: Slice, { evidenceOn, count, meter }: Through) {
  return SCOPE_RESPECTS.flatMap((respect) => {
    const valuesOn = (link: number) => evidenceOn(link).scopes[respect].values;
    const texts = new Map<string, Text>();
    for (const link of full.links)
      for (const [key, { text }] of valuesOn(link)) if (!texts.has(key)) texts.set(key, text);
    const candidates = new Set(listThrough(full, (link) => valuesOn(link).keys()));
    const links = groupLinks(full, candidates, (link) => valuesOn(link).keys(), meter);
    return [...texts].flatMap(([key, value]) => {
      if (!candidates.has(key) || !isOf(respect, key)) return [];
      const paths = count(pickLinks(full, links.get(key)!));
      return paths === 0 ? [] : [{ respect, value, paths }];
    });
  });
}
