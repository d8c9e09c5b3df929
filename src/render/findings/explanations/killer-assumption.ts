import type { Explanations } from "../explanation.js";

export const killerAssumption: Explanations = {
  en: {
    title: "An assumption that cannot be missed, with the evidence against it, and nobody acted on that",
    why: "The European Commission's guidelines call it a killer assumption: where what a project needs is very unlikely, redesign it, or it may not be feasible. Needed is what its author calls necessary, and what every modelled route to a goal rests on, unless its role is facilitating.",
    consequence: "The theory goes on as if nothing were known.",
    repair:
      "Review it and record the decision: mitigate, hedge, redesign or drop-pathway. If the evidence is wrong, attach what shows so, or override the verdict with the reason.",
  },
  nl: {
    title: "Een aanname die niet gemist kan worden, met het bewijs ertegen, zonder dat iemand iets deed",
    why: "De richtlijnen van de Europese Commissie noemen dit een dodelijke aanname: is wat een project nodig heeft zeer onwaarschijnlijk, herontwerp het dan, anders is het misschien niet haalbaar. Nodig is wat de auteur noodzakelijk noemt, en ook waar elke gemodelleerde route naar een doel op rust, tenzij de rol facilitating is.",
    consequence: "De theorie gaat door alsof er niets bekend is.",
    repair:
      "Toets haar en leg het besluit vast: mitigate, hedge, redesign of drop-pathway. Klopt het bewijs niet, voeg dan toe wat dat aantoont, of zet een ander oordeel ernaast met de reden.",
  },
};
