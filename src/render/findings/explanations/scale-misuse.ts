import type { Explanations } from "../explanation.js";

export const scaleMisuse: Explanations = {
  en: {
    title: "A rating on a scale that was not made for it",
    why: "GRADE rates what all evidence on a question says together. The Maryland scale ranks comparisons between groups or moments. Level 1 of Nesta asks for a logic model only.",
    consequence:
      "The rating becomes a strength that it does not stand for, and the verdict leans on it; an item at Nesta level 1 is not counted at all.",
    repair:
      "Take the rating away, or rate what the scale is for: a body of evidence with target: body, a comparison with the Maryland scale. Otherwise state a strength, and why in the note.",
  },
  nl: {
    title: "Een waardering op een schaal die er niet voor is gemaakt",
    why: "GRADE waardeert wat al het bewijs over een vraag samen zegt. De Marylandschaal ordent vergelijkingen tussen groepen of momenten. Niveau 1 van Nesta vraagt alleen een logisch model.",
    consequence:
      "De waardering wordt een sterkte waar zij niet voor staat, en het oordeel leunt daarop; een bevinding op Nesta-niveau 1 telt helemaal niet mee.",
    repair:
      "Haal de waardering weg, of waardeer waar de schaal voor is: het geheel van bewijs met target: body, een vergelijking met de Marylandschaal. Geef anders een sterkte (strength), met de reden in de toelichting.",
  },
};
