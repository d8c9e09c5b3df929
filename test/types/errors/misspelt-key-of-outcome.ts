// A key of an outcome, misspelt.
//
// at:       levell
// error:    TS2561: Object literal may only specify known properties, but 'levell' does not exist in type 'OutcomeSpec<…>'. Did you mean to write 'level'?
// run time: outcomes.health.levell: "levell" is not a key here. Did you mean "level"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  outcomes: {
    // @ts-expect-error
    health: { title: "Fewer pupils fall ill", levell: "impact" },
  },
});
