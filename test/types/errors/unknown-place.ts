// An intervention at an unknown place.
//
// at:       "vilage"
// error:    TS2820: Type '"vilage"' is not assignable to type 'PlaceId<"village">'. Did you mean '"village"'?
// run time: interventions.campaign.places[0]: "vilage" is not the id of a place. Did you mean "village"?
import { defineTheory } from "../../../src/theory/define-theory.js";
import { base } from "../base.js";

export const theory = defineTheory({
  ...base,
  places: { village: { name: "Village" } },
  interventions: {
    // @ts-expect-error
    campaign: { title: "A campaign", places: ["vilage"] },
  },
});
