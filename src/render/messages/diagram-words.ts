import type { Level } from "../../schema/vocabulary.js";
import { joinWords } from "../../theory/join-words.js";
import type { BoxKind } from "../diagram/palette.js";
import type { Language } from "../language.js";

/** What pictures say. */
export interface DiagramWords {
  /** What stands above a column. */
  readonly columns: { readonly [C in Level | "interventions" | "factors" | "causes" | "outcomes"]: string };
  readonly asOf: (date: string) => string;
  /** Beside the marks of the assumptions on the whole theory. */
  readonly onTheory: string;
  /** For who cannot see the picture: what is in it, and where the same stands in words. */
  readonly description: (counts: readonly string[], inWords: string | undefined) => string;
  readonly legend: { readonly [S in BoxKind | "raises" | "lowers" | "back" | "several" | "verdicts"]: string };
}

/** What pictures say, by language. */
export const DIAGRAM_WORDS: { readonly [L in Language]: DiagramWords } = {
  en: {
    columns: {
      interventions: "Interventions",
      factors: "Outside factors",
      causes: "Interventions and outside factors",
      output: "Outputs",
      intermediate: "Intermediate outcomes",
      "long-term": "Long-term outcomes",
      impact: "Impact",
      outcomes: "Outcomes",
    },
    asOf: (date) => `Verdicts as of ${date}`,
    onTheory: "Assumptions on the whole theory:",
    description: (counts, inWords) =>
      `Causal diagram from left to right with ${joinWords(counts, "and")}.${inWords === undefined ? "" : ` The same in words: ${inWords}.`}`,
    legend: {
      intervention: "intervention",
      factor: "outside factor",
      outcome: "outcome",
      impact: "impact",
      context: "in another strand",
      raises: "leads to",
      lowers: "lowers",
      back: "leads back",
      several: "how many assumptions a mark stands for",
      verdicts: "Verdict on an assumption or link:",
    },
  },
  nl: {
    columns: {
      interventions: "Interventies",
      factors: "Omgevingsfactoren",
      causes: "Interventies en omgevingsfactoren",
      output: "Outputs",
      intermediate: "Uitkomsten op middellange termijn",
      "long-term": "Uitkomsten op lange termijn",
      impact: "Impact",
      outcomes: "Uitkomsten",
    },
    asOf: (date) => `Oordelen per ${date}`,
    onTheory: "Aannames over de hele theorie:",
    description: (counts, inWords) =>
      `Schema van de veranderketens, van links naar rechts, met ${joinWords(counts, "en")}.${inWords === undefined ? "" : ` Hetzelfde in woorden: ${inWords}.`}`,
    legend: {
      intervention: "interventie",
      factor: "omgevingsfactor",
      outcome: "uitkomst",
      impact: "impact",
      context: "in een ander spoor",
      raises: "leidt tot",
      lowers: "verlaagt",
      back: "werkt terug",
      several: "voor hoeveel aannames een teken staat",
      verdicts: "Oordeel over een aanname of verband:",
    },
  },
};
