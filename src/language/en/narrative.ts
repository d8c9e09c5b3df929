import { joinWords } from "../../schema/join-words.js";

/** What the story of a theory says in English. */
export const narrative = {
  title: (asOf: string | null) =>
    asOf === null ? "The theory in words" : `The theory in words, with verdicts on ${asOf}`,
  /** What stands before each part of a link in words. */
  labels: {
    if: "Cause",
    /** In place of `if`, for a cause outside the programme. */
    ifOutside: "External factor",
    leadsTo: "Contributes to",
    lowers: "Works against",
    because: "Why",
    provided: "Assumptions",
  },
  /** What stands there when nothing was stated. */
  noMechanism: "The theory does not explain why this link works.",
  noAssumption: "The theory states no assumption for this link.",
  feedback: "feedback",
  level: "Level",
  strand: "Strand",
  /** How many links lead straight to an outcome, and of which kinds. */
  causes: (
    count: number,
    { needed, against, back }: { readonly needed: number; readonly against: number; readonly back: number },
  ) => {
    if (count === 1) return `One link leads directly to this outcome${against === 1 ? " and works against it" : ""}.`;
    const kinds = [
      ...(needed > 0 ? [`${needed === count ? "all are" : `${needed} ${needed === 1 ? "is" : "are"}`} needed`] : []),
      ...(against > 0 ? [`${against} ${against === 1 ? "works" : "work"} against the outcome`] : []),
      ...(back > 0 ? [`${back} ${back === 1 ? "is" : "are"} feedback`] : []),
    ];
    return `${count} links lead directly to this outcome${kinds.length > 0 ? `: ${joinWords(kinds, "and")}` : ""}.`;
  },
  noCauses: "No link leads to this outcome.",
  /** Before the assumptions on the outcome itself. */
  onNode: "Assumptions about the outcome itself:",
  /** Before the assumptions on the whole theory. */
  onTheory: "Assumptions about the whole theory, which all paths depend on:",
  /** How many paths lead to an outcome, over how many links. */
  paths: (total: string, isOne: boolean, links: string) =>
    `${total} ${isOne ? "leads" : "lead"} to this outcome from the interventions, through ${links}.`,
  restsOn: (assumptions: string, verdicts: string) =>
    `The paths to this outcome depend on ${assumptions}: ${verdicts}.`,
  restsOnNothing: "The theory states no assumption for the paths to this outcome.",
  bareLinks: (bare: number, all: string) => `For ${bare} of these ${all}, the theory states no assumption.`,
  /** In place of what is said of the chains behind an outcome, where they are too many to look at. */
  notCounted: "The paths to this outcome are not counted: the theory has too many.",
  /** The same in a cell of a table. */
  notCountedShort: "not counted",
  /** Before the weakest assumptions on the chains, at most `shown` of them. */
  weakestFirst: (shown: number, all: number) =>
    all <= shown
      ? "Assumptions behind the paths to this outcome, the weakest first:"
      : `The ${shown} weakest of the ${all} assumptions behind the paths to this outcome. The others are listed with the links above and with the causes:`,
  /** The outcome with which much evidence is cited. */
  evidenceWith: (outcome: string) => `evidence: see ${outcome}`,
  elsewhere: "Assumptions about interventions and external factors",
  shownPaths: (shown: number, total: string | undefined) => {
    if (total === undefined)
      return shown === 1 ? "The path to this outcome:" : "The paths to this outcome, the weakest first:";
    return shown === 1 ? `The weakest of ${total}:` : `The ${shown} weakest of ${total}:`;
  },
  sources: "Sources",
  contents: "Outcomes",
  footer: "This is the theory as written. The verdicts are computed from the recorded evidence.",
};
