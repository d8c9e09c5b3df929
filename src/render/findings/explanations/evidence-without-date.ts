import type { Explanations } from "../explanation.js";

export const evidenceWithoutDate: Explanations = {
  en: {
    title: "Evidence without a date",
    why: "Whether a finding is still of use, and what a reviewer could have known when, depend on its date.",
    consequence: "It counts in every review, also in one of before it was written, and it never becomes stale.",
    repair: "Give the date of the data, else that of publication; a year will do. A date in the source counts as well.",
  },
  nl: {
    title: "Bewijs zonder datum",
    why: "Of een bevinding nog bruikbaar is, en wat een beoordelaar wanneer kon weten, hangt van de datum af.",
    consequence: "Het telt mee in elke toetsing, ook in een van voordat het bestond, en raakt nooit verouderd.",
    repair:
      "Geef de datum van de gegevens, anders die van publicatie; een jaar volstaat. Een datum bij de bron telt ook.",
  },
};
