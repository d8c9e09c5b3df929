import type { Explanations } from "../explanation.js";

export const unreachableOutcome: Explanations = {
  en: {
    title: "An outcome that no intervention and no outside factor leads to",
    why: "A theory is complete when every change in it has a cause, of the programme or from outside; completeness is one of the criteria of evaluability.",
    consequence:
      "The outcome is a wish. Nothing can be traced to it, and no assumption explains how it would come about.",
    repair: "Link what is to bring it about. If it comes about by itself, say so with a factor; else take it out.",
  },
  nl: {
    title: "Een uitkomst waar geen interventie en geen factor van buiten naar leidt",
    why: "Een theorie is compleet als elke verandering erin een oorzaak heeft, van het programma of van buiten; compleetheid is een van de criteria voor evalueerbaarheid.",
    consequence:
      "De uitkomst is een wens. Niets valt ernaar te herleiden, en geen aanname verklaart hoe zij tot stand komt.",
    repair: "Verbind wat haar teweeg moet brengen. Komt zij vanzelf, zeg dat dan met een factor; haal haar anders weg.",
  },
};
