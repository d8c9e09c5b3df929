// An outcome that leads to an intervention.
//
// at:       to: "campaign"
// error:    TS2322: Type '"campaign"' is not assignable to type 'OutcomeId<"awareness" | "behaviour" | "health">'.
// run time: links[0].to: "campaign" is an intervention; expected the id of an outcome.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "health", to: "campaign" },
    ...links,
  ],
});
