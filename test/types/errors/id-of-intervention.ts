// An outcome with the id of an intervention.
//
// at:       campaign
// error:    TS2322: Type '{ title: string; }' is not assignable to type '"\"campaign\" is already the id of an intervention."'.
// run time: outcomes.campaign: "campaign" is already the id of an intervention.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  outcomes: {
    // @ts-expect-error
    campaign: { title: "Pupils hear the campaign" },
  },
});
