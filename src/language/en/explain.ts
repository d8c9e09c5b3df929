import { plural } from "../plural.js";

/** What explanations say in English. */
export const explain = {
  subtitles: {
    whatIf: "What if",
    each: "What if each assumption is wrong on its own",
    critical: "Critical assumptions",
    cut: "How many assumptions must be wrong together",
  },
  withVerdicts: (subtitle: string, asOf: string) => `${subtitle}, with verdicts on ${asOf}`,
  labels: { fail: "wrong", add: "added", resolve: "turns out to be", from: "from", to: "to", among: "among" },
  headings: {
    supposed: "Supposed to be wrong",
    lost: "Lost: outcomes that the theory no longer leads to",
    weakened: "Weaker",
    strengthened: "Stronger",
    bareGain: "Outcomes with an added link, about which the theory states nothing",
    gained: "Outcomes that the theory now leads to",
    harmed: "Side effect possible",
    stranded: "Interventions that no longer lead to a final outcome",
    moot: "Assumptions that are no longer relevant",
    each: "Assumptions that matter on their own",
    wholeTheory: "About the whole theory, and so critical for everything",
    critical: "Critical for an outcome, by whatever path",
    how: "What is lost if the assumption is wrong",
    pairs: "Also critical for what one intervention contributes to an outcome",
    cut: "The smallest set of assumptions",
    enough: "Why this set is enough, causes first",
    bareRoute: "A path without these assumptions",
  },
  more: (count: number) => `And ${count} more. The answer as JSON lists them all.`,
  footer: "This answer is about the theory as written. An outcome that the theory no longer leads to can still happen.",
  verdicts: (verdicts: string) => `assumptions with the verdict ${verdicts}`,
  /** What fails, and what goes with it. */
  failing: {
    named: "supposed to be wrong",
    withParts: "wrong together with the sub-assumptions",
    takes: (elements: string) => `lost as a result: ${elements}`,
    takesAll: "everything is lost, because this assumption is about the whole theory",
    helps: "nothing is lost, because this assumption is only helpful",
    harm: "no outcome is lost, but the side effect becomes possible",
    onNothing: "nothing is lost, because this assumption applies to nothing",
    /** Said of links that lower. */
    lowers: "no outcome is lost, because the link works against its outcome",
    /** A harm, after what else is taken away. */
    opens: "the side effect becomes possible",
    /** A part whose whole stands without it. */
    dispensable: "nothing is lost, because another sub-assumption is enough",
    /** A harm to what is gone or lost anyway. */
    harmsNothing: "no outcome is lost, and the side effect does not affect any remaining outcome",
    /** What the whole of a part takes that fails with it: one of the above. */
    byWhole: (effect: string) => `the main assumption is then wrong too: ${effect}`,
    resolved: (before: string, after: string) => `verdict now: ${before}; supposed: ${after}`,
  },
  lost: {
    outcomes: (lost: number, all: number) =>
      `The theory no longer leads to ${lost} of the ${plural(all, "outcome", "outcomes")}.`,
    none: "The theory still leads to every outcome that it led to before.",
    any: "one of the causes would be enough, but all are lost:",
    all: "all causes are needed, and this is lost:",
    everything: (assumptions: string) => `everything is lost with ${assumptions}`,
    node: (assumptions: string) => `the outcome itself is lost with ${assumptions}`,
    nodeNamed: "the outcome itself is supposed to fail",
    links: (causes: string, count: number, assumptions: string) =>
      `${count === 1 ? `the link from ${causes} is` : `the links from ${causes} are`} lost with ${assumptions}`,
    linksNamed: (causes: string, count: number) =>
      `${count === 1 ? `the link from ${causes} is` : `the links from ${causes} are`} supposed to fail`,
    causes: (causes: string) => `the theory no longer leads to ${causes}`,
    causesGone: (causes: string, count: number) => `${causes} ${count === 1 ? "is" : "are"} lost`,
  },
  changed: {
    weakened: (n: number) =>
      `${plural(n, "outcome is", "outcomes are")} weaker: part of what led there is lost or has less support.`,
    strengthened: (n: number) => `${plural(n, "outcome is", "outcomes are")} stronger.`,
    /** Of those that do no more than get a route over a link that was added, of which nothing is stated. */
    bareGain: (n: number) =>
      `${plural(n, "outcome has", "outcomes have")} an added link, about which the theory states nothing.`,
    gained: (n: number) => `The theory now leads to ${plural(n, "more outcome", "more outcomes")}.`,
    harmed: (n: number) => `A side effect becomes possible for ${plural(n, "outcome", "outcomes")}.`,
    stranded: (n: number) =>
      `${plural(n, "intervention no longer leads", "interventions no longer lead")} to a final outcome.`,
    moot: (n: number) => `${plural(n, "assumption is", "assumptions are")} no longer relevant.`,
    noLongerFrom: (interventions: string) => `no longer leads here: ${interventions}`,
    nowFrom: (interventions: string) => `now leads here: ${interventions}`,
    nowCritical: (assumptions: string) => `now critical: ${assumptions}`,
    noLongerCritical: (assumptions: string) => `no longer critical: ${assumptions}`,
    /** `null`: no number of assumptions would do. */
    redundancy: (before: number | null, after: number | null) => {
      const lost = (size: number | null) =>
        size === null
          ? "the outcome could not be lost by assumptions alone"
          : `the outcome was lost if ${plural(size, "assumption was", "assumptions were")} wrong`;
      const now =
        after === null ? "it cannot be lost by assumptions alone" : `${after} ${after === 1 ? "is" : "are"} enough`;
      return `${lost(before)}; now ${now}`;
    },
    bestRoute: (before: string, after: string) =>
      `weakest point with the best support: “${before}” before, “${after}” now`,
    lostOne: "part of what led to this outcome is lost",
    gainedOne: "more leads to this outcome",
    /** A best-supported route that is only better as nothing is known of the new one. */
    bareRoute: (before: string) =>
      `weakest point with the best support: “${before}” before; about the added link nothing is known`,
  },
  each: {
    found: (taking: number, all: number) =>
      `${taking} of the ${plural(all, "assumption", "assumptions")} ${taking === 1 ? "matters" : "matter"} on ${taking === 1 ? "its" : "their"} own. If one is wrong, an outcome or intervention is lost, or a side effect becomes possible.`,
    none: "No assumption matters on its own: if one is wrong, no outcome or intervention is lost and no side effect becomes possible.",
    without: (outcomes: string) => `the theory no longer leads to: ${outcomes}`,
    harmed: (outcomes: string) => `side effect possible for: ${outcomes}`,
    stranded: (interventions: string) => `no longer leads to a final outcome: ${interventions}`,
  },
  critical: {
    found: (resting: number, all: number) =>
      `${all === 1 ? "The outcome depends" : `${resting} of the ${all} outcomes ${resting === 1 ? "depends" : "depend"}`} on critical assumptions. If one is wrong, the theory no longer leads there.`,
    none: (all: number, hasWholeTheory: boolean) =>
      `${hasWholeTheory ? "Apart from those about the whole theory, no" : "No"} assumption is critical${all === 1 ? "" : " for any of these outcomes"}. If one is wrong, the theory still leads there.`,
    around: (n: number, hasWholeTheory: boolean) =>
      `${plural(n, "other outcome depends", "other outcomes depend")} on no single ${hasWholeTheory ? "other assumption" : "assumption"}.`,
    noRoute: (outcomes: string) => `The theory does not lead to: ${outcomes}.`,
    /** Of those, the ones that links which lower lead to. */
    lowered: (outcomes: string) =>
      `Every path to these outcomes has a link that works against an outcome: ${outcomes}.`,
    leaves: (outcomes: string) => `if wrong, the theory no longer leads to: ${outcomes}`,
  },
  cut: {
    takes: (size: number, outcome: string) =>
      size === 1
        ? `One assumption is enough: if it is wrong, the theory no longer leads to ${outcome}.`
        : `If ${size} assumptions are wrong together, the theory no longer leads to ${outcome}. Fewer are not enough.`,
    atLeast: (least: number, found: number, outcome: string) =>
      `If at least ${least} and at most ${found} assumptions are wrong together, the theory no longer leads to ${outcome}. The search stopped before the number was certain.`,
    others: "Other sets can be as small.",
    independent:
      "Assumptions are counted as if they were wrong independently. Two assumptions with the same cause are not.",
    bare: (outcome: string, isNarrowed: boolean) =>
      isNarrowed
        ? `These assumptions are not enough: there is a path to ${outcome} without any of them.`
        : `No number of assumptions is enough: the theory states no assumption for one path to ${outcome}. That says more about the theory than about the world.`,
    noRoute: (outcome: string) => `The theory does not lead to ${outcome}.`,
    /** Why, where each path has a link that lowers. */
    lowered: "Every path to this outcome has a link that works against an outcome.",
  },
};
