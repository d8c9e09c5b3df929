/** The name of what a value of the format is called where one is expected. */
export type DescriptionName =
  | "target"
  | "test"
  | "date"
  | "duration"
  | "country"
  | "id"
  | "claim"
  | "goal"
  | "language"
  | "nonEmpty"
  | "text";

/** What values of the format are called where one is expected. The JSON Schema has these words too. */
export const DESCRIPTIONS: { readonly [D in DescriptionName]: string } = {
  target: "a link (from->to) or node, several of them in a list, or theory for the whole",
  test: "intended, or a plan with question, method, owner, due or informs",
  date: "a date: 2018, 2018-10 or 2018-10-05",
  duration: "a duration: P5Y, P18M or P30D",
  country: "a country code of two capitals, such as KE",
  id: "an id: a letter or digit, then letters, digits, '.', '_' or '-'",
  claim: "the id of an assumption, a node or a link (from->to)",
  goal: 'a Sustainable Development Goal or target in quotes, such as "4" or "10.7"',
  language: "a language tag, such as nl or en",
  nonEmpty: "text",
  text: "text, or text by language: {nl: …, en: …}",
};
