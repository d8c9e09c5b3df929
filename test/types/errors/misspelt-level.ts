// A level, misspelt.
//
// at:       level: "longterm"
// error:    TS2820: Type '"longterm"' is not assignable to type '"impact" | "intermediate" | "long-term" | "output" | undefined'. Did you mean '"long-term"'?
// run time: outcomes.health.level: expected output, intermediate, long-term or impact; found "longterm". Did you mean "long-term"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  outcomes: {
    // @ts-expect-error
    health: { title: "Fewer pupils fall ill", level: "longterm" },
  },
});
