import type { Explanations } from "../explanation.js";

export const contradictoryWaiver: Explanations = {
  en: {
    title: "A waiver that ends before it begins, or repeats another",
    why: "Two people who waive the same finding give two reasons, and only the first counts; a waiver with its dates the wrong way round never counts.",
    consequence: "A reader cannot tell who answers for the finding, and until when.",
    repair: "Keep one waiver for each finding; correct the dates.",
  },
  nl: {
    title: "Een ontheffing die eindigt voordat zij begint, of een andere herhaalt",
    why: "Twee mensen die dezelfde bevinding ontheffen, geven twee redenen, en alleen de eerste telt; een ontheffing met omgekeerde data telt nooit.",
    consequence: "Een lezer ziet niet wie voor de bevinding instaat, en tot wanneer.",
    repair: "Houd één ontheffing per bevinding; verbeter de data.",
  },
};
