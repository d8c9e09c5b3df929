import type { Explanations } from "../explanation.js";

export const neverReviewed: Explanations = {
  en: {
    title: "An assumption that no review has looked at",
    why: "A log of reviews is read as complete. What it never mentions was left out, or forgotten.",
    consequence: "Nobody has decided what to do about it.",
    repair: "Review it, and record that with toc accept FILE ID. Its parts count as reviewed with it.",
  },
  nl: {
    title: "Een aanname waar geen toetsing naar keek",
    why: "Een logboek van toetsingen wordt gelezen als volledig. Wat er nooit in voorkomt, is weggelaten of vergeten.",
    consequence: "Niemand heeft besloten wat ermee moet gebeuren.",
    repair: "Toets haar en leg dat vast met toc accept BESTAND ID. De sub-aannames gelden dan als mee getoetst.",
  },
};
