// A key of a piece of evidence, misspelt.
//
// at:       strenght
// error:    TS2561: Object literal may only specify known properties, but 'strenght' does not exist in type 'EvidenceSpec<…>'. Did you mean to write 'strength'?
// run time: evidence.survey.strenght: "strenght" is not a key here. Did you mean "strength"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "believed", stance: "supports", finding: "Most wash", strenght: "weak" },
  },
});
