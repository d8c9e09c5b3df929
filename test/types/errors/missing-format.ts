// A theory that does not say which format it has.
//
// at:       {
// error:    TS2741: Property 'format' is missing in type '{ id: string; title: string; language: string; outcomes: { health: { title: string; }; }; }' but required in type 'TheoryDefinition<…>'.
// run time: format: missing; expected "theory-of-change/1".
import { defineTheory } from "../../../src/theory/define-theory.js";

// @ts-expect-error
export const theory = defineTheory({
  id: "hands",
  title: "Clean hands",
  language: "en",
  outcomes: { health: { title: "Fewer pupils fall ill" } },
});
