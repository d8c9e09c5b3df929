import type { DueWords } from "./words.js";

/** What a calendar says in English. */
export const en: DueWords = {
  subtitle: (asOf, until) =>
    `What falls due${until === null ? "" : ` until ${until}`}${asOf === null ? "" : `, seen from ${asOf}`}`,
  overdue: "Overdue",
  nothing: "Nothing falls due.",
  kinds: { review: "Review", test: "Test", evidence: "Evidence", waiver: "Waiver" },
  headings: { date: "Date", what: "What", about: "About", details: "Details", id: "Id" },
  reviewed: (date, by) => `last reviewed ${date} by ${by}`,
  neverReviewed: "not reviewed yet",
  owner: (name) => `owner: ${name}`,
  question: (text) => `question: ${text}`,
  method: (text) => `method: ${text}`,
  informs: (text) => `decision it serves: ${text}`,
  carriedBy: (sources) => `its verdict goes stale; it rests on: ${sources}`,
  waivedBy: (by, date, reason) => `${by}, ${date}: ${reason}`,
  waiver: (code, on) => (on === null ? `${code}, everywhere` : `${code}, on ${on}`),
};
