// Taking away what is not in the theory.
//
// at:       "beleived"
// error:    TS2345: Argument of type '"beleived"' is not assignable to parameter of type 'ElementId<"awareness" | "awareness->behaviour" | "behaviour" | "behaviour->health" | "believed" | "campaign" | "campaign->awareness" | "health" | "report" | "soap" | "stations" | "stations->behaviour" | "trusted">'.
// run time: "beleived" is not the id of an element of the theory. Did you mean "believed"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { removeElement } from "../../../src/theory/edit/remove-element.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

// @ts-expect-error
removeElement(theory, "beleived");
