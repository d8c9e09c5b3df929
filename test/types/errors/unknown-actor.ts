// An outcome for which an unknown actor is responsible.
//
// at:       "shool"
// error:    TS2820: Type '"shool"' is not assignable to type 'ActorId<"school">'. Did you mean '"school"'?
// run time: outcomes.health.actors[0]: "shool" is not the id of an actor. Did you mean "school"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  actors: { school: { name: "School" } },
  outcomes: {
    // @ts-expect-error
    health: { title: "Fewer pupils fall ill", actors: ["shool"] },
  },
});
