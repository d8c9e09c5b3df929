// A link to what the programme does not control.
//
// at:       to: "drought"
// error:    TS2322: Type '"drought"' is not assignable to type 'OutcomeId<"awareness" | "behaviour" | "health">'.
// run time: links[0].to: "drought" is a factor; expected the id of an outcome.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  factors: { drought: { title: "Drought" } },
  links: [
    // @ts-expect-error
    { from: "health", to: "drought" },
    ...links,
  ],
});
