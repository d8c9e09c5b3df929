import type { due as english } from "../en/due.js";
import type { InOtherWords } from "../in-other-words.js";

/** What a calendar says in Dutch. */
export const due: InOtherWords<typeof english> = {
  subtitle: (asOf, until) => {
    const end = until === null ? "" : ` tot en met ${until}`;
    return `Wat er op de kalender staat${end}${asOf === null ? "" : `, gezien vanaf ${asOf}`}`;
  },
  overdue: "Achterstallig",
  nothing: "Er staat niets op de kalender.",
  kinds: { review: "Beoordeling", test: "Onderzoek", evidence: "Bewijs", waiver: "Uitzondering" },
  headings: { date: "Datum", what: "Wat", about: "Waarover", details: "Bijzonderheden", id: "Id" },
  reviewed: (date, by) => `laatste beoordeling op ${date} door ${by}`,
  neverReviewed: "nog niet beoordeeld",
  owner: (name) => `verantwoordelijke: ${name}`,
  question: (text) => `vraag: ${text}`,
  method: (text) => `methode: ${text}`,
  informs: (text) => `voor besluit: ${text}`,
  carriedBy: (sources) => `al het bewijs achter het oordeel is dan verouderd: ${sources}`,
  waivedBy: (by, date, reason) => `${by}, ${date}: ${reason}`,
  waiver: (code, on) => (on === null ? `${code}, overal` : `${code}, bij ${on}`),
};
