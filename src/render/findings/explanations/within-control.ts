import type { Explanations } from "../explanation.js";

export const withinControl: Explanations = {
  en: {
    title: "A context assumption that seems to be about the programme itself",
    why: "What a programme has some hold on is a driver, not context, and should become something to do.",
    consequence: "A task is filed as bad luck: nobody plans for it, and nobody answers for it.",
    repair: "Give it the kind driver or implementation; or make it an intervention.",
  },
  nl: {
    title: "Een aanname over context die over het programma zelf lijkt te gaan",
    why: "Waar een programma enige greep op heeft, is een driver en geen context, en hoort iets te worden om te doen.",
    consequence: "Een taak wordt geboekt als pech: niemand plant haar, en niemand staat ervoor in.",
    repair: "Geef haar de soort driver of implementation; of maak er een interventie van.",
  },
};
