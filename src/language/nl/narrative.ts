import { joinWords } from "../../schema/join-words.js";
import type { narrative as english } from "../en/narrative.js";
import type { InOtherWords } from "../in-other-words.js";

/** What the story of a theory says in Dutch. */
export const narrative: InOtherWords<typeof english> = {
  title: (asOf) => (asOf === null ? "De theorie in woorden" : `De theorie in woorden, met oordelen op ${asOf}`),
  labels: {
    if: "Oorzaak",
    ifOutside: "Externe factor",
    leadsTo: "Draagt bij aan",
    lowers: "Werkt tegen",
    because: "Waarom",
    provided: "Aannames",
  },
  noMechanism: "De theorie legt niet uit waarom dit verband werkt.",
  noAssumption: "Voor dit verband noemt de theorie geen aanname.",
  feedback: "terugkoppeling",
  level: "Niveau",
  strand: "Spoor",
  causes: (count, { needed, against, back }) => {
    if (count === 1)
      return `Naar deze uitkomst leidt rechtstreeks één verband${against === 1 ? ", en dat werkt tegen" : ""}.`;
    const kinds = [
      ...(needed > 0 ? [`${needed === count ? "alle zijn" : `${needed} ${needed === 1 ? "is" : "zijn"}`} nodig`] : []),
      ...(against > 0 ? [`${against} ${against === 1 ? "werkt" : "werken"} tegen`] : []),
      ...(back > 0 ? [`${back} ${back === 1 ? "is" : "zijn"} terugkoppeling`] : []),
    ];
    return `Naar deze uitkomst leiden rechtstreeks ${count} verbanden${kinds.length > 0 ? `: ${joinWords(kinds, "en")}` : ""}.`;
  },
  noCauses: "Naar deze uitkomst leidt geen verband.",
  onNode: "Aannames over de uitkomst zelf:",
  onTheory: "Aannames over de hele theorie, die voor alle paden gelden:",
  paths: (total, isOne, links) =>
    `Van de interventies ${isOne ? "leidt" : "leiden"} ${total} naar deze uitkomst, via ${links}.`,
  restsOn: (assumptions, verdicts) => `De paden naar deze uitkomst steunen op ${assumptions}: ${verdicts}.`,
  restsOnNothing: "Voor de paden naar deze uitkomst noemt de theorie geen aanname.",
  bareLinks: (bare, all) => `Bij ${bare} van deze ${all} noemt de theorie geen aanname.`,
  notCounted: "De paden naar deze uitkomst zijn niet geteld: het zijn er te veel.",
  notCountedShort: "niet geteld",
  weakestFirst: (shown, all) =>
    all <= shown
      ? "Aannames achter de paden naar deze uitkomst, de zwakste eerst:"
      : `De ${shown} zwakste van de ${all} aannames achter de paden naar deze uitkomst. De andere staan bij de verbanden hierboven en bij de oorzaken:`,
  evidenceWith: (outcome) => `bewijs: zie ${outcome}`,
  elsewhere: "Aannames over interventies en externe factoren",
  shownPaths: (shown, total) => {
    if (total === undefined)
      return shown === 1 ? "Het pad naar deze uitkomst:" : "De paden naar deze uitkomst, de zwakste eerst:";
    return shown === 1 ? `Het zwakste van ${total}:` : `De ${shown} zwakste van ${total}:`;
  },
  sources: "Bronnen",
  contents: "Uitkomsten",
  footer: "Dit is de theorie zoals die is opgeschreven. De oordelen zijn berekend uit het vastgelegde bewijs.",
};
