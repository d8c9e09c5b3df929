// An assumption on several links and nodes, one of which is misspelt.
//
// at:       "stashions"
// error:    TS2820: Type '"stashions"' is not assignable to type 'LinkOrStepId<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "campaign" | "campaign->awareness" | "health" | "stations" | "stations->behaviour">'. Did you mean '"stations"'?
// run time: assumptions.believed.on[1]: "stashions" is not the id of a link, an intervention, an outcome or a factor. Did you mean "stations"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    // @ts-expect-error
    believed: { statement: "Those who know will wash", on: ["awareness->behaviour", "stashions"] },
  },
});
