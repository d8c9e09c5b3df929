// A part with the id of another assumption.
//
// at:       soap
// error:    TS2322: Type '{ statement: string; }' is not assignable to type '"\"soap\" is already the id of an assumption."'.
// run time: assumptions.believed.parts.soap: "soap" is already the id of an assumption.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    soap: { statement: "Soap is at hand", on: "behaviour" },
    believed: {
      statement: "Those who know will wash",
      on: "awareness->behaviour",
      parts: {
        // @ts-expect-error
        soap: { statement: "Soap is at hand" },
      },
    },
  },
});
