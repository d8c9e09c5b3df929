// A link from what is not there.
//
// at:       from: "awarenes"
// error:    TS2820: Type '"awarenes"' is not assignable to type 'StepId<"awareness" | "behaviour" | "campaign" | "health" | "stations">'. Did you mean '"awareness"'?
// run time: links[0].from: "awarenes" is not the id of an intervention, an outcome or a factor. Did you mean "awareness"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "awarenes", to: "health" },
    ...links,
  ],
});
