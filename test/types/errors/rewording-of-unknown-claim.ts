// A rewording of what is not there.
//
// at:       on: "trustd"
// error:    TS2820: Type '"trustd"' is not assignable to type 'AssumptionOrLinkId<"awareness->behaviour" | "behaviour->health" | "believed" | "campaign->awareness" | "soap" | "stations->behaviour" | "trusted">'. Did you mean '"trusted"'?
// run time: rewordings[0].on: "trustd" is not the id of an assumption or a link. Did you mean "trusted"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  rewordings: [
    // @ts-expect-error
    { on: "trustd", date: "2024-05", by: "A. Reviewer", moved: ["statement"], fingerprint: "1:x" },
  ],
});
