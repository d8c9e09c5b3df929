/** The beginning of a theory that the fixtures go on with, one slip each. */
export const base = {
  format: "theory-of-change/1",
  id: "hands",
  title: "Clean hands",
  language: "en",
  interventions: {
    campaign: { title: "A campaign on radio and in class" },
    stations: { title: "Washstands in schools" },
  },
  outcomes: {
    awareness: { title: "Pupils know when to wash their hands" },
    behaviour: { title: "Pupils wash their hands" },
    health: { title: "Fewer pupils fall ill" },
  },
} as const;

/** Links between them. */
export const links = [
  { from: "campaign", to: "awareness" },
  { from: "stations", to: "behaviour" },
  { from: "awareness", to: "behaviour" },
  { from: "behaviour", to: "health" },
] as const;

/** An assumption on one of them, with parts. */
export const assumptions = {
  believed: {
    on: "awareness->behaviour",
    statement: "Those who know will wash",
    parts: { trusted: { statement: "Pupils trust the message" }, soap: { statement: "Soap is at hand" } },
  },
} as const;
