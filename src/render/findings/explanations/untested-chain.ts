import type { Explanations } from "../explanation.js";

export const untestedChain: Explanations = {
  en: {
    title: "A goal whose last step alone is tested",
    why: "Evidence gathers where results are measured, at the end of the chain; whether the programme reaches that far is asked less often.",
    consequence: "The goal looks well supported, while nothing shows that an intervention contributes to it.",
    repair:
      "Look for evidence on the links that are named: a process evaluation or monitoring of the first steps often has it already. If a study followed the whole chain, attach what it found to each link.",
  },
  nl: {
    title: "Een doel waarvan alleen de laatste stap is getoetst",
    why: "Bewijs hoopt zich op waar resultaten worden gemeten, aan het eind van de keten; of het programma zo ver reikt, wordt minder vaak gevraagd.",
    consequence: "Het doel lijkt goed onderbouwd, terwijl niets laat zien dat een interventie eraan bijdraagt.",
    repair:
      "Zoek bewijs bij de verbanden die genoemd worden: een procesevaluatie of de monitoring van de eerste stappen heeft het vaak al. Volgde een studie de hele keten, voeg dan bij elk verband wat zij vond.",
  },
};
