import type { Explanations } from "../explanation.js";

export const mixedSource: Explanations = {
  en: {
    title: "One page, cited for and against",
    why: "A stance belongs to a finding and not to a source, so one source may well be on both sides. The same page on both sides is either a nuance that deserves a sentence, or a slip.",
    consequence: "A reader who checks the page will find one of the two wrong, or not see why.",
    repair:
      "Read the page again. Narrow the two findings until each says what it takes from it, give each its own locator, or make one item with the stance mixed and a note.",
  },
  nl: {
    title: "Eén bladzijde, vóór én tegen aangehaald",
    why: "Een standpunt hoort bij een bevinding en niet bij een bron; één bron kan dus heel goed aan beide kanten staan. Dezelfde bladzijde aan beide kanten is een nuance die een zin verdient, of een vergissing.",
    consequence: "Wie de bladzijde naslaat, vindt een van de twee onjuist, of ziet niet waarom.",
    repair:
      "Lees de bladzijde opnieuw. Maak de bevindingen zo precies dat elk zegt wat eruit volgt, geef elk een eigen vindplaats, of maak er één van met de stance mixed en een toelichting.",
  },
};
