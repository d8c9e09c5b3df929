import type { Explanations } from "../explanation.js";

export const noExternalCause: Explanations = {
  en: {
    title: "A long-term outcome that only the programme leads to",
    why: "Long-term outcomes depend on much that a programme does not do. A contribution can be claimed only beside the other causes.",
    consequence:
      "Every change in the outcome will be put down to the programme, and no rival explanation will be looked for.",
    repair: "Add the outside factors that raise or lower it, or what leads to it.",
  },
  nl: {
    title: "Een langetermijndoel waar alleen het programma naar leidt",
    why: "Langetermijndoelen hangen af van veel dat een programma niet doet. Een bijdrage valt alleen te claimen naast de andere oorzaken.",
    consequence:
      "Elke verandering in het doel zal aan het programma worden toegeschreven, en niemand zoekt een andere verklaring.",
    repair: "Voeg de factoren van buiten toe die het doel, of wat ernaartoe leidt, verhogen of verlagen.",
  },
};
