// Another name for what is not in the theory.
//
// at:       "awarenes"
// error:    TS2345: Argument of type '"awarenes"' is not assignable to parameter of type 'ElementId<"awareness" | "behaviour" | "believed" | "campaign" | "health" | "report" | "soap" | "stations" | "trusted">'.
// run time: "awarenes" is not the id of an element of the theory. Did you mean "awareness"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { renameElement } from "../../../src/theory/edit/rename-element.js";
import { assumptions, base, links } from "../base.js";

const theory = defineTheory({ ...base, links, assumptions, sources: { report: { type: "report" } } });

// @ts-expect-error
renameElement(theory, "awarenes", "knowing");
