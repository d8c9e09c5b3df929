import type { Explanations } from "../explanation.js";

export const testOverdue: Explanations = {
  en: {
    title: "A test that is overdue",
    why: "A plan with a date is a promise to those who decide. Past the date, either the answer is there and nobody attached it, or there is none.",
    consequence: "The assumption still counts as being under test.",
    repair:
      "Attach what the test found, also where it could not tell, and take the plan away; or give it another date, and say why.",
  },
  nl: {
    title: "Een toets die over tijd is",
    why: "Een plan met een datum is een belofte aan wie beslist. Na die datum is het antwoord er en heeft niemand het toegevoegd, of het is er niet.",
    consequence: "Van de aanname heet het nog steeds dat er een toets loopt.",
    repair:
      "Voeg toe wat de toets opleverde, ook als die niets besliste, en haal het plan weg; of geef het een andere datum, en zeg waarom.",
  },
};
