import type { ExplainWords } from "./words.js";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What explanations say in English. */
export const en: ExplainWords = {
  subtitles: {
    whatIf: "What if",
    each: "What if each assumption failed by itself",
    critical: "What all routes rest on",
    cut: "How many assumptions must fail together",
  },
  withVerdicts: (subtitle, asOf) => `${subtitle}, with verdicts as of ${asOf}`,
  labels: { fail: "fails", add: "added", resolve: "turns out", from: "from", to: "to", among: "among" },
  headings: {
    supposed: "What is supposed",
    lost: "No modelled route remains",
    weakened: "Weakened",
    strengthened: "Strengthened",
    bareGain: "Get another route, over an added link on which nothing is stated",
    gained: "Has a modelled route now",
    harmed: "Harm is no longer ruled out",
    stranded: "Stranded: on no route to a last outcome any more",
    moot: "No longer matters: bears on no route to a last outcome any more",
    each: "What takes routes away by itself, or no longer rules a harm out",
    wholeTheory: "On the whole theory, and so critical for everything",
    critical: "Critical for an outcome, whatever the route",
    how: "What each of them takes away",
    pairs: "Critical besides, for what one intervention does for an outcome",
    cut: "The smallest set",
    enough: "Why that is enough, causes before effects",
    bareRoute: "A route that carries none",
  },
  more: (count) => `And ${count} more, which the answer as JSON has.`,
  footer:
    "An answer about the theory as it is stated, not about the world: that no modelled route remains does not say that an outcome will not come about.",
  verdicts: (verdicts) => `assumptions that are ${verdicts}`,
  failing: {
    named: "is supposed to fail",
    withParts: "fails with its parts",
    takes: (elements) => `takes away: ${elements}`,
    takesAll: "takes everything away, as it is on the whole theory",
    helps: "takes no route away, as it merely helps",
    harm: "takes no route away, but the harm that it speaks of is no longer ruled out",
    onNothing: "takes nothing away, as it is on nothing",
    lowers: "takes no route away, as a link that lowers carries none",
    opens: "no longer rules out the harm that it speaks of",
    dispensable: "takes no route away by itself, as another part would do",
    harmsNothing: "takes no route away, and the harm that it speaks of befalls nothing that is left",
    byWhole: (effect) => `the assumption that it is part of fails with it, and ${effect}`,
    resolved: (before, after) => `is ${before} as things stand, and turns out ${after}`,
  },
  lost: {
    outcomes: (lost, all) => `No modelled route remains to ${lost} of ${plural(all, "outcome", "outcomes")}.`,
    none: "Every outcome that had a modelled route keeps one.",
    any: "one of its causes would do, and none is left:",
    all: "it needs all its causes, and there is missing:",
    everything: (assumptions) => `everything is gone with ${assumptions}`,
    node: (assumptions) => `it is gone itself, with ${assumptions}`,
    nodeNamed: "it is supposed to fail itself",
    links: (causes, count, assumptions) =>
      `${count === 1 ? `the link from ${causes} is` : `the links from ${causes} are`} gone, with ${assumptions}`,
    linksNamed: (causes, count) =>
      `${count === 1 ? `the link from ${causes} is` : `the links from ${causes} are`} supposed to fail`,
    causes: (causes) => `no route to ${causes} remains`,
    causesGone: (causes, count) => `${causes} ${count === 1 ? "is" : "are"} gone`,
  },
  changed: {
    weakened: (n) =>
      `${plural(n, "outcome is", "outcomes are")} weakened: a route is left, but others are lost or worse.`,
    strengthened: (n) => `${plural(n, "outcome is", "outcomes are")} strengthened.`,
    bareGain: (n) =>
      `${plural(n, "outcome gets", "outcomes get")} another route, over an added link on which nothing is stated.`,
    gained: (n) => `${plural(n, "outcome that had no route has one", "outcomes that had no route have one")}.`,
    harmed: (n) => `Harm to ${plural(n, "outcome", "outcomes")} is no longer ruled out.`,
    stranded: (n) => `${plural(n, "intervention is", "interventions are")} stranded.`,
    moot: (n) => `${plural(n, "assumption no longer matters", "assumptions no longer matter")}.`,
    noLongerFrom: (interventions) => `no route leads here any more from: ${interventions}`,
    nowFrom: (interventions) => `a route leads here now from: ${interventions}`,
    nowCritical: (assumptions) => `all routes now rest on: ${assumptions}`,
    noLongerCritical: (assumptions) => `no longer on all routes: ${assumptions}`,
    redundancy: (before, after) => {
      const took = (size: number) => plural(size, "failing assumption", "failing assumptions");
      if (before === null)
        return `some route carried no stated assumption; now it takes ${took(after ?? 0)} to leave no route`;
      const now = after === null ? "some route carries no stated assumption" : `it takes ${after}`;
      return `it took ${took(before)} to leave no route; now ${now}`;
    },
    bestRoute: (before, after) => `the weakest point of its best-supported route was ${before}, and is now ${after}`,
    lostOne: "it has lost a route, and keeps others",
    gainedOne: "it has gained a route",
    bareRoute: (before) =>
      `the weakest point of its best-supported route was ${before}; of the new one nothing is known, which is no better support`,
  },
  each: {
    found: (taking, all) =>
      `${taking} of ${plural(all, "assumption", "assumptions")} by ${taking === 1 ? "itself leaves" : "themselves leave"} an outcome without a modelled route or open to harm, or an intervention stranded.`,
    none: "No assumption by itself leaves an outcome without a modelled route or open to harm, or an intervention stranded.",
    without: (outcomes) => `no modelled route remains to: ${outcomes}`,
    harmed: (outcomes) => `harm is no longer ruled out to: ${outcomes}`,
    stranded: (interventions) => `stranded: ${interventions}`,
  },
  critical: {
    found: (resting, all) =>
      `${all === 1 ? "The outcome rests" : `${resting} of ${all} outcomes ${resting === 1 ? "rests" : "rest"}`} on critical assumptions: no modelled route remains when one of them fails.`,
    none: (all, hasWholeTheory) =>
      `${hasWholeTheory ? "Apart from those on the whole theory, no" : "No"} assumption is critical${all === 1 ? "" : " for any outcome asked for"}: whichever fails, a modelled route remains.`,
    around: (n, hasWholeTheory) =>
      `${plural(n, "other has", "others have")} a way around each ${hasWholeTheory ? "other assumption" : "assumption"}.`,
    noRoute: (outcomes) => `Without any modelled route in the first place: ${outcomes}.`,
    lowered: (outcomes) => `Every path to these has a link that lowers, and such a link carries no route: ${outcomes}.`,
    leaves: (outcomes) => `leaves no modelled route to: ${outcomes}`,
  },
  cut: {
    takes: (size, outcome) =>
      size === 1
        ? `One assumption is enough: if it fails, no modelled route to ${outcome} remains.`
        : `It takes ${size} assumptions that fail together before no modelled route to ${outcome} remains.`,
    atLeast: (least, found, outcome) =>
      `It takes at least ${least} and at most ${found} assumptions that fail together before no modelled route to ${outcome} remains. The search was given up before more was certain.`,
    others: "Other sets may be as small.",
    independent: "Assumptions are counted as if they failed independently; two that share a cause do not.",
    bare: (outcome, isNarrowed) =>
      isNarrowed
        ? `No number of these assumptions will do: some route to ${outcome} rests on none of them.`
        : `No number of assumptions will do: some route to ${outcome} carries no stated assumption. That says more about what was stated than about the world.`,
    noRoute: (outcome) => `No modelled route leads to ${outcome} in the first place.`,
    lowered: "Every path to it has a link that lowers, and such a link carries no route.",
  },
};
