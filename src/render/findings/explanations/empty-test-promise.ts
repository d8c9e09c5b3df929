import type { Explanations } from "../explanation.js";

export const emptyTestPromise: Explanations = {
  en: {
    title: "A test that is promised, and no more",
    why: "A learning agenda says who finds out what, how, by when, and which decision waits for it. A promise without those is seldom kept.",
    consequence: "The assumption counts as being looked into, while nobody does.",
    repair:
      "Give the test a method, an owner, a due date, and say under informs which decision it serves; or take the promise away.",
  },
  nl: {
    title: "Een toets die wel is beloofd, maar niet is uitgewerkt",
    why: "Een leeragenda zegt wie wat uitzoekt, hoe, wanneer, en welk besluit erop wacht. Een belofte zonder dat wordt zelden gehouden.",
    consequence: "De aanname geldt als onderwerp van onderzoek, terwijl niemand iets onderzoekt.",
    repair:
      "Geef de toets een methode, een eigenaar en een einddatum, en zeg onder informs welk besluit ermee is gediend; of haal de belofte weg.",
  },
};
