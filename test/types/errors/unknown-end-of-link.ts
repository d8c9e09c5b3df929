// A link to what is not there.
//
// at:       to: "helth"
// error:    TS2820: Type '"helth"' is not assignable to type 'OutcomeId<"awareness" | "behaviour" | "health">'. Did you mean '"health"'?
// run time: links[0].to: "helth" is not the id of an outcome. Did you mean "health"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "campaign", to: "helth" },
    ...links,
  ],
});
