import type { Explanations } from "../explanation.js";

export const strandedIntervention: Explanations = {
  en: {
    title: "An intervention from which no route leads to a long-term outcome",
    why: "Missing connections are the commonest fault of drawn theories, and an action without one points at an assumption that nobody stated.",
    consequence:
      "The theory cannot say what the intervention is for; traces, what-ifs and reviews of its goals pass it by.",
    repair:
      "Add the links, and where needed the outcomes, by which it is to have its effect; or take it out. Where no outcome has the level long-term or impact, the outcomes that lead to nothing count as goals: give levels.",
  },
  nl: {
    title: "Een interventie van waaruit geen route naar een langetermijndoel loopt",
    why: "Ontbrekende verbindingen zijn de meest voorkomende fout in getekende theorieën, en een actie zonder verbinding wijst op een aanname die niemand heeft opgeschreven.",
    consequence:
      "De theorie kan niet zeggen waar de interventie toe dient; routes, wat-als-vragen en toetsingen van de doelen gaan eraan voorbij.",
    repair:
      "Voeg de verbanden toe, en zo nodig de uitkomsten, waarlangs zij effect moet hebben; of haal haar weg. Heeft geen uitkomst het niveau long-term of impact, dan gelden de uitkomsten waar niets op volgt als doel: geef niveaus.",
  },
};
