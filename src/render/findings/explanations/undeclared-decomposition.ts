import type { Explanations } from "../explanation.js";

export const undeclaredDecomposition: Explanations = {
  en: {
    title: "An assumption with parts, and no word on how they make it up",
    why: "A claim with sub-claims needs both said: whether all are needed or one will do, and whether together they are the whole. Only then does a verdict on the parts say something about the whole.",
    consequence:
      "All are taken to be needed and something more as well, so that parts which are all supported do not establish the whole.",
    repair: "Give combine (all or any) and exhaustive (true or false).",
  },
  nl: {
    title: "Een aanname met sub-aannames, zonder dat is gezegd hoe die haar vormen",
    why: "Bij een aanname met sub-aannames moet beide zijn gezegd: of alle nodig zijn of één genoeg is, en of zij samen het geheel zijn. Pas dan zegt een oordeel over de sub-aannames iets over het geheel.",
    consequence:
      "Alle gelden als nodig, en nog iets meer, zodat sub-aannames die alle onderbouwd zijn het geheel toch niet vestigen.",
    repair: "Geef combine (all of any) en exhaustive (true of false).",
  },
};
