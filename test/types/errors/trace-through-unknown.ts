// A question about a path through what is not in the theory.
//
// at:       via: "awareness->behavior"
// error:    TS2820: Type '"awareness->behavior"' is not assignable to type 'OneOrMore<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "campaign" | "campaign->awareness" | "health" | "stations" | "stations->behaviour"> | undefined'. Did you mean '"awareness->behaviour"'?
// run time: "awareness->behavior" is not the id of an intervention, an outcome, a factor or a link. Did you mean "awareness->behaviour"?
import { traceTheory } from "../../../src/analysis/trace-theory.js";
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

// @ts-expect-error
traceTheory(theory, { via: "awareness->behavior" });
