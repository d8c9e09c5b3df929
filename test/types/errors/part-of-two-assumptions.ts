// Parts of two assumptions with the same id, as after copying one.
//
// at:       soap
// error:    TS2322: Type '{ statement: string; }' is not assignable to type '"\"soap\" is already the id of an assumption."'.
// at:       soap
// error:    TS2322: Type '{ statement: string; }' is not assignable to type '"\"soap\" is already the id of an assumption."'.
// run time: assumptions.lasting.parts.soap: "soap" is already the id of an assumption.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    believed: {
      statement: "Those who know will wash",
      on: "awareness->behaviour",
      // @ts-expect-error
      parts: { soap: { statement: "Soap is at hand" } },
    },
    lasting: {
      statement: "They go on washing",
      on: "behaviour->health",
      // @ts-expect-error
      parts: { soap: { statement: "Soap stays at hand" } },
    },
  },
});
