// A stance, misspelt.
//
// at:       stance: "suports"
// error:    TS2820: Type '"suports"' is not assignable to type '"inconclusive" | "mixed" | "opposes" | "supports"'. Did you mean '"supports"'?
// run time: evidence.survey.stance: expected supports, opposes, mixed or inconclusive; found "suports". Did you mean "supports"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "believed", stance: "suports", finding: "Most wash" },
  },
});
