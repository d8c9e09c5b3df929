import type { Explanations } from "../explanation.js";

export const untested: Explanations = {
  en: {
    title: "An assumption to which nobody has attached evidence",
    why: "Critical assumptions are to be defined and tested. Untested is not the same as insufficient: there somebody looked and could not tell, here nobody has looked, or nothing that was found counts, as it was withdrawn, is of a later date or is a logic model without data. Evidence on parts counts for their whole only where it settles that.",
    consequence: "Whatever rests on it rests on belief. These are the questions of the learning agenda.",
    repair:
      "Look for evidence, for it and against it, and attach what is found, also where it cannot tell (stance: inconclusive). Else plan a test, with a method, an owner and a date. A premise about what ought to be has the kind normative, and is left out.",
  },
  nl: {
    title: "Een aanname waar niemand bewijs bij heeft gevoegd",
    why: "Kritieke aannames horen benoemd én getoetst te worden. Ongetoetst is iets anders dan onbeslist: daar heeft iemand gekeken en kon het niet zeggen, hier heeft niemand gekeken, of telt niets mee van wat gevonden is, omdat het is ingetrokken, van later is of een logisch model zonder gegevens is. Bewijs bij sub-aannames telt voor het geheel alleen als het daarover uitsluitsel geeft.",
    consequence: "Wat erop rust, rust op geloof. Dit zijn de vragen van de leeragenda.",
    repair:
      "Zoek bewijs, ervoor en ertegen, en voeg toe wat er is, ook als het niets beslist (stance: inconclusive). Plan anders een toets, met methode, eigenaar en datum. Een uitgangspunt over wat zou moeten heeft de soort normative en telt niet mee.",
  },
};
