import type { Explanations } from "../explanation.js";

export const conflictingEvidence: Explanations = {
  en: {
    title: "Conflicting evidence that nobody has weighed",
    why: "Contested is a verdict, not a decision: somebody has to say whether the two sides are about the same thing, and what to do meanwhile.",
    consequence: "Those who build on the assumption choose the side that suits them.",
    repair:
      "Review it: toc accept FILE ID with a decision and a note that says how the conflict is read. Often it shows that the assumption should be split by group or place.",
  },
  nl: {
    title: "Tegenstrijdig bewijs dat niemand heeft gewogen",
    why: "Betwist is een oordeel, geen besluit: iemand moet zeggen of beide kanten over hetzelfde gaan, en wat er intussen gebeurt.",
    consequence: "Wie op de aanname bouwt, kiest de kant die uitkomt.",
    repair:
      "Toets haar: toc accept BESTAND ID met een besluit en een toelichting hoe de tegenstrijdigheid wordt gelezen. Vaak blijkt dat de aanname naar groep of plaats gesplitst moet worden.",
  },
};
