// An outcome measured by an unknown indicator.
//
// at:       "wasing"
// error:    TS2820: Type '"wasing"' is not assignable to type 'IndicatorId<"washing">'. Did you mean '"washing"'?
// run time: outcomes.health.indicators[0]: "wasing" is not the id of an indicator. Did you mean "washing"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  indicators: { washing: { title: "Pupils seen washing" } },
  outcomes: {
    // @ts-expect-error
    health: { title: "Fewer pupils fall ill", indicators: ["wasing"] },
  },
});
