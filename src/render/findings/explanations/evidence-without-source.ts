import type { Explanations } from "../explanation.js";

export const evidenceWithoutSource: Explanations = {
  en: {
    title: "Evidence without a source",
    why: "A finding that nobody can trace is a statement by whoever wrote it down.",
    consequence:
      "It counts for the verdict all the same, and as a source of its own: two such items are taken for two independent lines.",
    repair: "Add the source, if need be as a document, a dataset or a conversation, with its date.",
  },
  nl: {
    title: "Bewijs zonder bron",
    why: "Een bevinding die niemand kan herleiden, is een bewering van wie haar opschreef.",
    consequence:
      "Zij telt toch mee voor het oordeel, en als bron op zichzelf: twee zulke bevindingen gelden als twee onafhankelijke lijnen.",
    repair: "Voeg de bron toe, desnoods als document, dataset of gesprek, met de datum.",
  },
};
