import type { Explanations } from "../explanation.js";

export const noIndicator: Explanations = {
  en: {
    title: "An outcome without an indicator",
    why: "Every outcome needs at least one thing that can be looked at to see whether it comes about.",
    consequence:
      "Whether the outcome is reached stays a matter of opinion, and so does every assumption on the links to it.",
    repair:
      "Add an indicator, with its unit, a baseline and a target. Where a results framework elsewhere has them, take over its codes, or waive this for the whole theory with the reason.",
  },
  nl: {
    title: "Een uitkomst zonder indicator",
    why: "Bij elke uitkomst hoort ten minste één ding waaraan te zien is of zij er komt.",
    consequence: "Of de uitkomst wordt bereikt, blijft een mening, en daarmee ook elke aanname op de verbanden erheen.",
    repair:
      "Voeg een indicator toe, met eenheid, nulmeting en streefwaarde. Staan ze in een resultatenkader elders, neem dan de codes over, of ontheef dit voor de hele theorie, met de reden.",
  },
};
