import type { Explanations } from "../explanation.js";

export const oneSided: Explanations = {
  en: {
    title: "Evidence on one side only",
    why: "Who looks for support finds it. That nothing speaks against a claim means something only where somebody looked.",
    consequence: "The verdict says how hard the one side was looked for, and not how the claim stands.",
    repair:
      "Look for the other side and attach what is found. Where the search found nothing, record it under searched: where, when, and with which words.",
  },
  nl: {
    title: "Bewijs van één kant",
    why: "Wie steun zoekt, vindt steun. Dat niets tegen een bewering spreekt, zegt pas iets als iemand heeft gezocht.",
    consequence: "Het oordeel zegt hoe hard naar de ene kant is gezocht, niet hoe het met de bewering staat.",
    repair:
      "Zoek de andere kant en voeg toe wat u vindt. Leverde het zoeken niets op, leg het dan vast onder searched: waar, wanneer, en met welke woorden.",
  },
};
