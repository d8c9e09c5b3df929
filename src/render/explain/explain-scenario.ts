import type { ScenarioResult } from "../../analysis/explore-scenario.js";
import type { ChangedOutcome } from "../../analysis/what-if/compare-worlds.js";
import { markDownstream } from "../../graph/reach.js";
import { findLink, getIndex } from "../../graph/theory-index.js";
import { requireObject, requireOptions } from "../../limits/require-argument.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { requireTheory } from "../../theory/require-theory.js";
import type { Theory } from "../../theory/theory.js";
import { createFailingDescriber } from "./create-failing-describer.js";
import { describeLosses } from "./describe-loss.js";
import type { ExplainedAnswer, ExplanationEntry } from "./explained-answer.js";
import { createSpeaker, type ExplainOptions, type Speaker } from "./speaker.js";

/**
 * Puts an answer of `exploreScenario` into words: what was supposed and what goes with it, each outcome to which no modelled
 * route remains with what became of its causes, from the first loss to the last; what is weakened and in what; what is
 * harmed; which interventions are stranded and which assumptions no longer matter.
 *
 * The same for the same theory, answer and options.
 *
 * @example
 * explainScenario(handwashing, exploreScenario(handwashing, { fail: "lunch-long-enough" })).answer
 * // => ["The theory no longer leads to 3 of the 6 outcomes.", "3 interventions no longer lead to a final outcome.", "7 assumptions are no longer relevant."]
 */
export function explainScenario(theory: Theory, answer: ScenarioResult, options: ExplainOptions = {}): ExplainedAnswer {
  requireTheory(theory);
  requireObject(answer, "an answer of exploreScenario", ["fail", "lost", "weakened"]);
  requireOptions(options);
  const speaker = createSpeaker(theory, options);
  const { own, names, section } = speaker;
  const toNode = (id: string): ExplanationEntry => ({ name: names.node(id), id, reasons: [] });
  const [bareGain, strengthened] = splitGains(theory, answer);
  const toChange = (describe: Describe) => (change: ChangedOutcome) => describe(change, answer.failed, speaker);
  return {
    language: names.language,
    title: names.read(theory.title),
    subtitle: speaker.subtitle("whatIf"),
    question: listQuestion(answer, speaker),
    answer: summarize(theory, { ...answer, strengthened, bareGain }, speaker),
    sections: [
      ...section("supposed", describeSupposed(answer, speaker), (entry) => entry),
      ...describeLosses(speaker, "lost", answer.lost, answer.gone.nodes),
      ...section("weakened", answer.weakened, toChange(describeWeaker)),
      ...section("gained", answer.gained, toNode),
      ...section("strengthened", strengthened, toChange(describeStronger)),
      ...section("bareGain", bareGain, toChange(describeBareGain)),
      ...section("harmed", speaker.order(answer.harmed), toNode),
      ...section("stranded", answer.stranded, toNode),
      ...section("moot", answer.moot, (id) => ({
        name: names.assumption(id),
        id,
        verdict: speaker.verdict(id),
        reasons: [],
      })),
    ],
    footer: own.footer,
  };
}

function listQuestion(
  { fail, add, resolve }: ScenarioResult,
  { own, names, list }: Speaker,
): ExplainedAnswer["question"] {
  const { verdicts } = names.words;
  const resolved = Object.entries(resolve).map(([id, verdict]) => `${names.assumption(id)}: ${sayVerdict(verdict)}`);
  function sayVerdict(verdict: Verdict | undefined) {
    return verdict === undefined ? "" : verdicts[verdict];
  }
  return [
    { label: own.labels.fail, names: list(fail) },
    { label: own.labels.add, names: list(add) },
    { label: own.labels.resolve, names: resolved.join("; ") },
  ].filter(({ names }) => names !== "");
}

/** Tells the outcomes that do no more than get a route over an added link, on which nothing can be stated yet, from others. */
function splitGains(theory: Theory, { add, strengthened }: ScenarioResult): readonly [Changes, Changes] {
  const index = getIndex(theory);
  const ends = add.map((link) => index.positions.get(link.slice(link.indexOf("->") + 2))!);
  const follows = markDownstream(index, ends);
  const isBare = ({ outcome, bestRoute: { before, after } }: ChangedOutcome) =>
    follows[index.positions.get(outcome)!] === 1 && (rank(after) <= rank(before) || after === "untested");
  return [strengthened.filter(isBare), strengthened.filter((change) => !isBare(change))];
}

type Changes = readonly ChangedOutcome[];

function summarize(
  theory: Theory,
  answer: ScenarioResult & { readonly bareGain: Changes },
  { own }: Speaker,
): string[] {
  const { lost, changed } = own;
  const counts = [
    [answer.weakened, changed.weakened],
    [answer.gained, changed.gained],
    [answer.strengthened, changed.strengthened],
    [answer.bareGain, changed.bareGain],
    [answer.harmed, changed.harmed],
    [answer.stranded, changed.stranded],
    [answer.moot, changed.moot],
  ] as const;
  const all = Object.keys(theory.outcomes ?? {}).length;
  return [
    answer.lost.length === 0 ? lost.none : lost.outcomes(answer.lost.length, all),
    ...counts.filter(([list]) => list.length > 0).map(([list, say]) => say(list.length)),
  ];
}

