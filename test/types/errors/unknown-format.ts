// A theory of another format.
//
// at:       format: "theory-of-change/2"
// error:    TS2322: Type '"theory-of-change/2"' is not assignable to type '"theory-of-change/1"'.
// run time: format: found "theory-of-change/2"; expected "theory-of-change/1".
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  // @ts-expect-error
  format: "theory-of-change/2",
});
