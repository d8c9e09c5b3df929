// Evidence attached from a source that is not in the list.
//
// at:       source: "raport"
// error:    TS2820: Type '"raport"' is not assignable to type 'SourceId<"report"> | undefined'. Did you mean '"report"'?
// run time: evidence.survey.source: "raport" is not the id of a source. Did you mean "report"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { attachEvidence } from "../../../src/theory/edit/attach-evidence.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

attachEvidence(theory, "survey", {
  on: "soap",
  stance: "opposes",
  finding: "No soap in 4 of 10 schools",
  // @ts-expect-error
  source: "raport",
});
