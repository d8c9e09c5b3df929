import type { Explanations } from "../explanation.js";

export const expiredWaiver: Explanations = {
  en: {
    title: "A waiver whose last day is over",
    why: "Its author let the finding stand for a time, to look again then. That time has come.",
    consequence: "The finding counts again; who waived it may not know.",
    repair: "Repair the finding, or let somebody waive it anew, by name and date. Then take the old waiver out.",
  },
  nl: {
    title: "Een ontheffing waarvan de laatste dag voorbij is",
    why: "Wie haar verleende, liet de bevinding een tijd staan om dan opnieuw te kijken. Die tijd is om.",
    consequence: "De bevinding telt weer; wie haar onthief, weet dat misschien niet.",
    repair:
      "Herstel de bevinding, of laat iemand haar opnieuw ontheffen, met naam en datum. Haal de oude ontheffing dan weg.",
  },
};
