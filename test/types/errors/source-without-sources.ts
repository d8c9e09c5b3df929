// Evidence from a source in a theory that lists none.
//
// at:       source: "report"
// error:    TS2322: Type 'string' is not assignable to type 'ThereAreNo<"sources">'.
// run time: evidence.survey.source: "report" is not the id of a source.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "believed", stance: "supports", finding: "Most wash", source: "report" },
  },
});
