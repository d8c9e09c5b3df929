import type { pages as english } from "../en/pages.js";
import type { InOtherWords } from "../in-other-words.js";

/** What a folder of pages says in Dutch. */
export const pages: InOtherWords<typeof english> = {
  pages: { overview: "Overzicht", assumptions: "Aannames", sources: "Bronnen", glossary: "Begrippen" },
  headings: {
    status: "Stand van de aannames",
    picture: "De theorie in beeld",
    outcomes: "Uitkomsten",
    interventions: "Interventies",
    factors: "Externe factoren",
    strands: "Sporen",
    leadsTo: "leidt naar",
  },
  columns: {
    outcome: "Uitkomst",
    paths: "Paden",
    restsOn: "Aannames achter de paden",
    code: "Code",
    term: "Begrip",
    meaning: "Betekenis",
  },
  picture: (of) => `Causaal diagram: ${of}. Deze pagina’s zeggen hetzelfde in woorden.`,
  tooLarge: (boxes, arrows) =>
    `De paden naar deze uitkomst hebben meer dan ${boxes} vakken of ${arrows} pijlen, te veel voor een figuur op een pagina.`,
  nothingStated: "geen aanname genoemd",
  bearsOn: "Bewijs over",
  bearsOnNothing: "De theorie gebruikt deze bron niet als bewijs.",
  noSources: "De theorie noemt geen bronnen.",
  terms: [
    [
      "Theory of Change (beleidstheorie)",
      "hoe en waarom interventies tot uitkomsten moeten leiden, en op welke aannames dat steunt",
    ],
    ["interventie", "wat een programma doet of betaalt"],
    ["externe factor", "een oorzaak buiten de invloed van het programma"],
    ["uitkomst", "een verandering die het programma wil zien (outcome)"],
    ["output", "wat interventies rechtstreeks opleveren"],
    ["uitkomst op middellange termijn", "een stap tussen wat wordt opgeleverd en de verandering op lange termijn"],
    ["uitkomst op lange termijn", "een blijvende verandering waar het programma naartoe werkt"],
    ["impact", "de breedste verandering die het geheel dient"],
    ["spoor", "een deel van het programma met eigen interventies en uitkomsten"],
    ["verband", "beschrijft dat een element bijdraagt aan een uitkomst of die tegenwerkt"],
    ["pad", "een reeks verbanden die niet twee keer langs hetzelfde element komt (veranderpad)"],
    ["aanname", "wat moet kloppen om een verband te laten werken of een uitkomst te bereiken"],
    ["bewijs", "alles wat voor of tegen een aanname of verband is vastgelegd"],
    ["oordeel", "wat de regels uit het bewijs afleiden; een oordeel is geen cijfer"],
    ["zwakste punt", "de aanname of het verband op een pad met het laagste oordeel"],
  ],
};
