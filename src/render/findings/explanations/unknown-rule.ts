import type { Explanations } from "../explanation.js";

export const unknownRule: Explanations = {
  en: {
    title: "A waiver or severity for a rule that does not exist",
    why: "A misspelt code waives nothing, and its author believes that it does.",
    consequence: "The finding that was meant still stands, or is reported with the severity that was not wanted.",
    repair: "Correct the code; toc rules lists them all.",
  },
  nl: {
    title: "Een ontheffing of ernst voor een regel die niet bestaat",
    why: "Een verkeerd gespelde code ontheft niets, terwijl wie hem schreef denkt van wel.",
    consequence: "De bedoelde bevinding blijft staan, of wordt gemeld met de ernst die niet gewenst was.",
    repair: "Verbeter de code; toc rules geeft ze allemaal.",
  },
};
