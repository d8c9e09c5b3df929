import type { Explanations } from "../explanation.js";

export const stale: Explanations = {
  en: {
    title: "A verdict that rests on old evidence",
    why: "Findings are overtaken. In medicine, half of all reviews changed in substance within five and a half years; other fields have no better figure, so five years is where this library starts.",
    consequence:
      "The world may have moved on from what the verdict says of it. Age alone changes no verdict, so the page will go on saying supported.",
    repair:
      "Look for newer evidence. Where the old keeps longer, say so with a shelfLife on the source, the item or the assumption.",
  },
  nl: {
    title: "Een oordeel dat op oud bewijs rust",
    why: "Bevindingen raken achterhaald. In de geneeskunde veranderde de helft van de overzichten binnen vijfenhalf jaar wezenlijk; andere velden hebben geen beter getal, en dus begint deze bibliotheek bij vijf jaar.",
    consequence:
      "De wereld kan verder zijn dan wat het oordeel ervan zegt. Ouderdom alleen verandert geen oordeel, dus de bladzijde blijft ondersteund zeggen.",
    repair:
      "Zoek nieuwer bewijs. Is het oude langer houdbaar, zeg dat dan met een shelfLife bij de bron, de bevinding of de aanname.",
  },
};
