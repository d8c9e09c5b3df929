/** The levels of the matrix, from the top. */
export const MATRIX_LEVELS = ["goal", "purpose", "output", "activity", "precondition"] as const;
/** One of {@link MATRIX_LEVELS}. */
export type MatrixLevel = (typeof MATRIX_LEVELS)[number];

/** The columns of the matrix. */
export const MATRIX_COLUMNS = [
  "level",
  "code",
  "result",
  "indicator",
  "baseline",
  "target",
  "verification",
  "assumption",
] as const;
/** One of {@link MATRIX_COLUMNS}. */
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** What is written, and what a link that the matrix only suggests is marked with. */
export const WORDS = {
  en: {
    sheet: "Logframe",
    columns: ["Level", "Code", "Result", "Indicators", "Baseline", "Target", "Means of verification", "Assumptions"],
    levels: { goal: "Goal", purpose: "Purpose", output: "Output", activity: "Activity", precondition: "Preconditions" },
    inferred: "Inferred from the levels of a logframe.",
    verification: "Means of verification",
  },
  nl: {
    sheet: "Logframe",
    columns: [
      "Niveau",
      "Code",
      "Resultaat",
      "Indicatoren",
      "Nulmeting",
      "Streefwaarde",
      "Verificatiebronnen",
      "Aannames",
    ],
    levels: {
      goal: "Einddoel",
      purpose: "Doelstelling",
      output: "Output",
      activity: "Activiteit",
      precondition: "Randvoorwaarden",
    },
    inferred: "Afgeleid uit de niveaus van een logframe.",
    verification: "Verificatiebronnen",
  },
} as const;

/** What the levels are called in practice, in small letters. */
export const LEVEL_NAMES: { readonly [L in MatrixLevel]: readonly string[] } = {
  goal: [
    "goal",
    "overall objective",
    "general objective",
    "impact",
    "einddoel",
    "hoofddoel",
    "doel",
    "algemene doelstelling",
  ],
  purpose: [
    ...["purpose", "project purpose", "outcome", "specific objective", "objective", "doelstelling"],
    ...["specifieke doelstelling", "uitkomst", "effect"],
  ],
  output: ["output", "result", "expected result", "resultaat", "verwacht resultaat", "prestatie"],
  activity: ["activity", "activiteit", "input", "intervention", "interventie"],
  precondition: ["precondition", "pre-condition", "randvoorwaarde", "voorwaarde"],
};

/** What the columns are called in practice, in small letters. */
export const COLUMN_NAMES: { readonly [C in MatrixColumn]: readonly string[] } = {
  level: ["level", "niveau", "type", "soort"],
  code: ["code", "nr", "no", "number", "nummer"],
  result: [
    ...["result", "results", "narrative", "narrative summary", "intervention logic", "results chain", "description"],
    ...[
      "project description",
      "objective",
      "objectives",
      "title",
      "summary",
      "resultaat",
      "resultaten",
      "omschrijving",
    ],
    ...["interventielogica", "resultatenketen", "doelen", "titel", "logic"],
  ],
  indicator: ["indicator", "indicators", "objectively verifiable indicators", "ovi", "ovis", "indicatoren"],
  baseline: ["baseline", "nulmeting", "baseline value", "beginwaarde"],
  target: ["target", "targets", "streefwaarde", "streefwaarden", "target value"],
  verification: [
    ...[
      "means of verification",
      "mov",
      "sources of verification",
      "source of verification",
      "sources and means of verification",
    ],
    ...["verificatiebronnen", "verificatiebron", "verificatiemiddelen", "bronnen", "bron", "source", "sources"],
  ],
  assumption: [
    ...[
      "assumption",
      "assumptions",
      "important assumptions",
      "risks",
      "assumptions and risks",
      "risks and assumptions",
    ],
    ...["assumptions risks", "aanname", "aannames", "veronderstellingen", "aannames en risicos", "risicos"],
  ],
};
