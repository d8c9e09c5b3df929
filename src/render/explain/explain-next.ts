import type { Coverage } from "../../analysis/get-coverage.js";
import type { KeystoneSource } from "../../analysis/list-keystone-sources.js";
import type { Tension } from "../../analysis/list-tensions.js";
import type { TestPriorities } from "../../analysis/prioritize-tests.js";
import { requireOptions } from "../../limits/require-argument.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { explainCoverage } from "./explain-coverage.js";
import { explainKeystoneSources } from "./explain-keystone-sources.js";
import { explainTensions } from "./explain-tensions.js";
import { explainTestPriorities } from "./explain-test-priorities.js";
import type { ExplainedAnswer } from "./explained-answer.js";
import { createNextSpeaker, type NextOptions } from "./next-speaker.js";

/** Answers to put on one page; those that are absent were not asked. */
export interface NextAnswers {
  readonly tests?: TestPriorities | undefined;
  readonly coverage?: Coverage | undefined;
  readonly sources?: readonly KeystoneSource[] | undefined;
  readonly tensions?: readonly Tension[] | undefined;
}

/**
 * Puts on one page what to do next with a theory: what to test first, how far evidence covers the paths, what hangs on one
 * source, and what is both raised and lowered; as much of it as was asked. The paths themselves stand on the page when
 * nothing but coverage was asked.
 *
 * The same for the same theory, answers and options.
 *
 * @example
 * const page = explainNext(handwashing, { tests: prioritizeTests(handwashing), tensions: listTensions(handwashing) });
 * page.sections.map(({ heading }) => heading)
 * // => ["Test these first", "Then these", "Outcomes with opposing effects"]
 */
export function explainNext(theory: Theory, answers: NextAnswers, options: NextOptions = {}): ExplainedAnswer {
  requireTheory(theory);
  requireOptions(answers, "{ tests: prioritizeTests(theory) }");
  requireOptions(options);
  const { tests, coverage, sources, tensions } = answers;
  const isAlone = tests === undefined && sources === undefined && tensions === undefined;
  const pages = [
    ...(tests === undefined ? [] : [explainTestPriorities(theory, tests, options)]),
    ...(coverage === undefined ? [] : [explainCoverage(theory, coverage, { ...options, paths: isAlone })]),
    ...(sources === undefined ? [] : [explainKeystoneSources(theory, sources, options)]),
    ...(tensions === undefined ? [] : [explainTensions(theory, tensions, options)]),
  ];
  const [first] = pages;
  if (first !== undefined && pages.length === 1) return first;
  const question = pages.flatMap((page) => page.question);
  return createNextSpeaker(theory, options).page("next", {
    question: question.filter(({ label }, i) => question.findIndex((line) => line.label === label) === i),
    answer: pages.flatMap(({ answer }) => answer),
    sections: pages.flatMap(({ sections }) => sections),
  });
}
