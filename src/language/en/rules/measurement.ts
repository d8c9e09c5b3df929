import type { RuleMessages, Telling } from "../../rule-message.js";

/** What is said of the rules about what is measured and watched. */
export const measurement = {
  "no-indicator": {
    title: "Outcome without an indicator",
    sentence: () => "This outcome has no indicator. Add what you will measure to see whether it happens.",
    why: "Every outcome needs at least one thing to look at, to see whether the outcome happens.",
    consequence: "Whether the outcome is reached remains an opinion, and so do the assumptions on the links to it.",
    repair:
      "Add an indicator with a unit, a baseline and a target. If a results framework elsewhere has them, use its codes, or record a waiver for the whole theory with the reason.",
  },
  "no-baseline": {
    title: "Indicator cannot show progress",
    sentence: ({ values: { missing }, join }: Telling<{ readonly missing: readonly (keyof typeof PARTS)[] }>) =>
      `This indicator cannot show progress. Add ${join(missing.map((part) => PARTS[part]))}.`,
    why: "Progress is the distance from a baseline to a target, by a date. If one of these is missing, a measurement shows where things are, but not whether they changed.",
    consequence: "Measured values cannot be used as evidence for or against an assumption.",
    repair: "Add the baseline with its date and source, and at least one target with its date.",
  },
  "no-signpost": {
    title: "No date to check a very important external condition again",
    sentence: () =>
      "This very important assumption is outside the programme’s control. Set a date for the next review.",
    why: "A programme can watch what it cannot control. A signpost is a sign that an assumption begins to fail, with a date to look for it.",
    consequence: "If the context changes, the programme continues as planned until results fall short.",
    repair:
      "Add `reviewEvery`, a date for the next review, or a test with a due date. Describe with `falsifier` what to look for.",
  },
} satisfies RuleMessages;

const PARTS = {
  baseline: "a baseline",
  "baseline-date": "the date of the baseline",
  "baseline-source": "the source of the baseline",
  target: "a target",
  "target-date": "the date of the target",
};
