import type { SingleFailure } from "../../analysis/iterate-single-failures.js";
import { requireIterable, requireObject, requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { createFailingDescriber } from "./create-failing-describer.js";
import type { ExplainedAnswer } from "./explained-answer.js";
import { createSpeaker, type ExplainOptions } from "./speaker.js";

/**
 * Puts the answers of `iterateSingleFailures` into words: each assumption that by failing alone leaves an outcome without a
 * modelled route or open to harm, or an intervention stranded, the one that costs most outcomes first, with what it takes
 * away and what goes with that, causes before effects.
 *
 * The same for the same theory, answers and options.
 *
 * @example
 * explainSingleFailures(handwashing, iterateSingleFailures(handwashing)).sections[0].entries[0].id
 * // => "taps-stay-usable"
 */
export function explainSingleFailures(
  theory: Theory,
  answers: Iterable<SingleFailure>,
  options: ExplainOptions = {},
): ExplainedAnswer {
  requireTheory(theory);
  requireIterable(answers, "the answers of iterateSingleFailures");
  requireOptions(options);
  const speaker = createSpeaker(theory, options);
  const { own, names, list } = speaker;
  let all = 0;
  const taking: SingleFailure[] = [];
  for (const answer of answers) {
    requireObject(answer, "an answer of iterateSingleFailures", ["lost", "harmed", "stranded"]);
    all += 1;
    if (answer.lost.length + answer.harmed.length + answer.stranded.length > 0) taking.push(answer);
  }
  taking.sort(
    (a, b) =>
      b.lost.length - a.lost.length || b.harmed.length - a.harmed.length || b.stranded.length - a.stranded.length,
  );
  return {
    language: names.language,
    title: names.read(theory.title),
    subtitle: speaker.subtitle("each"),
    question: [],
    answer: [taking.length === 0 ? own.each.none : own.each.found(taking.length, all)],
    sections: speaker.section("each", taking, ({ assumption, lost, harmed, stranded }) => ({
      name: names.assumption(assumption),
      id: assumption,
      verdict: speaker.verdict(assumption),
      reasons: [
        ...createFailingDescriber(speaker, { fail: [assumption], lost })(assumption),
        ...(lost.length > 0 ? [own.each.without(list(speaker.order(lost)))] : []),
        ...(harmed.length > 0 ? [own.each.harmed(list(speaker.order(harmed)))] : []),
        ...(stranded.length > 0 ? [own.each.stranded(list(stranded))] : []),
      ],
    })),
    footer: own.footer,
  };
}
