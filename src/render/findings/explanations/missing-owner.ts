import type { Explanations } from "../explanation.js";

export const missingOwner: Explanations = {
  en: {
    title: "An important assumption without an owner",
    why: "An assumption log names who keeps an eye on each entry. What is everybody’s business gets done by nobody.",
    consequence: "Tests and reviews fall due, and nobody is asked.",
    repair: "Give it an owner: a person, a role or a unit. The owner of a whole owns its parts.",
  },
  nl: {
    title: "Een belangrijke aanname zonder eigenaar",
    why: "Een aannameregister noemt wie op elke regel let. Wat van iedereen is, doet niemand.",
    consequence: "Toetsen en toetsingen moeten gebeuren, en niemand wordt erop aangesproken.",
    repair:
      "Geef haar een eigenaar: een persoon, rol of afdeling. De eigenaar van het geheel is ook die van de sub-aannames.",
  },
};
