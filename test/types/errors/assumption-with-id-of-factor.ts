// An assumption with the id of a factor.
//
// at:       drought
// error:    TS2322: Type '{ statement: string; on: string; }' is not assignable to type '"\"drought\" is already the id of a factor."'.
// run time: assumptions.drought: "drought" is already the id of a factor.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  factors: { drought: { title: "Drought" } },
  assumptions: {
    // @ts-expect-error
    drought: { statement: "There is no drought", on: "theory" },
  },
});
