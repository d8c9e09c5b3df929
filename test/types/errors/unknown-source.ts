// Evidence from a source that is not in the list.
//
// at:       source: "report-2022"
// error:    TS2820: Type '"report-2022"' is not assignable to type 'SourceId<"report-2023"> | undefined'. Did you mean '"report-2023"'?
// run time: evidence.survey.source: "report-2022" is not the id of a source. Did you mean "report-2023"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { assumptions, base, links } from "../base.js";

export const theory = defineTheory({
  ...base,
  links,
  assumptions,
  evidence: {
    // @ts-expect-error
    survey: { on: "believed", stance: "supports", finding: "Most wash", source: "report-2022" },
  },
  sources: { "report-2023": { type: "report" } },
});
