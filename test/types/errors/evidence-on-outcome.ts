// Evidence on an outcome.
//
// at:       on: "health"
// error:    TS2322: Type '"health"' is not assignable to type 'AssumptionOrLinkId<"awareness->behaviour" | "behaviour->health" | "believed" | "campaign->awareness" | "soap" | "stations->behaviour" | "trusted">'.
// run time: evidence.survey.on: "health" is an outcome; expected the id of an assumption or a link.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "health", stance: "supports", finding: "Fewer fell ill" },
  },
});
