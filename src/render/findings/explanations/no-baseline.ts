import type { Explanations } from "../explanation.js";

export const noBaseline: Explanations = {
  en: {
    title: "An indicator that cannot show progress",
    why: "Progress is the way from a baseline to a target by a date. Without one of them a measurement says where things stand, and not whether they moved.",
    consequence: "Actual values cannot be read as evidence for or against anything.",
    repair: "Add the baseline with its date and source, and at least one target with its date.",
  },
  nl: {
    title: "Een indicator die geen voortgang kan laten zien",
    why: "Voortgang is de weg van een nulmeting naar een streefwaarde op een datum. Ontbreekt een daarvan, dan zegt een meting waar het staat, en niet of het is opgeschoven.",
    consequence: "Gemeten waarden zijn niet te lezen als bewijs voor of tegen iets.",
    repair: "Voeg de nulmeting toe met datum en bron, en ten minste één streefwaarde met datum.",
  },
};
