import type { TestCandidate, TestPriorities } from "../../analysis/prioritize-tests.js";
import { STAKES } from "../../analysis/prioritize-tests.js";
import type { NoTestReason } from "../../analysis/test-first/list-candidates.js";
import { UNCERTAINTIES } from "../../analysis/uncertainty.js";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { IMPORTANCES, type Verdict } from "../../schema/vocabulary.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import type { ExplainedAnswer, ExplanationEntry } from "./explained-answer.js";
import { createNextSpeaker, type NextOptions, type NextSpeaker } from "./next-speaker.js";

/**
 * Puts an answer of `prioritizeTests` into words: the assumptions to test first, each with all that speaks for it, and
 * those that come after, each with what comes before it and why.
 *
 * The same for the same theory, answer and options.
 *
 * @example
 * explainTestPriorities(handwashing, prioritizeTests(handwashing)).sections[0].entries.map(({ id }) => id)
 * // => ["knowing-is-doing", "taps-stay-usable"]
 */
export function explainTestPriorities(
  theory: Theory,
  found: TestPriorities,
  options: NextOptions = {},
): ExplainedAnswer {
  requireTheory(theory);
  requireObject(found, "an answer of prioritizeTests", ["first", "later", "others"]);
  requireOptions(options);
  const speaker = createNextSpeaker(theory, options);
  const { next, names, quote } = speaker;
  const { first, later, others } = found;
  const best = new Map(first.map((candidate) => [candidate.assumption, candidate]));
  const describe = createDescriber(theory, speaker);
  const toEntry = (one: TestCandidate, reasons: readonly string[]): ExplanationEntry => ({
    name: names.assumption(one.assumption),
    id: one.assumption,
    verdict: one.verdict,
    reasons,
  });
  return speaker.page("tests", {
    question: listQuestion(theory, found, speaker),
    answer: [
      first.length === 0 ? next.tests.none : next.tests.found(first.length, first.length + later.length),
      ...(others.length === 0 ? [] : [next.tests.others(countOthers(others))]),
    ],
    sections: [
      ...speaker.listUp(
        "first",
        first.map((one) => toEntry(one, describe(one))),
      ),
      ...speaker.listUp(
        "later",
        later.map((one) => toEntry(one, [next.tests.after(quote(one.after), listWays(best.get(one.after)!, one))])),
      ),
    ],
  });
}

/** The ends that were asked for, where those are not the usual ones. */
function listQuestion(
  theory: Theory,
  { from, to }: TestPriorities,
  { own, list }: NextSpeaker,
): ExplainedAnswer["question"] {
  const isWhole = from.length === Object.keys(theory.interventions ?? {}).length;
  return [
    ...(isWhole ? [] : [{ label: own.labels.from, names: list(from) }]),
    ...(to.length === 0 ? [] : [{ label: own.labels.to, names: list(to) }]),
  ];
}

function countOthers(others: TestPriorities["others"]) {
  const count = (because: NoTestReason, verdict?: Verdict) =>
    others.filter((other) => other.because === because && other.verdict === (verdict ?? other.verdict)).length;
  return {
    supported: count("settled", "supported"),
    refuted: count("settled", "refuted"),
    wholeSettled: count("whole-settled"),
    normative: count("normative"),
    offPath: count("off-path"),
  };
}

/** Makes the function that says what speaks for testing an assumption. */
function createDescriber(theory: Theory, { next, join, names, date }: NextSpeaker): (one: TestCandidate) => string[] {
  const stated = new Map(listAssumptions(theory).map(({ id, assumption }) => [id, assumption]));
  const describeTest = ({ assumption, status }: TestCandidate): string => {
    const { test } = stated.get(assumption) ?? {};
    if (test === undefined || test === "intended") return next.tests.status[status];
    const { method, owner, due } = test;
    if (method === undefined || owner === undefined || due === undefined) return next.tests.status[status];
    return next.tests.due({ method: names.read(method), owner, due: date(due) });
  };
  return (one) => {
    const { criticalFor, strands, harms, raises, lowers, judged, uncertainty } = one;
    return [
      ...(criticalFor.length > 0 ? [next.tests.criticalFor(join(criticalFor))] : []),
      ...(strands.length > 0 && criticalFor.length === 0 ? [next.tests.strands(join(strands), strands.length)] : []),
      ...(harms.length > 0 ? [next.tests.harms(join(harms))] : []),
      ...(raises.length > 0 ? [next.tests.raises(join(raises))] : []),
      ...(lowers.length > 0 && criticalFor.length === 0 ? [next.tests.lowers(join(lowers))] : []),
      ...(one.stake === "none" ? [next.tests.noStake] : []),
      next.tests.judged[judged ?? "null"],
      ...(uncertainty === "low" ? [next.tests.settled] : []),
      describeTest(one),
    ];
  };
}

/** In which respects one is less pressing than the one before it. */
function listWays(best: TestCandidate, one: TestCandidate): ("stake" | "judged" | "uncertainty")[] {
  const rank = ({ judged }: TestCandidate) => (judged === null ? -1 : IMPORTANCES.indexOf(judged));
  return [
    ...(STAKES.indexOf(best.stake) < STAKES.indexOf(one.stake) ? (["stake"] as const) : []),
    ...(rank(best) > rank(one) ? (["judged"] as const) : []),
    ...(UNCERTAINTIES.indexOf(best.uncertainty) < UNCERTAINTIES.indexOf(one.uncertainty)
      ? (["uncertainty"] as const)
      : []),
  ];
}
