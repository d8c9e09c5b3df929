// An assumption on an assumption, which should be a part of it.
//
// at:       on: "believed"
// error:    TS2322: Type '"believed"' is not assignable to type 'LinkOrStepIds<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "campaign" | "campaign->awareness" | "health" | "stations" | "stations->behaviour"> | undefined'.
// run time: assumptions.soap.on: "believed" is an assumption; expected the id of a link, an intervention, an outcome or a factor.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    believed: { statement: "Those who know will wash", on: "awareness->behaviour" },
    // @ts-expect-error
    soap: { statement: "Soap is at hand", on: "believed" },
  },
});
