import type { Explanations } from "../explanation.js";

export const noSignpost: Explanations = {
  en: {
    title: "An important condition that nobody watches",
    why: "What a programme cannot control it can watch: a signpost is a sign, with a date to look for it, that an assumption is beginning to fail.",
    consequence: "When the context turns, the programme goes on as planned until its results fail.",
    repair:
      "Give it reviewEvery, a date for the next review, or a test with a due date; and a falsifier that says what to look for.",
  },
  nl: {
    title: "Een belangrijke voorwaarde die niemand volgt",
    why: "Wat een programma niet in de hand heeft, kan het wel volgen: een signaalpost is een teken, met een datum om ernaar te kijken, dat een aanname begint te falen.",
    consequence: "Keert de omgeving, dan gaat het programma door als gepland totdat de resultaten uitblijven.",
    repair:
      "Geef de aanname een reviewEvery, een datum voor de volgende toetsing of een toets met einddatum; en een falsifier die zegt waar op te letten.",
  },
};
