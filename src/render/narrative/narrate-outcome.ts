import { listOnPaths } from "../../analysis/coverage/list-on-paths.js";
import type { Review } from "../../analysis/review-theory.js";
import { type CausalPath, describePath } from "../../analysis/trace/describe-path.js";
import type { Strengths } from "../../analysis/trace/strength.js";
import { walkWeakestFirst } from "../../analysis/trace/walk-weakest-first.js";
import { traceTheory } from "../../analysis/trace-theory.js";
import { countPaths, type SafeCount, toSafeCount } from "../../graph/count-paths.js";
import { linksOf } from "../../graph/digraph.js";
import { cutSlice, type Slice, trimSlice } from "../../graph/slice.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import type { NarrativeWords } from "../../language/words.js";
import { getDiagramWords } from "../../language/words.js";
import { Meter } from "../../limits/meter.js";
import type { Outcome } from "../../schema/generated/types.js";
import type { Sign } from "../../schema/vocabulary.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Names } from "../name-elements.js";
import { answerTrace, groupDigits } from "../trace/answer-trace.js";
import { describeWeakest } from "../trace/trace-page.js";
import type { ClaimLine, ClaimTeller } from "./claim-teller.js";

/** A node of a path, or how many are left out of the middle of a long one. */
export type PathStep = { readonly node: string; readonly lowers: boolean } | { readonly more: number };

/** How an outcome comes about, in words. */
export interface OutcomeStory {
  readonly id: string;
  readonly name: string;
  /** Level and strand. */
  readonly facts: readonly string[];
  readonly description: string | undefined;
  /** How many links lead straight to it, how many paths there are, and what they rest on; a sentence each. */
  readonly summary: readonly string[];
  /** The links that lead straight to it. */
  readonly steps: readonly StepStory[];
  /** The assumptions on the outcome itself, weakest first. */
  readonly own: readonly ClaimLine[];
  /** The weakest assumptions on the chains behind it, a few of them: each is told in full with the link that it is on. */
  readonly chain: readonly ClaimLine[];
  readonly chainHeading: string;
  /** How many assumptions on the chains have each verdict; `undefined` where the budget was used up before. */
  readonly chainVerdicts: ReadonlyMap<Verdict, number> | undefined;
  /** How many paths lead to it; `undefined` where the budget was used up before. */
  readonly count: string | undefined;
  readonly pathsHeading: string;
  /** The weakest paths to it. */
  readonly paths: readonly PathStory[];
}

/** A path in words. */
export interface PathStory {
  readonly steps: readonly PathStep[];
  readonly weakest: { readonly verdict: Verdict; readonly text: string };
}

/** A causal link in words. */
export interface StepStory {
  readonly from: string;
  readonly to: string;
  readonly isOutside: boolean;
  readonly sign: Sign;
  readonly feedback: boolean;
  readonly because: string | undefined;
  /** What bears on the link, weakest first. */
  readonly provided: readonly ClaimLine[];
}

/** How many steps of a long path are shown at its beginning and at its end. */
const SHOWN_OF_LONG = 4;
/** How many of the assumptions on the chains behind an outcome are named with it. */
const SHOWN_OF_CHAIN = 6;
/** How often a part of the chains is looked at: to cut it out, and to find, count and order what is on it. */
const LOOKS = 8;
/** How many steps the count and the search for paths to one outcome may take in rings, and what a step costs in looks. */
const COUNT_BUDGET = 25_000;
const COUNT_COST = 20;
const PATH_BUDGET = 200_000;

/** What every outcome is told with. */
export interface NarrativeContext {
  readonly theory: Theory;
  readonly review: Review;
  readonly names: Names;
  readonly words: NarrativeWords;
  readonly teller: ClaimTeller;
  readonly strengths: Strengths;
  readonly maxPaths: number;
  /** The nodes at which paths start. */
  readonly interventions: readonly number[];
  /** Counts the looks at the chains behind outcomes. */
  readonly meter: Meter;
}

/**
 * Tells how an outcome comes about: each link that leads straight to it, how the chains behind it stand, its weakest
 * paths. What leads to its causes is told with those, so the length is that of its own links.
 */
export function narrateOutcome(id: string, context: NarrativeContext): OutcomeStory {
  const { theory, names, words, teller } = context;
  const index = getIndex(theory);
  const node = index.positions.get(id)!;
  const outcome = theory.outcomes![id]!;
  const into = [...linksOf(index.incoming, node)];
  const behind = lookBehind(node, context);
  const shown = behind?.chain.length === SHOWN_OF_CHAIN + 1 ? SHOWN_OF_CHAIN + 1 : SHOWN_OF_CHAIN;
  const strand = outcome.strand === undefined ? undefined : names.strand(outcome.strand);
  const level = outcome.level === undefined ? undefined : getDiagramWords(names.language).columns[outcome.level];
  const causes =
    into.length === 0 ? words.noCauses : words.causes(into.length, countKinds(into, outcome.needs, theory));
  return {
    id,
    name: names.node(id),
    facts: [level && `${words.level}: ${level}`, strand && `${words.strand}: ${strand}`].filter(
      (fact) => fact !== undefined,
    ),
    description: outcome.description === undefined ? undefined : names.read(outcome.description),
    summary: [causes, ...(into.length === 0 ? [] : sayBehind(id, behind, context))],
    steps: into.map((position) => narrateStep(position, context)),
    own: teller.tell(teller.listOn("node", node), id),
    chain: teller.tellWeakest(behind?.chain ?? [], shown),
    chainHeading: words.weakestFirst(shown, behind?.chain.length ?? 0),
    chainVerdicts: behind?.verdicts,
    count: behind && `${behind.count.isExact ? "" : "≥ "}${groupDigits(behind.count.count, names.words)}`,
    pathsHeading: behind === undefined ? "" : sayShown(behind, names, words),
    paths: (behind?.paths ?? []).map((path) => narratePath(path, context)),
  };
}

