// A review of an assumption that is not there.
//
// at:       assumption: "trustd"
// error:    TS2820: Type '"trustd"' is not assignable to type 'AssumptionId<"believed" | "soap" | "trusted">'. Did you mean '"trusted"'?
// run time: reviews[0].assumption: "trustd" is not the id of an assumption. Did you mean "trusted"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  reviews: [
    // @ts-expect-error
    { assumption: "trustd", date: "2024-05", reviewer: "A. Reviewer", decision: "accept" },
  ],
});
