// Evidence on a misspelt assumption.
//
// at:       on: "beleived"
// error:    TS2820: Type '"beleived"' is not assignable to type 'AssumptionOrLinkId<"awareness->behaviour" | "behaviour->health" | "believed" | "campaign->awareness" | "soap" | "stations->behaviour" | "trusted">'. Did you mean '"believed"'?
// run time: evidence.survey.on: "beleived" is not the id of an assumption or a link. Did you mean "believed"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "beleived", stance: "supports", finding: "Most wash" },
  },
});
