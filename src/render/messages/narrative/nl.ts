import { joinWords } from "../../../theory/join-words.js";
import type { NarrativeWords } from "./words.js";

/** What the story of a theory says in Dutch. */
export const narrativeNl: NarrativeWords = {
  title: (asOf) =>
    asOf === null ? "De veranderketens in woorden" : `De veranderketens in woorden, met oordelen per ${asOf}`,
  labels: {
    if: "Als",
    ifOutside: "Als, buiten het programma,",
    leadsTo: "dan",
    lowers: "dan werkt dit tegen",
    because: "want",
    provided: "mits",
  },
  noMechanism: "er is geen mechanisme genoemd",
  noAssumption: "er is geen aanname genoemd (ongetoetst)",
  feedback: "werkt terug op een eerdere stap",
  level: "Niveau",
  strand: "Spoor",
  causes: (count, { needed, against, back }) => {
    if (count === 1)
      return `Er leidt één causaal verband rechtstreeks toe${against === 1 ? ", en dat werkt tegen" : ""}.`;
    const kinds = [
      ...(needed === count ? ["ze zijn alle nodig"] : []),
      ...(needed > 0 && needed < count ? [`${needed} ervan ${needed === 1 ? "is" : "zijn"} nodig`] : []),
      ...(against > 0 ? [`${against} ${against === 1 ? "werkt" : "werken"} tegen`] : []),
      ...(back > 0 ? [`${back} ${back === 1 ? "komt" : "komen"} terug van een latere stap`] : []),
    ];
    return `Er leiden ${count} causale verbanden rechtstreeks toe${kinds.length > 0 ? `; ${joinWords(kinds, "en")}` : ""}.`;
  },
  noCauses: "Er leidt geen causaal verband toe.",
  onNode: "Daarnaast rust dit op wat over de uitkomst zelf is aangenomen:",
  onTheory: "Alle ketens rusten ook op wat over de hele theorie is aangenomen:",
  paths: (total, isOne, links) =>
    `Van de interventies ${isOne ? "leidt" : "leiden"} er ${total} naartoe, over ${links}.`,
  restsOn: (assumptions, verdicts) => `De ketens erachter rusten op ${assumptions}: ${verdicts}.`,
  restsOnNothing: "Bij de ketens erachter is geen aanname genoemd.",
  bareLinks: (bare, all) => `Van de ${all} ${bare === 1 ? "heeft er 1" : `hebben er ${bare}`} geen.`,
  weakestFirst: "Waar de hele keten op rust, het zwakste eerst:",
  shownPaths: (shown, total) => {
    if (total === undefined) return shown === 1 ? "Het pad erheen:" : "De paden erheen, het zwakste eerst:";
    return shown === 1 ? `Het zwakste van ${total}:` : `De ${shown} zwakste van ${total}:`;
  },
  sources: "Bronnen",
  contents: "Uitkomsten",
  footer:
    "Dit is de theorie zoals die is opgeschreven, niet de wereld. Oordelen volgen alleen uit het bijgevoegde bewijs.",
};
