// A question about what is not in the theory.
//
// at:       from: "campain"
// error:    TS2820: Type '"campain"' is not assignable to type 'OneOrMore<StepId<"awareness" | "behaviour" | "campaign" | "health" | "stations">> | undefined'. Did you mean '"campaign"'?
// run time: "campain" is not the id of an intervention, an outcome or a factor. Did you mean "campaign"?
import { traceTheory } from "../../../src/analysis/trace-theory.js";
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

// @ts-expect-error
traceTheory(theory, { from: "campain" });
