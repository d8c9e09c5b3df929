import type { Level } from "../../schema/vocabulary.js";
import type { Language } from "../language.js";

/** What pictures say. */
export interface DiagramWords {
  /** What stands above a column. */
  readonly columns: { readonly [C in Level | "interventions" | "factors" | "causes" | "outcomes"]: string };
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
  },
};
