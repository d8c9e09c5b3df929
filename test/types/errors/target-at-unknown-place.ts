// A target of an indicator for an unknown place.
//
// at:       place: "vilage"
// error:    TS2820: Type '"vilage"' is not assignable to type 'PlaceId<"village"> | undefined'. Did you mean '"village"'?
// run time: indicators.washing.targets[0].place: "vilage" is not the id of a place. Did you mean "village"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  places: { village: { name: "Village" } },
  indicators: {
    // @ts-expect-error
    washing: { title: "Pupils seen washing", targets: [{ value: 80, place: "vilage" }] },
  },
});
