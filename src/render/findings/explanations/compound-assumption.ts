import type { Explanations } from "../explanation.js";

export const compoundAssumption: Explanations = {
  en: {
    title: "An assumption that seems to be two claims",
    why: "A verdict is about one proposition: evidence may support one half of a conjunction and oppose the other.",
    consequence: "The verdict fits neither half.",
    repair:
      "Split it, or give it parts: each claim a part with its own evidence, combine: all, and exhaustive: true where they are the whole.",
  },
  nl: {
    title: "Een aanname die twee beweringen lijkt te zijn",
    why: "Een oordeel gaat over één bewering: bewijs kan de ene helft van een dubbele steunen en de andere tegenspreken.",
    consequence: "Het oordeel past bij geen van beide helften.",
    repair:
      "Splits haar, of geef haar sub-aannames: elke bewering een sub-aanname met eigen bewijs, combine: all, en exhaustive: true als zij samen het geheel zijn.",
  },
};
