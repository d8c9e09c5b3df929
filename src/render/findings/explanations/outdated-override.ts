import type { Explanations } from "../explanation.js";

export const outdatedOverride: Explanations = {
  en: {
    title: "An override that new evidence has overtaken",
    why: "A reviewer may put another verdict in the place of the computed one, for a reason that weighs what was known. What came in since is not in that reason.",
    consequence: "A signature of then stands in the way of a finding of now.",
    repair:
      "Review again: confirm the override with a new entry that takes the evidence into account, or record a review without one.",
  },
  nl: {
    title: "Een afwijkend oordeel dat door nieuw bewijs is ingehaald",
    why: "Een beoordelaar mag een ander oordeel in de plaats van het berekende zetten, met een reden die weegt wat bekend was. Wat daarna kwam, zit niet in die reden.",
    consequence: "Een handtekening van toen staat een bevinding van nu in de weg.",
    repair:
      "Toets opnieuw: bevestig het afwijkende oordeel met een nieuwe regel die het bewijs meeweegt, of leg een toetsing vast zonder.",
  },
};
