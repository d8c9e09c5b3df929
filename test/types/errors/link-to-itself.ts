// A link from an outcome to itself.
//
// at:       to: "health"
// error:    TS2322: Type '"health"' is not assignable to type '"a link cannot lead from \"health\" to itself." | "awareness" | "behaviour"'.
// run time: links[0]: a link cannot lead from "health" to itself.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links: [
    // @ts-expect-error
    { from: "health", to: "health" },
    ...links,
  ],
});
