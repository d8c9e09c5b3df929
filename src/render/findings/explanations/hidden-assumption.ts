import type { Explanations } from "../explanation.js";

export const hiddenAssumption: Explanations = {
  en: {
    title: "Prose that seems to name a condition which no assumption states",
    why: "The assumptions that do the damage are those that nobody listed; they hide in words such as provided that and depends on.",
    consequence: "The condition is read over; it cannot be tested, reviewed or shown to be critical.",
    repair: "State it as an assumption on that link or outcome.",
  },
  nl: {
    title: "Tekst die een voorwaarde lijkt te noemen die geen aanname vermeldt",
    why: "De aannames die schade doen, zijn die niemand op de lijst zette; zij schuilen in woorden als mits en afhankelijk van.",
    consequence: "Over de voorwaarde wordt heen gelezen; zij kan niet worden getoetst of als kritiek herkend.",
    repair: "Vermeld haar als aanname op dat verband of die uitkomst.",
  },
};
