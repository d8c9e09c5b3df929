import type { Explanations } from "../explanation.js";

export const conflictedSupport: Explanations = {
  en: {
    title: "Support only from those with a stake",
    why: "Who funds, carries out or designed a policy gains by its success. Their evidence counts, but a claim that nobody else supports has not been tested from outside.",
    consequence: "A reader will discount the support, and with it the verdict.",
    repair: "Look for an independent source. Where an item was marked by mistake, put its interest right.",
  },
  nl: {
    title: "Steun alleen van belanghebbenden",
    why: "Wie beleid betaalt, uitvoert of heeft bedacht, wint bij het slagen ervan. Hun bewijs telt, maar een bewering die verder niemand steunt, is niet van buiten getoetst.",
    consequence: "Een lezer zal de steun, en daarmee het oordeel, minder gewicht geven.",
    repair: "Zoek een onafhankelijke bron. Is het belang bij een bevinding onjuist aangegeven, verbeter het dan.",
  },
};
