// A part, deep down, with the id of an outcome.
//
// at:       health
// error:    TS2322: Type '{ statement: string; }' is not assignable to type '"\"health\" is already the id of an outcome."'.
// run time: assumptions.believed.parts.means.parts.health: "health" is already the id of an outcome.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    believed: {
      statement: "Those who know will wash",
      on: "awareness->behaviour",
      parts: {
        means: {
          statement: "They have the means",
          parts: {
            // @ts-expect-error
            health: { statement: "They are well" },
          },
        },
      },
    },
  },
});
