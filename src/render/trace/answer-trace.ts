import type { CausalPath } from "../../analysis/trace/describe-path.js";
import type { NoRoute } from "../../analysis/trace/explain-no-route.js";
import type { Trace } from "../../analysis/trace-theory.js";
import type { Names } from "../name-elements.js";

/** Says how many paths there are, or that there is none and why; a sentence each. */
export function answerTrace(trace: Trace, names: Names): string[] {
  const { words } = names;
  const { count, countIsExact, paths, truncated, isExhaustive, noRoute } = trace;
  const givenUp = isExhaustive ? [] : [words.trace.givenUp];
  if (count === 0) {
    // Without a start or an end, the reason says it all.
    const isBetween = trace.from.length > 0 && trace.to.length > 0;
    // Without a reason it is not known that there is none: only that none was found.
    const sayNone = noRoute === undefined ? words.trace.noneFound : words.trace.noRoute;
    const sentence = sayNone(quoteNames(trace.from, names), quoteNames(trace.to, names));
    return [...(isBetween ? [sentence] : []), ...(noRoute ? explain(trace, noRoute, names) : []), ...givenUp];
  }
  const total = words.trace.found(groupDigits(count, words), count === 1, countIsExact);
  const between = words.trace.between(words.counts.links(countLinks(trace)));
  const rest = truncated && paths.length > 0 ? `; ${words.trace.shown(String(paths.length))}` : "";
  return [`${total} ${between}${rest}.`, ...(count === 1 && countIsExact ? [] : sayBest(trace, names)), ...givenUp];
}

/** Which of the paths shown is best at its weakest point, and how many are as good there. */
function sayBest({ bestSupported, paths, truncated }: Trace, { words }: Names): string[] {
  const best = bestSupported === null ? -1 : paths.findIndex((path) => isSame(path, bestSupported));
  if (bestSupported === null || best < 0) return [];
  const sign = bestSupported.sign === "-" ? words.trace.signs["-"] : "";
  const others = paths.filter(({ weakest }) => weakest.verdict === bestSupported.weakest.verdict).length - 1;
  return [
    others === 0 && !truncated ? words.trace.bestIs(best + 1, sign) : words.trace.noneBetter(best + 1, sign, others),
  ];
}

/** Those of the paths, where all are there. The slice may have more, on which only walks come that go round a ring. */
function countLinks({ paths, truncated, slice }: Trace): number {
  return truncated ? slice.links.length : new Set(paths.flatMap(({ links }) => links)).size;
}

function explain(trace: Trace, noRoute: NoRoute, names: Names): string[] {
  const { reasons, nearest } = names.words.trace;
  const nearestNode = findTellingNode(trace, noRoute);
  return [
    explainReason(trace, noRoute, names, reasons),
    ...(nearestNode === undefined ? [] : [nearest(quoteNames([nearestNode.node], names), nearestNode.distance)]),
  ];
}

/** The nearest node that is reached, unless that is where one started, or the links run the other way. */
function findTellingNode({ from }: Trace, { reason, nearest }: NoRoute) {
  const tells = nearest !== null && nearest.distance > 0 && reason !== "reversed" && !from.includes(nearest.node);
  return tells ? nearest : undefined;
}

function explainReason(
  trace: Trace,
  noRoute: NoRoute,
  names: Names,
  reasons: Names["words"]["trace"]["reasons"],
): string {
  switch (noRoute.reason) {
    case "no-from":
    case "no-to":
      return reasons[noRoute.reason];
    case "same-node":
      return reasons["same-node"](quoteNames([noRoute.node], names));
    case "avoided":
      return reasons.avoided(quoteNames(noRoute.avoiding, names));
    case "via":
      return reasons.via(quoteNames(noRoute.via, names));
    case "reversed":
      return reasons.reversed(quoteNames([noRoute.from], names), quoteNames([noRoute.to], names));
    case "no-link-leaves":
      return reasons["no-link-leaves"](quoteNames(trace.from, names));
    case "dead-ends":
      return reasons["dead-ends"](quoteNames(noRoute.deadEnds, names));
  }
}

/** Whether two paths follow the same links. */
export function isSame(a: CausalPath, b: CausalPath): boolean {
  return a.links.length === b.links.length && a.links.every((link, i) => link === b.links[i]);
}

/** How many ids are named before the rest is counted. */
const NAMED = 6;

/** Names in a list. */
export function listNames(ids: readonly string[], names: Names): string {
  return few(ids, (id) => (names.isAssumption(id) ? names.assumption(id) : names.target(id)), "; ", names);
}

/** Names in the middle of a sentence. */
function quoteNames(ids: readonly string[], names: Names): string {
  const name = (id: string) => names.words.quote(names.isAssumption(id) ? names.assumption(id) : names.target(id));
  return few(ids, name, ", ", names);
}

function few(ids: readonly string[], name: (id: string) => string, separator: string, { words }: Names): string {
  const shown = ids.slice(0, NAMED).map(name).join(separator);
  return ids.length > NAMED ? `${shown} ${words.more(ids.length - NAMED)}` : shown;
}

/** A whole number with its digits in groups of three. */
export function groupDigits(count: number, { thousands }: Names["words"]): string {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(thousands);
}
