// A part, deep down, on what is not there.
//
// at:       on: "statons->behaviour"
// error:    TS2820: Type '"statons->behaviour"' is not assignable to type 'LinkOrStepIds<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "campaign" | "campaign->awareness" | "health" | "stations" | "stations->behaviour"> | undefined'. Did you mean '"stations->behaviour"'?
// run time: assumptions.believed.parts.means.parts.soap.on: "statons->behaviour" is not the id of a link, an intervention, an outcome or a factor. Did you mean "stations->behaviour"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    believed: {
      statement: "Those who know will wash",
      on: "awareness->behaviour",
      parts: {
        means: {
          statement: "They have the means",
          parts: {
            // @ts-expect-error
            soap: { statement: "Soap is at hand", on: "statons->behaviour" },
          },
        },
      },
    },
  },
});
