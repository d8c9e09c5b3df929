// A fingerprint of what has none.
//
// at:       "report"
// error:    TS2345: Argument of type '"report"' is not assignable to parameter of type 'FingerprintedId<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "believed" | "campaign" | "campaign->awareness" | "health" | "soap" | "stations" | "stations->behaviour" | "trusted">'.
// run time: "report" is a source; expected the id of an assumption, a link, a piece of evidence or a node.
import { defineTheory } from "../../../src/theory/define-theory.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

// @ts-expect-error
getFingerprint(theory, "report");
