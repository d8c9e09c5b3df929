import type { DueWords } from "./words.js";

/** What a calendar says in Dutch. */
export const nl: DueWords = {
  subtitle: (asOf, until) => {
    const end = until === null ? "" : ` tot en met ${until}`;
    return `Wat er op de kalender staat${end}${asOf === null ? "" : `, gezien vanaf ${asOf}`}`;
  },
  overdue: "Achterstallig",
  nothing: "Er staat niets op de kalender.",
  kinds: { review: "Toetsing", test: "Toets", evidence: "Bewijs", waiver: "Ontheffing" },
  headings: { date: "Datum", what: "Wat", about: "Waarover", details: "Bijzonderheden", id: "Id" },
  reviewed: (date, by) => `laatste toetsing op ${date} door ${by}`,
  neverReviewed: "nog geen toetsing",
  owner: (name) => `eigenaar: ${name}`,
  question: (text) => `vraag: ${text}`,
  method: (text) => `methode: ${text}`,
  informs: (text) => `besluit dat ervan afhangt: ${text}`,
  carriedBy: (sources) => `het oordeel veroudert; het rust op: ${sources}`,
  waivedBy: (by, date, reason) => `${by}, ${date}: ${reason}`,
  waiver: (code, on) => (on === null ? `${code}, overal` : `${code}, bij ${on}`),
};
