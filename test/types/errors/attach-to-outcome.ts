// Evidence attached to an outcome.
//
// at:       on: "health"
// error:    TS2322: Type '"health"' is not assignable to type 'AssumptionOrLinkId<"awareness->behaviour" | "behaviour->health" | "believed" | "campaign->awareness" | "soap" | "stations->behaviour" | "trusted">'.
// run time: evidence.survey.on: "health" is an outcome; expected the id of an assumption or a link.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { attachEvidence } from "../../../src/theory/edit/attach-evidence.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

// @ts-expect-error
attachEvidence(theory, "survey", { on: "health", stance: "supports", finding: "Fewer fell ill" });
