import type { Explanations } from "../explanation.js";

export const singlePointOfFailure: Explanations = {
  en: {
    title: "An unsupported assumption on every route from an intervention to a goal",
    why: "Assumption-based planning looks for what is load-bearing and vulnerable at once: those are to be tested first.",
    consequence: "If it fails, no modelled route remains from that intervention to that goal.",
    repair:
      "Test it first; or add another route that does without it; or decide how to hedge. Asked pair by pair, since in a wide theory other interventions keep the goal within reach.",
  },
  nl: {
    title: "Een niet-onderbouwde aanname op elke route van een interventie naar een doel",
    why: "Planning op basis van aannames zoekt wat tegelijk dragend en kwetsbaar is: dat moet het eerst worden getoetst.",
    consequence: "Gaat zij niet op, dan blijft er geen gemodelleerde route over van die interventie naar dat doel.",
    repair:
      "Toets haar het eerst; of voeg een andere route toe die zonder kan; of besluit hoe het risico te spreiden. Gevraagd per paar, want in een brede theorie houden andere interventies het doel bereikbaar.",
  },
};
