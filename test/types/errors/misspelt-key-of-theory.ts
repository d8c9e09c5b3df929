// A key of the theory, misspelt.
//
// at:       assumption
// error:    TS2561: Object literal may only specify known properties, but 'assumption' does not exist in type 'TheoryDefinition<…>'. Did you mean to write 'assumptions'?
// run time: assumption: "assumption" is not a key here. Did you mean "assumptions"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  // @ts-expect-error
  assumption: {},
});
