import type { Explanations } from "../explanation.js";

export const suspect: Explanations = {
  en: {
    title: "A claim that changed under its evidence",
    why: "Evidence and reviews are of the wording that stood there then. When the wording moves, whether they still speak of it is a question that only a reader can answer.",
    consequence: "The verdict may be of a claim that nobody makes any more.",
    repair:
      "Read the new wording beside the evidence. Where only words changed, say so: toc accept FILE ID --wording-only. Else attach anew what still holds, and review.",
  },
  nl: {
    title: "Een bewering die is gewijzigd nadat er bewijs bij was gevoegd",
    why: "Bewijs en toetsingen horen bij de tekst die er toen stond. Verandert die tekst, dan kan alleen een lezer zeggen of zij er nog over gaan.",
    consequence: "Het oordeel kan gaan over een bewering die niemand meer doet.",
    repair:
      "Lees de nieuwe tekst naast het bewijs. Zijn alleen woorden veranderd, zeg dat dan: toc accept BESTAND ID --wording-only. Voeg anders opnieuw toe wat nog geldt, en toets.",
  },
};
