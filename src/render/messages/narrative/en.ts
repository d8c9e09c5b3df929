import { joinWords } from "../../../theory/join-words.js";
import type { NarrativeWords } from "./words.js";

/** What the story of a theory says in English. */
export const narrativeEn: NarrativeWords = {
  title: (asOf) =>
    asOf === null ? "The causal chains in words" : `The causal chains in words, with verdicts as of ${asOf}`,
  labels: {
    if: "If",
    ifOutside: "If, outside the programme,",
    leadsTo: "then",
    lowers: "then this works against",
    because: "because",
    provided: "provided that",
  },
  noMechanism: "no mechanism is stated",
  noAssumption: "no assumption is stated (untested)",
  feedback: "leads back to an earlier step",
  level: "Level",
  strand: "Strand",
  causes: (count, { needed, against, back }) => {
    if (count === 1) return `One causal link leads straight to it${against === 1 ? ", and it works against it" : ""}.`;
    const kinds = [
      ...(needed > 0 ? [`it needs ${needed === count ? "all" : needed} of them`] : []),
      ...(against > 0 ? [`${against} ${against === 1 ? "works" : "work"} against it`] : []),
      ...(back > 0 ? [`${back} ${back === 1 ? "comes" : "come"} back to it from a later step`] : []),
    ];
    return `${count} causal links lead straight to it${kinds.length > 0 ? `; ${joinWords(kinds, "and")}` : ""}.`;
  },
  noCauses: "No causal link leads to it.",
  onNode: "It also rests on what is assumed of the outcome itself:",
  onTheory: "All chains also rest on what is assumed of the whole theory:",
  paths: (total, isOne, links) => `${total} ${isOne ? "leads" : "lead"} to it from the interventions, over ${links}.`,
  restsOn: (assumptions, verdicts) => `The chains behind it rest on ${assumptions}: ${verdicts}.`,
  restsOnNothing: "No assumption is stated on the chains behind it.",
  bareLinks: (bare, all) => `${bare} of their ${all} ${bare === 1 ? "carries" : "carry"} none.`,
  weakestFirst: "What the whole chain rests on, weakest first:",
  shownPaths: (shown, total) => {
    if (total === undefined) return shown === 1 ? "The path to it:" : "The paths to it, weakest first:";
    return shown === 1 ? `The weakest of ${total}:` : `The ${shown} weakest of ${total}:`;
  },
  sources: "Sources",
  contents: "Outcomes",
  footer: "This is the theory as it is stated, not the world. Verdicts follow from the attached evidence alone.",
};
