// A decision of a review, misspelt.
//
// at:       decision: "acept"
// error:    TS2820: Type '"acept"' is not assignable to type '"accept" | "drop-pathway" | "hedge" | "mitigate" | "monitor" | "redesign" | "test"'. Did you mean '"accept"'?
// run time: reviews[0].decision: expected accept, monitor, test, mitigate, hedge, redesign or drop-pathway; found "acept". Did you mean "accept"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  reviews: [
    // @ts-expect-error
    { assumption: "trusted", date: "2024-05", reviewer: "A. Reviewer", decision: "acept" },
  ],
});
