import type { Explanations } from "../explanation.js";

export const noLocator: Explanations = {
  en: {
    title: "Evidence without a place in its source",
    why: "Evidence that cannot be found cannot be checked. A report of two hundred pages without a page number is a name, not a reference.",
    consequence: "Who wants to check the finding has to read the whole source, and will not.",
    repair: "Add the locator: a page, a section or a table. Web pages, news items and conversations need none.",
  },
  nl: {
    title: "Bewijs zonder vindplaats in de bron",
    why: "Bewijs dat niet te vinden is, is niet te controleren. Een rapport van tweehonderd bladzijden zonder paginanummer is een naam, geen verwijzing.",
    consequence: "Wie de bevinding wil controleren, moet de hele bron lezen en doet dat niet.",
    repair:
      "Voeg de vindplaats (locator) toe: een bladzijde, paragraaf of tabel. Webpagina's, nieuwsberichten en gesprekken hebben er geen nodig.",
  },
};
