// An assumption on a link that is not there.
//
// at:       on: "awareness->health"
// error:    TS2322: Type '"awareness->health"' is not assignable to type 'LinkOrStepIds<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "campaign" | "campaign->awareness" | "health" | "stations" | "stations->behaviour"> | undefined'.
// run time: assumptions.believed.on: "awareness->health" is not the id of a link, an intervention, an outcome or a factor.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    // @ts-expect-error
    believed: { statement: "Those who know will be well", on: "awareness->health" },
  },
});
