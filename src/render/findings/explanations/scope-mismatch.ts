import type { Explanations } from "../explanation.js";

export const scopeMismatch: Explanations = {
  en: {
    title: "A verdict that rests on evidence from elsewhere",
    why: "What held for one group, in one place, need not hold for another: it depends on the context for whom something works.",
    consequence: "The verdict speaks of others than those whom the theory is about.",
    repair:
      "Look for evidence from the population and place of the theory. Where the match is better than was recorded, set the match of its scope to direct and say why.",
  },
  nl: {
    title: "Een oordeel dat op bewijs van elders rust",
    why: "Wat voor de ene groep en plaats opging, hoeft dat niet voor de andere: voor wie iets werkt, hangt van de context af.",
    consequence: "Het oordeel spreekt over anderen dan over wie de theorie gaat.",
    repair:
      "Zoek bewijs over de bevolking en de plaats van de theorie. Past het beter dan is vastgelegd, zet dan de match van de scope op direct en zeg waarom.",
  },
};
