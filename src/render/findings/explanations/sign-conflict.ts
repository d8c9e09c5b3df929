import type { Explanations } from "../explanation.js";

export const signConflict: Explanations = {
  en: {
    title: "An intervention that both raises and lowers an outcome",
    why: "Help with return makes return easier and may tempt others to come; a theory that draws both must say which it expects to weigh more.",
    consequence:
      "Whether the intervention does good cannot be read from the theory, and evidence on one route is taken for evidence on the whole.",
    repair:
      "State the trade-off as an assumption of the kind side-effect on the outcome or on the link that lowers it, and look for evidence on both routes. Or waive the finding, with the reason why one outweighs the other.",
  },
  nl: {
    title: "Een interventie die een uitkomst zowel verhoogt als verlaagt",
    why: "Hulp bij terugkeer maakt teruggaan makkelijker en kan anderen verleiden te komen; een theorie die beide tekent, moet zeggen wat naar verwachting zwaarder weegt.",
    consequence:
      "Of de interventie goed doet, valt niet uit de theorie te lezen, en bewijs over de ene route gaat door voor bewijs over het geheel.",
    repair:
      "Vermeld de afweging als aanname van de soort side-effect op de uitkomst of op het verband dat haar verlaagt, en zoek bewijs voor beide routes. Of verleen ontheffing, met de reden waarom het een het ander overtreft.",
  },
};
