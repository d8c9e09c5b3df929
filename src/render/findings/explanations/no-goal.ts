import type { Explanations } from "../explanation.js";

export const noGoal: Explanations = {
  en: {
    title: "A theory without a goal",
    why: "Every route is judged by what it leads to. Where levels are used and none is a goal, the last steps on the way stand in for it.",
    consequence:
      "Routes, critical assumptions and stranded interventions are worked out towards steps that were never meant to be the end.",
    repair: "Give the outcome that the theory is for the level long-term or impact, or add it.",
  },
  nl: {
    title: "Een theorie zonder doel",
    why: "Elke route wordt beoordeeld naar waar zij toe leidt. Waar niveaus worden gebruikt en geen ervan een doel is, nemen tussenstappen die plaats in.",
    consequence:
      "Routes, kritieke aannames en gestrande interventies worden berekend tot aan stappen die nooit als eindpunt waren bedoeld.",
    repair: "Geef de uitkomst waar het om gaat het niveau long-term of impact, of voeg haar toe.",
  },
};
