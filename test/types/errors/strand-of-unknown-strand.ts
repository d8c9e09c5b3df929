// A strand that is part of one that is not there.
//
// at:       partOf: "watre"
// error:    TS2820: Type '"watre"' is not assignable to type 'StrandId<"taps" | "water"> | undefined'. Did you mean '"water"'?
// run time: strands.taps.partOf: "watre" is not the id of a strand. Did you mean "water"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  strands: {
    water: { title: "Water" },
    // @ts-expect-error
    taps: { title: "Taps", partOf: "watre" },
  },
});
