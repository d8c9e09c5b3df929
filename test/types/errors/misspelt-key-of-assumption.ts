// A key of an assumption, misspelt.
//
// at:       statment
// error:    TS2561: Object literal may only specify known properties, but 'statment' does not exist in type 'AssumptionSpec<…>'. Did you mean to write 'statement'?
// run time: assumptions.believed.statment: "statment" is not a key here. Did you mean "statement"?
// run time: assumptions.believed.statement: missing; expected text, or text by language: {nl: …, en: …}.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    // @ts-expect-error
    believed: { on: "awareness->behaviour", statment: "Those who know will wash" },
  },
});
