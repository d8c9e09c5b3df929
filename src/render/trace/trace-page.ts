import type { VerdictMaps } from "../../analysis/evidence/judge.js";
import type { CausalPath } from "../../analysis/trace/describe-path.js";
import { createStrengths, rank, type Strengths, type Weakest } from "../../analysis/trace/strength.js";
import { type Trace, traceTheory } from "../../analysis/trace-theory.js";
import { getVerdictMaps } from "../../analysis/verdict-maps.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import type { Language } from "../../language/language.js";
import { requireObject } from "../../limits/require-argument.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import { type Names, nameElements } from "../name-elements.js";
import { answerTrace, isSame, listNames } from "./answer-trace.js";

/** What a page of a trace takes. */
export interface TraceToShow {
  /** What `traceTheory` gave for the same theory and date; the trace of the whole theory when absent. */
  readonly trace?: Trace | undefined;
  /** The date that was traced as of; the theory's own when absent. */
  readonly asOf?: PartialDate | undefined;
}

/** Returns the trace that is given, or makes one. */
export function resolveTrace(theory: Theory, { trace, asOf }: TraceToShow): Trace {
  if (trace === undefined) return traceTheory(theory, { asOf });
  requireObject(trace, "an answer of traceTheory", ["from", "to", "slice", "paths"]);
  return trace;
}

/** A trace as a page says it, whatever the page is made of. */
export interface TracePage {
  readonly title: string;
  readonly subtitle: string;
  /** What was asked: `from`, `to`, `via` and `avoiding`, each where there is any. */
  readonly question: readonly { readonly label: string; readonly names: string }[];
  /** How many paths there are, or that there is none and why. */
  readonly answer: readonly string[];
  readonly paths: readonly PathEntry[];
  /** What the paths shown rest on: their nodes and links, in the order in which they are met. */
  readonly claims: readonly ClaimEntry[];
  readonly footer: string;
}

/** A path in words. */
export interface PathEntry {
  readonly heading: string;
  readonly weakest: { readonly verdict: Verdict; readonly text: string };
  readonly start: Step;
  readonly steps: readonly Step[];
}

/** A node of a path, and the link that leads to it. */
export interface Step {
  /** The lowest verdict that node and link rest on; absent for a start that rests on nothing. */
  readonly verdict?: Verdict;
  readonly lowers: boolean;
  readonly node: string;
}

/** What a node or link rests on. */
export interface ClaimEntry {
  readonly name: string;
  readonly items: readonly { readonly verdict: Verdict; readonly text: string }[];
}

/** How wide a link may be in a sentence. */
const LINK_WIDTH = 84;

/** Puts a trace into words, in one language; `asOf` is the date that was traced as of. */
export function buildTracePage(
  theory: Theory,
  trace: Trace,
  { language, asOf = theory.asOf }: { readonly language: Language; readonly asOf?: PartialDate | undefined },
): TracePage {
  const names = nameElements(theory, language);
  const { words } = names;
  const verdicts = getVerdictMaps(theory, { asOf });
  const strengths = createStrengths(theory, verdicts);
  const shown = listShown(trace);
  return {
    title: names.read(theory.title),
    subtitle: words.trace.title(asOf === undefined ? null : formatDate(asOf, words)),
    question: (["from", "to", "via", "avoiding"] as const)
      .filter((key) => trace[key].length > 0)
      .map((key) => ({ label: words.trace.labels[key], names: listNames(trace[key], names) })),
    answer: answerTrace(trace, names),
    paths: shown.map(({ path, heading }) => describe(theory, path, heading(words), strengths, names)),
    claims: listClaims(
      theory,
      trace,
      shown.map(({ path }) => path),
      verdicts,
      names,
    ),
    footer: words.trace.footer,
  };
}

