import { type CriticalAssumptions, getCriticalAssumptions } from "../../analysis/get-critical-assumptions.js";
import { listLowered } from "../../analysis/routes/list-lowered.js";
import { listEnds } from "../../graph/ends.js";
import { markUpstream } from "../../graph/reach.js";
import { getIndex } from "../../graph/theory-index.js";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { createFailingDescriber } from "./create-failing-describer.js";
import type { ExplainedAnswer, ExplanationSection } from "./explained-answer.js";
import { createSpeaker, type ExplainOptions, type Speaker } from "./speaker.js";

/**
 * Puts an answer of `getCriticalAssumptions` into words: the outcomes that rest on critical assumptions, and for each
 * of those what it takes away and which outcomes lose their routes with that, causes before effects.
 *
 * Where the answer has `pairs`, also what is critical besides for what a single intervention does for an outcome; where all
 * outcomes were asked for, for the last ones.
 *
 * The same for the same theory, answer and options.
 *
 * @example
 * explainCriticalAssumptions(handwashing, getCriticalAssumptions(handwashing, { to: "attendance" })).answer
 * // => ["The outcome depends on critical assumptions. If one is wrong, the theory no longer leads there."]
 */
export function explainCriticalAssumptions(
  theory: Theory,
  critical: CriticalAssumptions,
  options: ExplainOptions = {},
): ExplainedAnswer {
  requireTheory(theory);
  requireObject(critical, "an answer of getCriticalAssumptions", ["outcomes", "from", "wholeTheory"]);
  requireOptions(options);
  const speaker = createSpeaker(theory, options);
  const { own, names, judged, section, reasons, list } = speaker;
  const isWhole = critical.outcomes.length === Object.keys(theory.outcomes ?? {}).length;
  const resting = critical.outcomes.filter(({ assumptions }) => assumptions.length > 0);
  const asked = isWhole ? [] : critical.outcomes.map(({ outcome }) => outcome);
  const isEveryStart = critical.from.length === Object.keys(theory.interventions ?? {}).length;
  return {
    language: names.language,
    title: names.read(theory.title),
    subtitle: speaker.subtitle("critical"),
    question: [
      { label: own.labels.from, names: isEveryStart && isWhole ? "" : list(critical.from) },
      { label: own.labels.to, names: list(asked) },
    ].filter(({ names }) => names !== ""),
    answer: summarize(critical, resting.length, speaker),
    sections: [
      ...section("wholeTheory", critical.wholeTheory, (id) => ({
        name: names.assumption(id),
        id,
        verdict: speaker.verdict(id),
        reasons: [],
      })),
      ...section("critical", resting, ({ outcome, assumptions }) => ({
        name: names.node(outcome),
        id: outcome,
        reasons: reasons(assumptions, judged),
      })),
      ...describeHow(critical, isWhole, speaker),
      ...describePairs(critical, isWhole, speaker),
    ],
    footer: own.footer,
  };
}

function summarize(
  { from, outcomes, wholeTheory }: CriticalAssumptions,
  resting: number,
  { theory, own, list }: Speaker,
): string[] {
  const idsOf = (holds: (outcome: (typeof outcomes)[number]) => boolean) =>
    outcomes.filter(holds).map(({ outcome }) => outcome);
  const around = idsOf(({ hasRoute, assumptions }) => hasRoute && assumptions.length === 0);
  const without = idsOf(({ hasRoute }) => !hasRoute);
  const lowered = without.length === 0 ? [] : listLowered(theory, without, from);
  const isAround = resting === 0 && around.length > 0;
  return [
    ...(resting > 0 ? [own.critical.found(resting, outcomes.length)] : []),
    ...(isAround ? [own.critical.none(outcomes.length, wholeTheory.length > 0)] : []),
    ...(around.length > 0 && resting > 0 ? [own.critical.around(around.length, wholeTheory.length > 0)] : []),
    ...(without.length > 0 ? [own.critical.noRoute(list(without))] : []),
    ...(lowered.length > 0 ? [own.critical.lowered(list(lowered))] : []),
  ];
}

/** What each critical assumption takes away, and which outcomes lose their routes on the way to those asked for. */
function describeHow(
  { from, outcomes }: CriticalAssumptions,
  isWhole: boolean,
  speaker: Speaker,
): ExplanationSection[] {
  const { theory, own, names, list } = speaker;
  const index = getIndex(theory);
  const onTheWay = markUpstream(
    index,
    outcomes.map(({ outcome }) => index.positions.get(outcome)!),
  );
  const ids = new Set<string>();
  for (const { assumptions } of outcomes) for (const id of assumptions) ids.add(id);
  const all = isWhole ? outcomes : getCriticalAssumptions(theory, { from }).outcomes;
  return speaker.section("how", [...ids], (id) => {
    const lost = all.filter(({ assumptions }) => assumptions.includes(id)).map(({ outcome }) => outcome);
    const losing = lost.filter((outcome) => onTheWay[index.positions.get(outcome)!]);
    return {
      name: names.assumption(id),
      id,
      verdict: speaker.verdict(id),
      reasons: [
        ...createFailingDescriber(speaker, { fail: [id], lost })(id),
        own.critical.leaves(list(speaker.order(losing))),
      ],
    };
  });
}

function describePairs(
  { outcomes, pairs = [] }: CriticalAssumptions,
  isWhole: boolean,
  { theory, names, judged, section, reasons }: Speaker,
): ExplanationSection[] {
  const { nodes } = getIndex(theory);
  const ends = new Set(listEnds(theory).map((node) => nodes[node]!));
  const shown = isWhole ? outcomes.filter(({ outcome }) => ends.has(outcome)) : outcomes;
  const known = new Map(shown.map(({ outcome, assumptions }) => [outcome, new Set(assumptions)]));
  const found = pairs.flatMap(({ from, to, assumptions }) => {
    if (isWhole && !ends.has(to)) return [];
    const besides = assumptions.filter((id) => !known.get(to)?.has(id));
    return besides.length === 0 ? [] : [{ from, to, besides }];
  });
  return section("pairs", found, ({ from, to, besides }) => ({
    name: `${names.node(from)} → ${names.node(to)}`,
    reasons: reasons(besides, judged),
  }));
}
