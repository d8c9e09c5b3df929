// An outcome in a strand that is not there.
//
// at:       strand: "wather"
// error:    TS2820: Type '"wather"' is not assignable to type 'StrandId<"water"> | undefined'. Did you mean '"water"'?
// run time: outcomes.health.strand: "wather" is not the id of a strand. Did you mean "water"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  strands: { water: { title: "Water" } },
  outcomes: {
    // @ts-expect-error
    health: { title: "Fewer pupils fall ill", strand: "wather" },
  },
});
