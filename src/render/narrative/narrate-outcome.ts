import { listOnPaths } from "../../analysis/coverage/list-on-paths.js";
import type { Review } from "../../analysis/review/review.js";
import type { CausalPath } from "../../analysis/trace/describe-path.js";
import type { Strengths } from "../../analysis/trace/strength.js";
import { type Trace, trace } from "../../analysis/trace.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import type { Outcome } from "../../schema/node.js";
import { VERDICTS } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { DIAGRAM_WORDS } from "../messages/diagram-words.js";
import type { CauseCounts, NarrativeWords } from "../messages/narrative/words.js";
import type { Names } from "../name-elements.js";
import { answerTrace, groupDigits } from "../trace/answer-trace.js";
import { describeWeakest } from "../trace/trace-page.js";
import type { ClaimTeller } from "./claim-teller.js";
import { listWeakestPaths } from "./list-weakest-paths.js";
import type { OutcomeStory, PathStory, StepStory } from "./narrative-page.js";
import { sliceTo } from "./slice-to.js";

/** How many steps of a long path are shown at its beginning and at its end. */
const SHOWN_OF_LONG = 8;

/** What every outcome is told with. */
export interface NarrativeContext {
  readonly theory: Theory;
  readonly review: Review;
  readonly names: Names;
  readonly words: NarrativeWords;
  readonly teller: ClaimTeller;
  readonly strengths: Strengths;
  readonly maxPaths: number;
}

/** Tells how an outcome comes about: each link that leads straight to it, what the chains behind it rest on, its weakest paths. */
export function narrateOutcome(id: string, context: NarrativeContext): OutcomeStory {
  const { theory, review, names, words, teller, maxPaths } = context;
  const index = getIndex(theory);
  const node = index.positions.get(id)!;
  const outcome = theory.outcomes![id]!;
  const traced = trace(theory, { to: id, limit: 0, asOf: review.asOf ?? undefined });
  const onPaths = listOnPaths(sliceTo(theory, id));
  const chain = listChain(onPaths, node, context);
  const into = (theory.links ?? []).flatMap((link, position) => (link.to === id ? [position] : []));
  const paths = listWeakestPaths(theory, id, context.strengths, maxPaths);
  const strand = outcome.strand === undefined ? undefined : names.strand(outcome.strand);
  const level = outcome.level === undefined ? undefined : DIAGRAM_WORDS[names.language].columns[outcome.level];
  return {
    id,
    name: names.node(id),
    facts: [level && `${words.level}: ${level}`, strand && `${words.strand}: ${strand}`].filter(
      (fact) => fact !== undefined,
    ),
    description: outcome.description === undefined ? undefined : names.read(outcome.description),
    summary: [
      into.length === 0 ? words.noCauses : words.causes(into.length, countKinds(into, outcome.needs, theory)),
      ...(into.length === 0 ? [] : sayPaths(traced, onPaths.length, context)),
      ...(traced.count === 0n ? [] : summarize(onPaths, chain, context)),
    ],
    steps: into.map((position) => narrateStep(position, context)),
    own: teller.tell(teller.listOn("node", node)),
    // Their evidence is cited with the links that they are on.
    chain: teller.tell(chain, false),
    count: `${traced.countIsExact ? "" : "≥ "}${groupDigits(traced.count, names.words)}`,
    pathsHeading: words.shownPaths(
      paths.length,
      traced.countIsExact && traced.count <= BigInt(paths.length) ? undefined : sayCount(traced, names),
    ),
    paths: paths.map((path) => narratePath(path, context)),
  };
}

function narrateStep(position: number, { theory, names, teller }: NarrativeContext): StepStory {
  const index = getIndex(theory);
  const { from, to, sign = "+", feedback = false, because } = theory.links![position]!;
  return {
    from,
    to,
    isOutside: index.kinds[index.from[position]!] === "factor",
    sign,
    feedback,
    because: because === undefined ? undefined : names.read(because),
    provided: [...teller.tellLink(`${from}->${to}`), ...teller.tell(teller.listOn("link", position))],
  };
}

/** Of the links that lead straight to an outcome, those that it cannot do without, that lower it, and that come back to it. */
function countKinds(into: readonly number[], needs: Outcome["needs"], theory: Theory): CauseCounts {
  const links = into.map((position) => theory.links![position]!);
  const against = links.filter(({ sign }) => sign === "-").length;
  const back = links.filter(({ sign, feedback }) => sign !== "-" && feedback).length;
  return { needed: needs === "all" ? links.length - against - back : 0, against, back };
}

/** The assumptions on the chains behind an outcome, by number, each once: those on nodes, then those on links. */
function listChain(links: readonly number[], outcome: number, { theory, teller }: NarrativeContext): number[] {
  const { from, to } = getIndex(theory);
  const ends = new Set([outcome, ...links.flatMap((link) => [from[link]!, to[link]!])]);
  const nodes = [...ends].sort((a, b) => a - b);
  return [
    ...new Set([
      ...nodes.flatMap((node) => teller.listOn("node", node)),
      ...links.flatMap((link) => teller.listOn("link", link)),
    ]),
  ];
}

/** How the assumptions on the chains stand, and how many links carry none. */
function summarize(links: readonly number[], chain: readonly number[], context: NarrativeContext): string[] {
  const { names, words, teller } = context;
  const counts = VERDICTS.map((verdict) => {
    const count = chain.filter((assumption) => teller.verdictOf(assumption) === verdict).length;
    return { count, text: `${count} ${names.words.verdicts[verdict]}` };
  }).filter(({ count }) => count > 0);
  const bare = links.filter((link) => teller.listOn("link", link).length === 0).length;
  return [
    chain.length === 0
      ? words.restsOnNothing
      : words.restsOn(names.words.counts.assumptions(chain.length), counts.map(({ text }) => text).join(", ")),
    ...(bare === 0 || chain.length === 0 ? [] : [words.bareLinks(bare, names.words.counts.links(links.length))]),
  ];
}

/** How many paths there are, or that there is none and why. */
function sayPaths(traced: Trace, links: number, { names, words }: NarrativeContext): string[] {
  if (traced.count === 0n) return answerTrace(traced, names);
  return [words.paths(sayCount(traced, names), traced.count === 1n, names.words.counts.links(links))];
}

function sayCount({ count, countIsExact }: Trace, { words }: Names): string {
  return words.trace.found(groupDigits(count, words), count === 1n, countIsExact);
}

function narratePath(path: CausalPath, { theory, names }: NarrativeContext): PathStory {
  const index = getIndex(theory);
  const steps = path.nodes.map((node, i) => {
    const link = findLink(index, path.links[i - 1] ?? "");
    return { node, lowers: link !== undefined && theory.links![link]!.sign === "-" };
  });
  const more = steps.length - 2 * SHOWN_OF_LONG;
  return {
    steps: more > 1 ? [...steps.slice(0, SHOWN_OF_LONG), { more }, ...steps.slice(-SHOWN_OF_LONG)] : steps,
    weakest: { verdict: path.weakest.verdict, text: describeWeakest(path.weakest, names) },
  };
}
