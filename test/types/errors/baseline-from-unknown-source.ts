// A baseline from a source that is not in the list.
//
// at:       source: "servey"
// error:    TS2820: Type '"servey"' is not assignable to type 'SourceId<"survey"> | undefined'. Did you mean '"survey"'?
// run time: indicators.washing.baseline.source: "servey" is not the id of a source. Did you mean "survey"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  sources: { survey: { type: "report" } },
  indicators: {
    // @ts-expect-error
    washing: { title: "Pupils seen washing", baseline: { value: 20, source: "servey" } },
  },
});
