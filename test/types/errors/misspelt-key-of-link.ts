// A key of a link, misspelt.
//
// at:       becuse
// error:    TS2561: Object literal may only specify known properties, but 'becuse' does not exist in type 'LinkSpec<…>'. Did you mean to write 'because'?
// run time: links[0].becuse: "becuse" is not a key here. Did you mean "because"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "awareness", to: "health", becuse: "They stay clean" },
    ...links,
  ],
});
