import type { Explanations } from "../explanation.js";

export const futureDate: Explanations = {
  en: {
    title: "A date that has yet to come",
    why: "In a review of today, a later date is a slip. In one that looks back, it is what nobody could have known then, which is why it does not count.",
    consequence:
      "The evidence or the review is left out of account, and who does not look will think that it was weighed.",
    repair:
      "Put the date right; or look from a later day, with --as-of. Waive it, or set its severity to off, where looking back is what you mean to do.",
  },
  nl: {
    title: "Een datum die nog moet komen",
    why: "In een toetsing van vandaag is een latere datum een vergissing. In een die terugkijkt, is het wat toen niemand kon weten; daarom telt het niet mee.",
    consequence: "Het bewijs of de toetsing blijft buiten beschouwing, en wie niet kijkt, denkt dat het is gewogen.",
    repair:
      "Verbeter de datum, of kijk vanaf een latere dag, met --as-of. Ontheef het, of zet de ernst op off, als terugkijken de bedoeling is.",
  },
};
