import { joinWords } from "../../schema/join-words.js";

export const diagram = {
  /** What stands above a column. */
  columns: {
    interventions: "Interventions",
    factors: "External factors",
    causes: "Interventions and external factors",
    output: "Outputs",
    intermediate: "Intermediate outcomes",
    "long-term": "Long-term outcomes",
    impact: "Impact",
    outcomes: "Outcomes",
  },
  asOf: (date: string) => `Verdicts on ${date}`,
  /** Beside the marks of the assumptions on the whole theory. */
  onTheory: "Assumptions about the whole theory:",
  /** For who cannot see the picture: what is in it, and where the same stands in words. */
  description: (counts: readonly string[], inWords: string | undefined) =>
    `Causal diagram from left to right with ${joinWords(counts, "and")}.${inWords === undefined ? "" : ` The same in words: ${inWords}.`}`,
  legend: {
    intervention: "intervention",
    factor: "external factor",
    outcome: "outcome",
    impact: "impact",
    context: "in another strand",
    raises: "contributes to",
    lowers: "works against",
    back: "feedback",
    several: "number of assumptions behind a mark",
    verdicts: "Verdict on an assumption or link:",
  },
};