/** The paths of a trace by number, then the best-supported one where it is not among them. */
function listShown({ paths, bestSupported }: Trace) {
  const numbered = paths.map((path, i) => ({ path, heading: (words: Names["words"]) => words.trace.path(i + 1) }));
  const isAmong = bestSupported === null || paths.some((path) => isSame(path, bestSupported));
  return isAmong
    ? numbered
    : [...numbered, { path: bestSupported, heading: (words: Names["words"]) => words.trace.best }];
}

function describe(theory: Theory, path: CausalPath, heading: string, strengths: Strengths, names: Names): PathEntry {
  const { words } = names;
  const index = getIndex(theory);
  const [start, ...steps] = path.nodes.map((id, i): Step => {
    const link = findLink(index, path.links[i - 1] ?? "");
    const points = [
      ...(link === undefined ? [] : [strengths.ofLink(link)]),
      strengths.ofNode(index.positions.get(id) ?? -1) ?? [],
    ].flat();
    const verdict = points.map((point) => point.verdict).reduce(worse, undefined);
    return {
      ...(verdict && { verdict }),
      lowers: link !== undefined && theory.links?.[link]?.sign === "-",
      node: names.node(id),
    };
  });
  return {
    heading: path.sign === "-" ? `${heading}, ${words.trace.signs["-"]}` : heading,
    weakest: { verdict: path.weakest.verdict, text: describeWeakest(path.weakest, names) },
    start: start ?? { lowers: false, node: "" },
    steps,
  };
}

function worse(a: Verdict | undefined, b: Verdict): Verdict {
  return a === undefined || rank(b) < rank(a) ? b : a;
}

/** What a path is no better supported than, in words. */
export function describeWeakest(weakest: Weakest, { words, assumption, target }: Names): string {
  if ("assumption" in weakest) return words.quote(assumption(weakest.assumption));
  const link = target(weakest.link, LINK_WIDTH);
  return weakest.verdict === "untested" ? words.trace.bare(link) : words.trace.byItself(link);
}

/** The nodes and links of the paths with their assumptions, each once; nodes without any are left out. */
function listClaims(
  theory: Theory,
  trace: Trace,
  paths: readonly CausalPath[],
  verdicts: VerdictMaps,
  names: Names,
): ClaimEntry[] {
  const index = getIndex(theory);
  const { byNode, byLink, ids, wholes } = getAssumptionIndex(theory);
  const toItem = (id: string, isPart = false) => ({
    verdict: verdicts.assumptions.get(id) ?? ("untested" as const),
    text: `${isPart ? "– " : ""}${names.assumption(id)} (${id})`,
  });
  const toItems = (numbers: readonly number[] = []) =>
    numbers.map((number) => toItem(ids[number] ?? "", numbers.includes(wholes[number] ?? -1)));
  const entries = new Map<string, ClaimEntry>();
  for (const id of paths.flatMap(({ nodes, links }) => nodes.flatMap((node, i) => [node, links[i] ?? []].flat()))) {
    if (entries.has(id)) continue;
    const link = findLink(index, id);
    const items = link === undefined ? toItems(byNode.get(index.positions.get(id) ?? -1)) : toItems(byLink.get(link));
    if (link !== undefined) items.push(...describeLink(id, items.length === 0, verdicts, names));
    if (items.length > 0) entries.set(id, { name: names.target(id), items });
  }
  const whole = trace.wholeTheory.map((id) => toItem(id));
  const onWhole = whole.length === 0 ? [] : [{ name: names.words.wholeTheory, items: whole }];
  return paths.length === 0 ? [] : [...entries.values(), ...onWhole];
}

/** What there is to say of a link itself: that it is bare, or what evidence of its own makes of it. */
function describeLink(id: string, isBare: boolean, verdicts: VerdictMaps, { words }: Names) {
  const verdict = verdicts.links.get(id) ?? "untested";
  if (verdict !== "untested") {
    return [{ verdict, text: `${words.trace.ownEvidence}${isBare ? `; ${words.trace.bareLink}` : ""}` }];
  }
  return isBare ? [{ verdict, text: words.trace.bareLink }] : [];
}
