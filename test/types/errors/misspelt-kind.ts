// A kind of assumption, misspelt.
//
// at:       kind: "behavior"
// error:    TS2820: Type '"behavior"' is not assignable to type '"behaviour" | "benefit" | "capacity" | "causal-link" | "cause-effect" | "context" | "diagnostic" | "driver" | "epistemic" | "implementation" | "normative" | "prescriptive" | "rationale" | "reach" | "side-effect" | undefined'. Did you mean '"behaviour"'?
// run time: assumptions.believed.kind: expected cause-effect, causal-link, reach, capacity, behaviour, benefit, context, driver, rationale, diagnostic, prescriptive, implementation, normative, epistemic or side-effect; found "behavior". Did you mean "behaviour"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions: {
    // @ts-expect-error
    believed: { on: "awareness->behaviour", statement: "Those who know will wash", kind: "behavior" },
  },
});
