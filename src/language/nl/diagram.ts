import { joinWords } from "../../schema/join-words.js";
import type { diagram as english } from "../en/diagram.js";
import type { InOtherWords } from "../in-other-words.js";

export const diagram: InOtherWords<typeof english> = {
  columns: {
    interventions: "Interventies",
    factors: "Externe factoren",
    causes: "Interventies en externe factoren",
    output: "Outputs",
    intermediate: "Uitkomsten op middellange termijn",
    "long-term": "Uitkomsten op lange termijn",
    impact: "Impact",
    outcomes: "Uitkomsten",
  },
  asOf: (date) => `Oordelen op ${date}`,
  onTheory: "Aannames over de hele theorie:",
  description: (counts, inWords) =>
    `Causaal diagram van links naar rechts, met ${joinWords(counts, "en")}.${inWords === undefined ? "" : ` Hetzelfde in woorden: ${inWords}.`}`,
  legend: {
    intervention: "interventie",
    factor: "externe factor",
    outcome: "uitkomst",
    impact: "impact",
    context: "in een ander spoor",
    raises: "draagt bij aan",
    lowers: "werkt tegen",
    back: "terugkoppeling",
    several: "aantal aannames achter een teken",
    verdicts: "Oordeel over een aanname of verband:",
  },
};
