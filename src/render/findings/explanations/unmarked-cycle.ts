import type { Explanations } from "../explanation.js";

export const unmarkedCycle: Explanations = {
  en: {
    title: "A ring of links of which none is marked as feedback",
    why: "Loops are legitimate, and often the point, but a reader must be able to tell a meant one from a mistake.",
    consequence:
      "Nobody can say where the ring starts; an outcome seems to cause itself, and paths that should have ended go on.",
    repair:
      "Mark the link that closes the loop with feedback: true; or turn or remove the link that is a mistake. Rings that share an outcome are told as one, by the shortest.",
  },
  nl: {
    title: "Een kring van verbanden waarvan er geen als terugkoppeling is gemarkeerd",
    why: "Kringen zijn toegestaan en vaak de kern, maar een lezer moet een bedoelde van een vergissing kunnen onderscheiden.",
    consequence:
      "Niemand kan zeggen waar de kring begint; een uitkomst lijkt zichzelf te veroorzaken, en routes die hadden moeten eindigen gaan door.",
    repair:
      "Markeer het verband dat de kring sluit met feedback: true; of draai of verwijder het verband dat een vergissing is. Kringen die een uitkomst delen, worden als één gemeld, met de kortste.",
  },
};
