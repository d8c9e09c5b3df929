import type { Explanations } from "../explanation.js";

export const compoundOutcome: Explanations = {
  en: {
    title: "An outcome that seems to be two changes",
    why: "One change to an outcome: two have different causes and indicators, and one can come about without the other.",
    consequence: "An indicator can measure only half of it, and evidence on one half passes for evidence on the whole.",
    repair: "Split it into two outcomes, each with its own links; or word it as the one change that it is.",
  },
  nl: {
    title: "Een uitkomst die twee veranderingen lijkt te zijn",
    why: "Eén verandering per uitkomst: twee hebben andere oorzaken en indicatoren, en de ene kan er komen zonder de andere.",
    consequence:
      "Een indicator meet er maar de helft van, en bewijs voor de ene helft gaat door voor bewijs voor het geheel.",
    repair:
      "Splits haar in twee uitkomsten, elk met eigen verbanden; of verwoord haar als de ene verandering die zij is.",
  },
};
