import type { TheoryDocument } from "../../src/schema/generated/types.js";

/** The strand on trees and stone. It may name what other modules define; that is checked where they come together. */
export const greening = {
  interventions: {
    "plant-trees": { title: "Plant street trees", strand: "greening", actors: ["city"] },
    "lift-tiles": { title: "Help residents swap tiles for plants", strand: "greening", actors: ["city", "tenants"] },
  },
  outcomes: {
    shade: { title: "Streets have shade at noon", level: "intermediate", strand: "greening", indicators: ["canopy"] },
    "cooler-streets": { title: "Streets are cooler on hot days", level: "long-term", strand: "greening" },
  },
  links: [
    { from: "plant-trees", to: "shade", because: "Crowns grow over pavements within ten years" },
    { from: "lift-tiles", to: "cooler-streets", because: "Soil and leaves lose heat that stone keeps" },
    { from: "shade", to: "cooler-streets" },
  ],
  assumptions: {
    "trees-survive": {
      statement: "Young trees survive their first summers",
      on: "plant-trees->shade",
      role: "necessary",
      parts: {
        watered: { statement: "Somebody waters them in dry weeks" },
        "room-for-roots": { statement: "There is room for roots between cables and drains" },
      },
    },
  },
  evidence: {
    "tree-count": {
      on: "watered",
      stance: "opposes",
      finding: "A quarter of the trees planted in 2021 had died by 2023, most in streets without a caretaker.",
      source: "tree-survey",
      strength: "moderate",
    },
  },
  sources: {
    "tree-survey": { type: "report", title: "Count of street trees", issued: { "date-parts": [[2023]] } },
  },
} as const satisfies Partial<TheoryDocument>;
