// An assumption on a misspelt link.
//
// at:       on: "awarenes->behaviour"
// error:    TS2820: Type '"awarenes->behaviour"' is not assignable to type 'LinkOrStepIds<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "campaign" | "campaign->awareness" | "health" | "stations" | "stations->behaviour"> | undefined'. Did you mean '"awareness->behaviour"'?
// run time: assumptions.believed.on: "awarenes->behaviour" is not the id of a link, an intervention, an outcome or a factor. Did you mean "awareness->behaviour"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    // @ts-expect-error
    believed: { statement: "Those who know will wash", on: "awarenes->behaviour" },
  },
});
