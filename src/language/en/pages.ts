const terms: readonly (readonly [term: string, meaning: string])[] = [
  ["theory of change", "how and why interventions should lead to outcomes, and on which assumptions"],
  ["intervention", "what a programme does or pays for"],
  ["external factor", "a cause outside the programme’s control"],
  ["outcome", "a change that the programme wants to see"],
  ["output", "what interventions deliver directly"],
  ["intermediate outcome", "a step between what is delivered and the change in the long term"],
  ["long-term outcome", "a lasting change that the programme works towards"],
  ["impact", "the widest change that all of it serves"],
  ["strand", "a part of the programme with interventions and outcomes of its own"],
  ["link", "the statement that one element contributes to an outcome or works against it"],
  ["path", "a series of links that visits no element twice"],
  ["assumption", "a condition that must hold for a link to work or an outcome to happen"],
  ["evidence", "everything recorded for or against an assumption or link"],
  ["verdict", "what the rules conclude from the evidence; a verdict is not a score"],
  ["weakest point", "the assumption or link on a path with the lowest verdict"],
];

/** What a folder of pages says in English. */
export const pages = {
  pages: { overview: "Overview", assumptions: "Assumptions", sources: "Sources", glossary: "Glossary" },
  headings: {
    status: "Status of the assumptions",
    picture: "The theory in a picture",
    outcomes: "Outcomes",
    interventions: "Interventions",
    factors: "External factors",
    strands: "Strands",
    leadsTo: "leads to",
  },
  columns: {
    outcome: "Outcome",
    paths: "Paths",
    restsOn: "Assumptions behind the paths",
    code: "Code",
    term: "Term",
    meaning: "Meaning",
  },
  /** A picture for who cannot see it. */
  picture: (of: string) => `Causal diagram: ${of}. These pages say the same in words.`,
  /** In place of a picture that would be too large for a page. */
  tooLarge: (boxes: number, arrows: number) =>
    `The paths to this outcome have more than ${boxes} boxes or ${arrows} arrows, too many for a picture on a page.`,
  nothingStated: "no assumption stated",
  /** Before the assumptions that a source bears on. */
  bearsOn: "Evidence for or against",
  bearsOnNothing: "The theory does not use this source as evidence.",
  noSources: "The theory names no sources.",
  /** The words of the pages with what they mean, besides verdicts and flags. */
  terms,
};
