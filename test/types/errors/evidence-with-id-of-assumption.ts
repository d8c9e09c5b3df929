// Evidence with the id of a part of an assumption.
//
// at:       soap
// error:    TS2322: Type '{ on: string; stance: string; finding: string; }' is not assignable to type '"\"soap\" is already the id of an assumption."'.
// run time: evidence.soap: "soap" is already the id of an assumption.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    soap: { on: "believed", stance: "supports", finding: "There was soap" },
  },
});
