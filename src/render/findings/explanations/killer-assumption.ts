import type { Explanations } from "../explanation.js";

export const killerAssumption: Explanations = {
  en: {
    title: "A necessary assumption that the evidence is against, and nobody acted on",
    why: "The European Commission's guidelines call it a killer assumption: where what a project needs is very unlikely, redesign it, or it may not be feasible.",
    consequence: "The theory goes on as if nothing were known.",
    repair:
      "Review it and record the decision: mitigate, hedge, redesign or drop-pathway. If the evidence is wrong, attach what shows so, or override the verdict with the reason.",
  },
  nl: {
    title: "Een noodzakelijke aanname waar het bewijs tegen is, zonder dat iemand iets deed",
    why: "De richtlijnen van de Europese Commissie noemen dit een dodelijke aanname: is wat een project nodig heeft zeer onwaarschijnlijk, herontwerp het dan, anders is het misschien niet haalbaar.",
    consequence: "De theorie gaat door alsof er niets bekend is.",
    repair:
      "Toets haar en leg het besluit vast: mitigate, hedge, redesign of drop-pathway. Klopt het bewijs niet, voeg dan toe wat dat aantoont, of zet een ander oordeel ernaast met de reden.",
  },
};
