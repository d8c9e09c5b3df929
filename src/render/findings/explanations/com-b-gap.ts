import type { Explanations } from "../explanation.js";

export const comBGap: Explanations = {
  en: {
    title: "A change of behaviour for which nothing is said of capability, opportunity or motivation",
    why: "In the COM-B model people change what they do when they are able to, have the chance to and want to; each of the three is necessary.",
    consequence: "The step on which such theories most often fail is taken for granted.",
    repair:
      "State what must change in the people concerned, as assumptions of the kind capacity on the links to the outcome or on those before them. The outcome is taken for a change of behaviour because an assumption of the kind behaviour is on a link to it.",
  },
  nl: {
    title: "Een gedragsverandering waarvoor niets is gezegd over vermogen, gelegenheid of motivatie",
    why: "In het COM-B-model veranderen mensen wat zij doen als zij het kunnen, de kans krijgen en het willen; elk van de drie is nodig.",
    consequence: "De stap waarop zulke theorieën het vaakst stuklopen, wordt voor lief genomen.",
    repair:
      "Zeg wat er bij de mensen om wie het gaat moet veranderen, als aannames van de soort capacity op de verbanden naar de uitkomst of op die daarvoor. De uitkomst geldt als gedragsverandering omdat op een verband ernaartoe een aanname van de soort behaviour rust.",
  },
};
