// Evidence in a theory that has no assumptions and no links yet.
//
// at:       on: "health"
// error:    TS2322: Type 'string' is not assignable to type 'ThereAreNo<"assumptions or links">'.
// run time: evidence.survey.on: "health" is an outcome; expected the id of an assumption or a link.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  evidence: {
    // @ts-expect-error
    survey: { on: "health", stance: "supports", finding: "Fewer fell ill" },
  },
});
