// An assumption used as a step.
//
// at:       from: "believed"
// error:    TS2322: Type '"believed"' is not assignable to type 'StepId<"awareness" | "behaviour" | "campaign" | "health" | "stations">'.
// run time: links[0].from: "believed" is an assumption; expected the id of an intervention, an outcome or a factor.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "believed", to: "health" },
    ...links,
  ],
  assumptions,
});
