// A value of a link that is not one of the choices.
//
// at:       sign: "minus"
// error:    TS2322: Type '"minus"' is not assignable to type '"+" | "-" | undefined'.
// run time: links[0].sign: expected + or -; found "minus".
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "awareness", to: "health", sign: "minus" },
    ...links,
  ],
});
