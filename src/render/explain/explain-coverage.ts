import type { OutcomeCoverage } from "../../analysis/coverage/cover-outcome.js";
import type { CoveredPath } from "../../analysis/coverage/cover-path.js";
import type { Coverage } from "../../analysis/get-coverage.js";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { groupDigits } from "../trace/answer-trace.js";
import type { ExplainedAnswer, ExplanationEntry } from "./explained-answer.js";
import { createNextSpeaker, type NextOptions, type NextSpeaker } from "./next-speaker.js";

/**
 * Puts an answer of `getCoverage` into words: for each outcome how many links and paths have evidence, what comes
 * nearest to a whole path, and which source or scope carries through; then the links into which nobody has looked.
 *
 * With `paths`, also the paths that were listed, each with what it lacks. The same for the same theory, answer and options.
 *
 * @example
 * explainCoverage(handwashing, getCoverage(handwashing)).sections[0].entries[0].reasons[0]
 * // => "4 of the 9 links on the way have evidence, 2 of these both for and against."
 */
export function explainCoverage(
  theory: Theory,
  coverage: Coverage,
  given: NextOptions & { readonly paths?: boolean | undefined } = {},
): ExplainedAnswer {
  requireTheory(theory);
  requireObject(coverage, "an answer of getCoverage", ["outcomes", "from", "least", "links"]);
  requireOptions(given);
  const { outcomes, from, least } = coverage;
  const { paths = false, ...options } = given;
  const speaker = createNextSpeaker(theory, options);
  const { next, own, names, list } = speaker;
  const gaps = new Set(outcomes.flatMap((outcome) => outcome.gaps));
  const isWhole = from.length === Object.keys(theory.interventions ?? {}).length;
  return speaker.page("coverage", {
    question: isWhole ? [] : [{ label: own.labels.from, names: list(from) }],
    answer: [
      outcomes.length === 0
        ? next.coverage.noOutcome
        : next.coverage.found(outcomes.filter(({ coveredPaths }) => coveredPaths > 0).length, outcomes.length),
      ...(least === 1 ? [] : [next.coverage.least[least]]),
    ],
    sections: [
      ...speaker.listUp(
        "coverage",
        outcomes.map((outcome) => describeOutcome(outcome, speaker)),
      ),
      ...(paths ? listPaths(outcomes, speaker) : []),
      ...speaker.listUp(
        "gaps",
        [...gaps].map((link) => ({ name: names.target(link, LINK_WIDTH), id: link, reasons: [] })),
      ),
    ],
  });
}

/** How wide a link may be. */
const LINK_WIDTH = 120;

function describeOutcome(found: OutcomeCoverage, speaker: NextSpeaker): ExplanationEntry {
  const { next, names } = speaker;
  const { outcome, links, covered, bothSides, paths, coveredPaths, countsAreExact } = found;
  const entry = { name: names.node(outcome), id: outcome };
  if (paths === 0) return { ...entry, reasons: [next.coverage.noPath] };
  const count = (number: number) => groupDigits(number, names.words);
  return {
    ...entry,
    reasons: [
      next.coverage.links(covered, links, bothSides),
      next.coverage.paths(count(coveredPaths), count(paths), countsAreExact, coveredPaths === 0),
      ...describeNearest(found, speaker),
      ...(coveredPaths === 0 ? [] : describeThroughout(found, speaker)),
    ],
  };
}

function describeNearest({ fewestGaps }: OutcomeCoverage, { next, route, list }: NextSpeaker): string[] {
  if (fewestGaps === null) return [];
  const { nodes, links, gaps } = fewestGaps;
  if (gaps.length === 0) return [next.coverage.whole(route(nodes))];
  return [next.coverage.fewest(gaps.length, links.length, route(nodes)), next.coverage.without(list(gaps))];
}

/** What carries through whole paths, and what does not. */
function describeThroughout({ threads, scopes, mismatches }: OutcomeCoverage, speaker: NextSpeaker): string[] {
  const { next, names } = speaker;
  const { respects, direct } = next.coverage;
  const sources = threads.map(({ source }) => names.source(source)).join("; ");
  const shared = scopes.map(
    ({ respect, value }) => `${respects[respect]}: ${respect === "match" ? direct : names.read(value)}`,
  );
  return [
    threads.length === 0 ? next.coverage.noThread : next.coverage.threads(sources),
    ...(shared.length === 0 ? [] : [next.coverage.scopes(shared.join("; "))]),
    ...(mismatches.length === 0 ? [] : [next.coverage.mismatches(mismatches.map((respect) => respects[respect]))]),
  ];
}

function listPaths(outcomes: readonly OutcomeCoverage[], speaker: NextSpeaker) {
  const entries = outcomes.flatMap(({ listed }) => listed.map((path) => describePath(path, speaker)));
  const isMore = outcomes.some(({ truncated }) => truncated);
  return speaker.listUp("paths", entries, isMore ? speaker.next.coverage.morePaths : undefined);
}

function describePath({ nodes, links, covered, gaps, threads, mismatches }: CoveredPath, speaker: NextSpeaker) {
  const { next, names, route, list } = speaker;
  return {
    name: route(nodes),
    reasons: [
      next.coverage.path(covered, links.length),
      ...(gaps.length === 0 ? [] : [next.coverage.without(list(gaps))]),
      ...(threads.length === 0
        ? []
        : [next.coverage.threads(threads.map((source) => names.source(source)).join("; "))]),
      ...(mismatches.length === 0
        ? []
        : [next.coverage.mismatches(mismatches.map((respect) => next.coverage.respects[respect]))]),
    ],
  };
}
