// An id that stands for something else.
//
// at:       theory
// error:    TS2322: Type '{ title: string; }' is not assignable to type '"\"theory\" is reserved: in `on` it stands for the whole theory. Use another id."'.
// run time: factors.theory: "theory" is reserved: in `on` it stands for the whole theory. Use another id.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  factors: {
    // @ts-expect-error
    theory: { title: "Theory" },
  },
});
