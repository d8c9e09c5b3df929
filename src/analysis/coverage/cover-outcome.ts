import { countPaths } from "../../graph/count-paths.js";
import { cutSlice, narrowSlice, type Slice, trimSlice } from "../../graph/slice.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import { copyPath } from "../../graph/walk-paths.js";
import type { Text } from "../../schema/text.js";
import type { Theory } from "../../theory/theory.js";
import { COUNT_BUDGET, SEARCH_BUDGET } from "../trace/budgets.js";
import { takePaths } from "../trace/take-paths.js";
import { type CoveredPath, coverPath, isOf } from "./cover-path.js";
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
  /** The number of paths. */
  readonly paths: bigint;
  /** The number of those with evidence on every link. */
  readonly coveredPaths: bigint;
  /** A path with as few gaps as any; `null` where there is no path. */
  readonly fewestGaps: CoveredPath<NodeId, LinkId, SourceId> | null;
  /** The sources that carry through some path, with evidence on every link of it; in document order. */
  readonly threads: readonly { readonly source: SourceId; readonly paths: bigint }[];
  /** What evidence is about that carries through some path: on every link, some evidence is about just that. */
  readonly scopes: readonly { readonly respect: ScopeRespect; readonly value: Text; readonly paths: bigint }[];
  /** In what respects no path with evidence on every link can be of one thing throughout. */
  readonly mismatches: readonly ScopeRespect[];
  /** Whether all the counts of paths are exact; otherwise there are at least so many. */
  readonly countsAreExact: boolean;
  /** The first paths, as many as the limit allows. */
  readonly listed: readonly CoveredPath<NodeId, LinkId, SourceId>[];
  /** Whether there are, or may be, more paths than are listed. */
  readonly truncated: boolean;
}

/** Tells how far evidence covers what leads from some nodes to one outcome, listing at most `limit` paths. */
export function coverOutcome(
  theory: Theory,
  { from, outcome, limit }: { readonly from: readonly number[]; readonly outcome: number; readonly limit: number },
  evidenceOn: (link: number) => LinkEvidence,
): OutcomeCoverage {
  const index = getIndex(theory);
  // A path visits no node twice, so none starts where it ends.
  const starts = from.filter((node) => node !== outcome);
  const slice = trimSlice(cutSlice(index, { from: starts, to: [outcome] }));
  const hasEvidence = (link: number) => evidenceOn(link).evidence.length > 0;
  const counter = createCounter();
  const paths = counter.count(slice);
  const full = only(slice, hasEvidence);
  const links = listOnPaths(slice);
  const fewest = findFewestGaps(slice, (link) => !hasEvidence(link));
  const taken = takePaths(slice, { limit, budget: SEARCH_BUDGET }, (walk) =>
    coverPath(theory, copyPath(walk), evidenceOn),
  );
  const covered = links.filter(hasEvidence).map(evidenceOn);
  const coveredPaths = counter.count(full);
  const threads = listThreads(theory, full, evidenceOn, counter.count);
  const scopes = listScopes(full, evidenceOn, counter.count);
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
    mismatches: findMismatches(full, evidenceOn),
    countsAreExact: counter.isExact(),
    listed: taken.paths,
    truncated: taken.hasMore || !taken.isExhaustive,
  };
}

/** Counts paths of one slice after another within one budget, never fewer than there are known to be. */
function createCounter() {
  const meter = { left: COUNT_BUDGET };
  let isExact = true;
  const count = (slice: Slice): bigint => {
    if (slice.links.length === 0) return 0n;
    const found = countPaths(slice, meter);
    isExact &&= found.isExact;
    return found.count > 0n ? found.count : 1n;
  };
  return { count, isExact: () => isExact };
}

/** What is left of a slice with some links only. */
function only(slice: Slice, isKept: (link: number) => boolean): Slice {
  return narrowSlice(slice, { links: Uint8Array.from(slice.links, (link) => (isKept(link) ? 0 : 1)) });
}

function listThreads(
  theory: Theory,
  full: Slice,
  evidenceOn: (link: number) => LinkEvidence,
  count: (slice: Slice) => bigint,
) {
  const candidates = new Set(listThrough(full, (link) => evidenceOn(link).sources));
  return Object.keys(theory.sources ?? {}).flatMap((source) => {
    if (!candidates.has(source)) return [];
    const paths = count(only(full, (link) => evidenceOn(link).sources.has(source)));
    return paths === 0n ? [] : [{ source, paths }];
  });
}

function listScopes(full: Slice, evidenceOn: (link: number) => LinkEvidence, count: (slice: Slice) => bigint) {
  return SCOPE_RESPECTS.flatMap((respect) => {
    const valuesOn = (link: number) => evidenceOn(link).scopes[respect].values;
    const texts = new Map<string, Text>();
    for (const link of full.links)
      for (const [key, { text }] of valuesOn(link)) if (!texts.has(key)) texts.set(key, text);
    const candidates = new Set(listThrough(full, (link) => valuesOn(link).keys()));
    return [...texts].flatMap(([key, value]) => {
      if (!candidates.has(key) || !isOf(respect, key)) return [];
      const paths = count(only(full, (link) => valuesOn(link).has(key)));
      return paths === 0n ? [] : [{ respect, value, paths }];
    });
  });
}
