// Evidence that does not say what was found.
//
// at:       survey
// error:    TS2741: Property 'finding' is missing in type '{ on: "believed"; stance: "supports"; }' but required in type 'EvidenceSpec<…>'.
// run time: evidence.survey.finding: missing; expected text, or text by language: {nl: …, en: …}.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "believed", stance: "supports" },
  },
});
