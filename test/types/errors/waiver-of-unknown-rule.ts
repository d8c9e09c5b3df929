// A waiver of a finding that there is not.
//
// at:       code: "untestd"
// error:    TS2820: Type '"untestd"' is not assignable to type 'RuleCode'. Did you mean '"untested"'?
// finding:  A waiver is for the rule “untestd”, which does not exist. Did you mean “untested”?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  waivers: [
    // @ts-expect-error
    { code: "untestd", reason: "To be tested in spring", by: "W. Achieng", date: "2024-05" },
  ],
});