/** What fails and what comes out, each with what that takes away. */
function describeSupposed({ fail, failed, resolve, lost }: ScenarioResult, speaker: Speaker): ExplanationEntry[] {
  const { own, names, verdict } = speaker;
  const describe = createFailingDescriber(speaker, {
    fail: [...failed, ...fail],
    lost: lost.map(({ outcome }) => outcome),
  });
  const isNamed = new Set(fail);
  const hasFailed = new Set(failed);
  /** What is to be said of what was not named where it fails, and what that takes away. */
  const explain = (id: string, isSupposed: boolean) => [
    ...(isSupposed ? [] : [own.failing.withParts]),
    ...describe(id),
  ];
  const { verdicts } = names.words;
  const index = getIndex(speaker.theory);
  const lowers = (id: string) => speaker.theory.links?.[findLink(index, id) ?? -1]?.sign === "-";
  const elements = fail
    .filter((id) => !names.isAssumption(id))
    .map((id) => ({
      name: names.target(id),
      id,
      reasons: [own.failing.named, ...(lowers(id) ? [own.failing.lowers] : [])],
    }));
  const outcomes = Object.entries<Verdict | undefined>(resolve).map(([id, after]) => {
    const said = after === undefined ? [] : [own.failing.resolved(verdicts[verdict(id)], verdicts[after])];
    const reasons = [...said, ...(hasFailed.has(id) ? explain(id, after === "refuted") : [])];
    return { name: names.assumption(id), id, verdict: verdict(id), reasons };
  });
  const failing = failed
    .filter((id) => !(id in resolve))
    .map((id) => ({
      name: names.assumption(id),
      id,
      verdict: verdict(id),
      reasons: explain(id, isNamed.has(id)),
    }));
  return [...elements, ...outcomes, ...failing];
}

type Describe = (change: ChangedOutcome, failed: readonly string[], speaker: Speaker) => ExplanationEntry;

const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);
const most = (size: number | null) => size ?? Number.POSITIVE_INFINITY;

/** In what an outcome is weaker than it was. */
const describeWeaker: Describe = (change, _, { own: { changed }, names, list }) => {
  const { outcome, critical, redundancy, bestRoute, noLongerFrom } = change;
  const more = critical.after.filter((id) => !critical.before.includes(id));
  const isFewer = redundancy !== undefined && most(redundancy.after) < most(redundancy.before);
  const isWorse = rank(bestRoute.after) < rank(bestRoute.before);
  const { verdicts } = names.words;
  const reasons = [
    ...(noLongerFrom.length > 0 ? [changed.noLongerFrom(list(noLongerFrom))] : []),
    ...(more.length > 0 ? [changed.nowCritical(list(more))] : []),
    ...(isFewer ? [changed.redundancy(redundancy.before, redundancy.after)] : []),
    ...(isWorse ? [changed.bestRoute(verdicts[bestRoute.before], verdicts[bestRoute.after])] : []),
  ];
  return { name: names.node(outcome), id: outcome, reasons: reasons.length > 0 ? reasons : [changed.lostOne] };
};

/** In what an outcome is stronger than it was. */
const describeStronger: Describe = (change, failed, { own: { changed }, names, list }) => {
  const { outcome, critical, redundancy, bestRoute, nowFrom } = change;
  const fewer = critical.before.filter((id) => !critical.after.includes(id) && !failed.includes(id));
  const isMore = redundancy !== undefined && most(redundancy.after) > most(redundancy.before);
  const isBetter = rank(bestRoute.after) > rank(bestRoute.before);
  const { verdicts } = names.words;
  const reasons = [
    ...(nowFrom.length > 0 ? [changed.nowFrom(list(nowFrom))] : []),
    ...(fewer.length > 0 ? [changed.noLongerCritical(list(fewer))] : []),
    ...(isMore ? [changed.redundancy(redundancy.before, redundancy.after)] : []),
    ...(isBetter ? [changed.bestRoute(verdicts[bestRoute.before], verdicts[bestRoute.after])] : []),
  ];
  return { name: names.node(outcome), id: outcome, reasons: reasons.length > 0 ? reasons : [changed.gainedOne] };
};

/** In what an outcome is stronger that gets a route of which nothing is known. */
const describeBareGain: Describe = (change, failed, speaker) => {
  const { bestRoute, ...rest } = change;
  const isBetter = rank(bestRoute.after) > rank(bestRoute.before);
  const same = { before: bestRoute.before, after: bestRoute.before };
  const entry = describeStronger({ ...rest, bestRoute: same }, failed, speaker);
  const { own, names } = speaker;
  const bare = isBetter ? [own.changed.bareRoute(names.words.verdicts[bestRoute.before])] : [];
  return { ...entry, reasons: [...entry.reasons, ...bare] };
};
