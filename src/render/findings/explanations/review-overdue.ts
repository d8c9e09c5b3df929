import type { Explanations } from "../explanation.js";

export const reviewOverdue: Explanations = {
  en: {
    title: "A review that did not take place",
    why: "A theory is checked again at the times that were agreed, because what held then may hold no longer. Adaptation is a step of the method, and this is its clock.",
    consequence: "The decision of last time goes on without anybody having decided that it should.",
    repair: "Review it, and record that with toc accept FILE ID; set the date for the next review.",
  },
  nl: {
    title: "Een toetsing die niet is gedaan",
    why: "Een theorie wordt op afgesproken tijden opnieuw bekeken, want wat toen gold, geldt misschien niet meer. Aanpassen is een stap van de methode, en dit is de klok ervan.",
    consequence: "Het besluit van de vorige keer loopt door zonder dat iemand daartoe heeft besloten.",
    repair: "Toets haar en leg dat vast met toc accept BESTAND ID; zet de datum van de volgende toetsing.",
  },
};
