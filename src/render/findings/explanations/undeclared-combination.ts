import type { Explanations } from "../explanation.js";

export const undeclaredCombination: Explanations = {
  en: {
    title: "An outcome with several causes, and no word on how they combine",
    why: "Whether causes are alternatives or each is needed decides whether the whole is sufficient; drawings leave it out.",
    consequence:
      "They count as alternatives. If all are needed, a what-if in which one of them fails shows an outcome that survives, which it would not.",
    repair: "Give needs: all where the outcome cannot do without any of them, and needs: any where one will do.",
  },
  nl: {
    title: "Een uitkomst met meerdere oorzaken, zonder dat is gezegd hoe zij samengaan",
    why: "Of oorzaken alternatieven zijn of allemaal nodig, bepaalt of het geheel toereikend is; tekeningen laten dat weg.",
    consequence:
      "Zij gelden als alternatieven. Zijn ze allemaal nodig, dan laat een wat-als waarin er één wegvalt een uitkomst zien die overeind blijft, terwijl dat niet zo zou zijn.",
    repair: "Geef needs: all waar de uitkomst geen ervan kan missen, en needs: any waar één genoeg is.",
  },
};
