import type { CutQuery } from "../../analysis/routes/cut-query.js";
import type { SmallestCut } from "../../analysis/routes/describe-cut.js";
import { explainCut } from "../../analysis/routes/explain-cut.js";
import { listLowered } from "../../analysis/routes/list-lowered.js";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { createFailingDescriber } from "./create-failing-describer.js";
import { describeLosses } from "./describe-loss.js";
import type { ExplainedAnswer } from "./explained-answer.js";
import { createSpeaker, type ExplainOptions, type Speaker } from "./speaker.js";

/** What was asked, besides the outcome. */
export type AskedOfCut = Omit<CutQuery, "to" | "asOf">;

/**
 * Puts an answer of `listSmallestCuts` into words: how many assumptions it takes, which, what each takes away, and how
 * that leaves the outcome without a route, causes before effects; or a route on which none of them lies.
 *
 * `query` is what the answer was asked with, where it narrowed the question. The same for the same theory, answer and
 * options.
 *
 * @example
 * const [cut] = listSmallestCuts(handwashing, { to: "attendance" });
 * explainSmallestCut(handwashing, cut).answer[0]
 * // => "One assumption is enough: if it is wrong, the theory no longer leads to “Pupils miss fewer days”."
 */
export function explainSmallestCut(
  theory: Theory,
  cut: SmallestCut,
  given: ExplainOptions & { readonly query?: AskedOfCut | undefined } = {},
): ExplainedAnswer {
  requireTheory(theory);
  requireObject(cut, "an answer of listSmallestCuts", ["outcome", "assumptions"]);
  requireOptions(given);
  const { query = {}, ...options } = given;
  const speaker = createSpeaker(theory, options);
  const { own, names, section } = speaker;
  const { lost, gone } = explainCut(theory, cut, query.from);
  const describe = createFailingDescriber(speaker, {
    fail: cut.assumptions,
    lost: lost.map(({ outcome }) => outcome),
  });
  return {
    language: names.language,
    title: names.read(theory.title),
    subtitle: speaker.subtitle("cut"),
    question: listQuestion(cut, query, speaker),
    answer: summarize(cut, query, speaker),
    sections: [
      ...section("cut", cut.assumptions, (id) => ({
        name: names.assumption(id),
        id,
        verdict: speaker.verdict(id),
        reasons: describe(id),
      })),
      ...describeLosses(speaker, "enough", lost, gone),
      ...section("bareRoute", listBareRoute(cut, speaker), (id) => ({ name: names.target(id), id, reasons: [] })),
    ],
    footer: own.footer,
  };
}

function listQuestion(
  { outcome }: SmallestCut,
  { from = [], among = [], verdicts = [] }: AskedOfCut,
  { own, names, list }: Speaker,
): ExplainedAnswer["question"] {
  const toList = <T extends string>(given: T | readonly T[]) => (typeof given === "string" ? [given] : given);
  const wanted = toList(verdicts).map((verdict) => names.words.verdicts[verdict]);
  const narrowed = [list(toList(among)), wanted.length === 0 ? "" : own.verdicts(wanted.join(", "))];
  return [
    { label: own.labels.from, names: list(toList(from)) },
    { label: own.labels.to, names: list([outcome]) },
    { label: own.labels.among, names: narrowed.filter(Boolean).join("; ") },
  ].filter(({ names }) => names !== "");
}

function summarize(cut: SmallestCut, { from, among, verdicts }: AskedOfCut, { theory, own, quote }: Speaker): string[] {
  const { outcome, hasRoute, size, atLeast, isExact } = cut;
  if (!hasRoute) {
    const isLowered = listLowered(theory, [outcome], from).length > 0;
    return [own.cut.noRoute(quote(outcome)), ...(isLowered ? [own.cut.lowered] : [])];
  }
  if (size === null) return [own.cut.bare(quote(outcome), among !== undefined || verdicts !== undefined)];
  const takes = isExact ? own.cut.takes(size, quote(outcome)) : own.cut.atLeast(atLeast ?? 1, size, quote(outcome));
  return [takes, own.cut.others, ...(size > 1 ? [own.cut.independent] : [])];
}

/** The links of the bare route, causes before effects. */
function listBareRoute({ bareRoute }: SmallestCut, { order }: Speaker): string[] {
  if (bareRoute === undefined) return [];
  const causesOf = new Map<string, string[]>();
  for (const link of bareRoute.links) {
    const [from = "", to = ""] = link.split("->");
    causesOf.set(to, [...(causesOf.get(to) ?? []), `${from}->${to}`]);
  }
  return order(bareRoute.nodes).flatMap((node) => causesOf.get(node) ?? []);
}
