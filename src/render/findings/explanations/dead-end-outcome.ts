import type { Explanations } from "../explanation.js";

export const deadEndOutcome: Explanations = {
  en: {
    title: "An outcome that leads to no long-term outcome",
    why: "Missing connections are the commonest fault of drawn theories: a change that matters for nothing further on is either a goal or a gap.",
    consequence: "Whatever is done for it counts towards no goal, and a review of the goals never comes to it.",
    repair:
      "Link it to what it is to bring about; or give it the level long-term where it is a goal itself; or take it out.",
  },
  nl: {
    title: "Een uitkomst die naar geen langetermijndoel leidt",
    why: "Ontbrekende verbindingen zijn de meest voorkomende fout in getekende theorieën: een verandering die verderop nergens toe doet, is een doel of een gat.",
    consequence: "Wat ervoor wordt gedaan, telt voor geen doel mee, en een toetsing van de doelen komt er nooit langs.",
    repair:
      "Verbind haar met wat zij teweeg moet brengen; of geef haar het niveau long-term als zij zelf een doel is; of haal haar weg.",
  },
};
