import type { measurement as english } from "../../en/rules/measurement.js";
import type { InOtherWords } from "../../in-other-words.js";

/** What is said of the rules about what is measured and watched. */
export const measurement: InOtherWords<typeof english> = {
  "no-indicator": {
    title: "Uitkomst zonder indicator",
    sentence: () => "Deze uitkomst heeft geen indicator. Voeg toe wat u meet om te zien of de uitkomst wordt bereikt.",
    why: "Bij elke uitkomst hoort minstens één ding dat laat zien of de uitkomst wordt bereikt.",
    consequence:
      "Of de uitkomst wordt bereikt, blijft een mening. Ook over de aannames bij de verbanden naar deze uitkomst blijft het bij een mening.",
    repair:
      "Voeg een indicator toe met een eenheid, een nulmeting en een streefwaarde. Staan die in een ander resultatenkader, gebruik dan die codes. Of leg een uitzondering vast voor de hele theorie, met de reden.",
  },
  "no-baseline": {
    title: "Indicator kan geen voortgang laten zien",
    sentence: ({ values: { missing }, join }) =>
      `Deze indicator kan geen voortgang laten zien. Voeg toe: ${join(missing.map((part) => PARTS[part]))}.`,
    why: "Voortgang is de afstand van een nulmeting tot een streefwaarde, op een datum. Ontbreekt een van deze, dan laat een meting de stand zien, maar niet de verandering.",
    consequence: "Gemeten waarden zijn niet te gebruiken als bewijs voor of tegen een aanname.",
    repair: "Voeg de nulmeting toe met datum en bron, en minstens één streefwaarde met datum.",
  },
  "no-signpost": {
    title: "Geen datum voor een nieuwe beoordeling van een zeer belangrijke externe voorwaarde",
    sentence: () =>
      "Deze zeer belangrijke aanname ligt buiten de invloed van het programma. Kies een datum voor de volgende beoordeling.",
    why: "Een programma kan volgen wat het niet kan beïnvloeden. Een signaal laat zien dat een aanname niet meer klopt, en een datum zegt wanneer u daarnaar kijkt.",
    consequence: "Verandert de context, dan gaat het programma door zoals gepland, totdat de resultaten tegenvallen.",
    repair:
      "Voeg `reviewEvery` toe, een datum voor de volgende beoordeling, of een onderzoek met een einddatum. Beschrijf met `falsifier` waar u op let.",
  },
};

const PARTS = {
  baseline: "een nulmeting",
  "baseline-date": "de datum van de nulmeting",
  "baseline-source": "de bron van de nulmeting",
  target: "een streefwaarde",
  "target-date": "de datum van de streefwaarde",
};
