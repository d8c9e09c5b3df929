/** What a calendar says in English. */
export const due = {
  /** What the page is; a date is `null` where there is none. */
  subtitle: (asOf: string | null, until: string | null) =>
    `What falls due${until === null ? "" : ` until ${until}`}${asOf === null ? "" : `, seen from ${asOf}`}`,
  overdue: "Overdue",
  nothing: "Nothing falls due.",
  kinds: { review: "Review", test: "Test", evidence: "Evidence", waiver: "Waiver" },
  headings: { date: "Date", what: "What", about: "About", details: "Details", id: "Id" },
  reviewed: (date: string, by: string) => `last reviewed ${date} by ${by}`,
  neverReviewed: "not reviewed yet",
  owner: (name: string) => `owner: ${name}`,
  question: (text: string) => `question: ${text}`,
  method: (text: string) => `method: ${text}`,
  informs: (text: string) => `for decision: ${text}`,
  carriedBy: (sources: string) => `all evidence behind the verdict is then out of date: ${sources}`,
  waivedBy: (by: string, date: string, reason: string) => `${by}, ${date}: ${reason}`,
  /** A rule that is waived on an element, or everywhere. */
  waiver: (code: string, on: string | null) => (on === null ? `${code}, everywhere` : `${code}, for ${on}`),
};
