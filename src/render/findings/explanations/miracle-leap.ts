import type { Explanations } from "../explanation.js";

export const miracleLeap: Explanations = {
  en: {
    title: "A link that leaps over a step which the theory has elsewhere",
    why: "The missing middle is where theories fail: awareness does not bring wellbeing, what people then do does. Capability, opportunity and motivation change behaviour, and behaviour brings the benefit.",
    consequence:
      "The doubtful step is hidden inside an arrow, where no assumption can sit on it and no evidence can bear on it.",
    repair:
      "Put the outcome between, with a link on either side, and ask what each rests on. Where the leap is meant, give the reason in a waiver.",
  },
  nl: {
    title: "Een verband dat een stap overslaat die de theorie elders wel heeft",
    why: "In het ontbrekende midden gaan theorieën mis: bewustzijn brengt geen welzijn, wat mensen er vervolgens mee doen wel. Vermogen, gelegenheid en motivatie veranderen gedrag, en gedrag brengt de baat.",
    consequence:
      "De twijfelachtige stap zit verborgen in een pijl, waar geen aanname op kan rusten en geen bewijs over kan gaan.",
    repair:
      "Zet de uitkomst ertussen, met aan weerszijden een verband, en vraag waar elk op rust. Is de sprong bedoeld, geef de reden dan in een ontheffing.",
  },
};