/** What leads to an outcome from the interventions. */
interface Behind {
  readonly count: SafeCount;
  /** The links on the paths, by number. */
  readonly links: readonly number[];
  /** The assumptions on the paths, by number, each once: those on nodes, then those on links. */
  readonly chain: readonly number[];
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly paths: readonly CausalPath[];
}

/** Looks at the chains behind an outcome, unless the budget of the document is used up. */
function lookBehind(node: number, context: NarrativeContext): Behind | undefined {
  const { theory, teller, meter, interventions } = context;
  if (meter.isSpent) return undefined;
  const slice = trimSlice(cutSlice(getIndex(theory), { from: interventions, to: [node] }));
  if (!meter.spend(LOOKS * (1 + slice.size + slice.links.length))) return undefined;
  const links = listOnPaths(slice, (steps) => meter.spend(steps));
  const chain = listChain(links, node, context);
  meter.spend(chain.length);
  const verdicts = new Map<Verdict, number>();
  for (const assumption of chain) {
    const verdict = teller.verdictOf(assumption);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const work = { left: COUNT_BUDGET };
  const count = toSafeCount(countPaths(slice, new Meter({ budget: work })));
  meter.spend(COUNT_COST * (COUNT_BUDGET - work.left));
  return { count, links, chain, verdicts, paths: listWeakestPaths(slice, context) };
}

/** The paths of a slice, those with the weakest point first; no more than are shown are looked for. */
function listWeakestPaths(slice: Slice, { theory, strengths, maxPaths, meter }: NarrativeContext): CausalPath[] {
  const work = { left: PATH_BUDGET };
  const paths: CausalPath[] = [];
  const walk = walkWeakestFirst(slice, strengths, new Meter({ budget: work }));
  while (paths.length < maxPaths) {
    const next = walk.next();
    if (next.done) break;
    const path = describePath(theory, next.value, strengths);
    meter.spend(path.nodes.length);
    paths.push(path);
  }
  meter.spend(PATH_BUDGET - work.left);
  return paths;
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
    provided: [...teller.tellLink(`${from}->${to}`), ...teller.tell(teller.listOn("link", position), to)],
  };
}

/** Of the links that lead straight to an outcome: how many of each kind. */
interface CauseCounts {
  /** Those that it cannot do without. */
  readonly needed: number;
  /** Those that lower it. */
  readonly against: number;
  /** Of those that raise it, the ones marked as feedback. */
  readonly back: number;
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
  const nodes = new Set([outcome]);
  for (const link of links) nodes.add(from[link]!).add(to[link]!);
  const chain = new Set<number>();
  for (const node of nodes) for (const assumption of teller.listOn("node", node)) chain.add(assumption);
  for (const link of links) for (const assumption of teller.listOn("link", link)) chain.add(assumption);
  return [...chain];
}

/** How many paths there are and how what they rest on stands, or that there is none and why. */
function sayBehind(id: string, behind: Behind | undefined, context: NarrativeContext): string[] {
  const { theory, review, names, words, meter } = context;
  if (behind === undefined) return [words.notCounted];
  const { count, links, chain } = behind;
  if (count.count === 0) {
    meter.spend(LOOKS * getIndex(theory).nodes.length);
    return answerTrace(traceTheory(theory, { to: id, limit: 0, asOf: review.asOf ?? undefined }), names);
  }
  const counts = names.words.counts;
  return [
    words.paths(sayCount(count, names), count.count === 1, counts.links(links.length)),
    chain.length === 0
      ? words.restsOnNothing
      : words.restsOn(counts.assumptions(chain.length), sayVerdicts(behind, names)),
    ...sayBare(behind, context),
  ];
}

function sayVerdicts({ verdicts }: Behind, { words }: Names): string {
  return VERDICTS.flatMap((verdict) => {
    const count = verdicts.get(verdict);
    return count === undefined ? [] : [`${count} ${words.verdicts[verdict]}`];
  }).join(", ");
}

/** How many links on the paths carry no assumption, where others do. */
function sayBare({ links, chain }: Behind, { names, words, teller }: NarrativeContext): string[] {
  const bare = links.filter((link) => teller.listOn("link", link).length === 0).length;
  return bare === 0 || chain.length === 0 ? [] : [words.bareLinks(bare, names.words.counts.links(links.length))];
}

function sayShown({ count, paths }: Behind, names: Names, words: NarrativeWords): string {
  const areAll = count.isExact && count.count <= paths.length;
  return words.shownPaths(paths.length, areAll ? undefined : sayCount(count, names));
}

function sayCount({ count, isExact }: SafeCount, { words }: Names): string {
  return words.trace.found(groupDigits(count, words), count === 1, isExact);
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
