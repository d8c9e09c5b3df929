import type { Explanations } from "../explanation.js";

export const overrideWithoutEvidence: Explanations = {
  en: {
    title: "An override that nothing speaks for",
    why: "A reviewer may weigh the evidence otherwise than the rules do. To call supported what nothing supports, or refuted what nothing opposes, is not to weigh it.",
    consequence: "The signature takes the place of evidence, and reads as if there were some.",
    repair:
      "Attach the evidence that the reviewer had in mind, with its source; or take the override away with a new review.",
  },
  nl: {
    title: "Een afwijkend oordeel waar niets voor spreekt",
    why: "Een beoordelaar mag het bewijs anders wegen dan de regels. Ondersteund noemen wat niets ondersteunt, of weerlegd wat niets tegenspreekt, is geen wegen.",
    consequence: "De handtekening komt in de plaats van bewijs en leest alsof er bewijs is.",
    repair:
      "Voeg het bewijs toe dat de beoordelaar voor ogen had, met de bron; of haal het afwijkende oordeel weg met een nieuwe toetsing.",
  },
};
