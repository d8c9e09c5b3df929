// A factor with the id of an outcome.
//
// at:       health
// error:    TS2322: Type '{ title: string; }' is not assignable to type '"\"health\" is already the id of an outcome."'.
// run time: factors.health: "health" is already the id of an outcome.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  factors: {
    // @ts-expect-error
    health: { title: "General health" },
  },
});
