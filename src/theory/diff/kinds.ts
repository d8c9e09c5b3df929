import type { DiffKind } from "./change.js";

/** The spaces of ids: nodes, assumptions and evidence share one, and a link is its two ends in it. */
export type IdSpace = "shared" | "strand" | "source" | "indicator" | "actor" | "place" | "principle";

/** What comparing an element must know of its kind. */
export interface KindRules {
  /** The space that its own id is in; `null` for what has no id. */
  readonly space: IdSpace | null;
  /** The text that tells it from others of its kind. */
  readonly text?: string;
  /** The fields that hold a text, in one language or several. */
  readonly texts: readonly string[];
  /** The fields that hold ids of others, one or a list, by the space that they are in. */
  readonly references?: { readonly [field: string]: IdSpace };
  /** The fields that hold measurements. */
  readonly measurements?: readonly string[];
  /** Fields that belong to its place and not to itself. */
  readonly placing?: readonly string[];
}

const node = {
  space: "shared",
  text: "title",
  texts: ["title", "description", "note"],
  references: { strand: "strand", actors: "actor", places: "place", indicators: "indicator" },
} as const;

/** The rules for every kind of element. */
export const KIND_RULES: { readonly [K in DiffKind]: KindRules } = {
  theory: { space: null, texts: ["title", "description"] },
  strand: {
    space: "strand",
    text: "title",
    texts: ["title", "description", "note"],
    references: { partOf: "strand" },
  },
  intervention: node,
  outcome: node,
  factor: node,
  link: { space: null, text: "because", texts: ["because", "note"], placing: ["from", "to"] },
  assumption: {
    space: "shared",
    text: "statement",
    texts: ["statement", "falsifier", "note", "test.question", "test.method", "test.informs"],
    references: { on: "shared" },
    placing: ["parts"],
  },
  evidence: {
    space: "shared",
    text: "finding",
    texts: [
      "finding",
      "note",
      "scope.population",
      "scope.place",
      "scope.period",
      "scope.intervention",
      "withdrawn.reason",
    ],
    references: { on: "shared", source: "source" },
  },
  source: { space: "source", text: "title", texts: [] },
  indicator: {
    space: "indicator",
    text: "title",
    texts: ["title", "description", "note", "baseline.text", "baseline.note"],
    measurements: ["baseline", "targets", "actuals"],
  },
  actor: { space: "actor", text: "name", texts: ["name", "description", "role", "note"] },
  place: { space: "place", text: "name", texts: ["name", "note"] },
  principle: { space: "principle", text: "title", texts: ["title", "description", "note"] },
  review: { space: null, texts: ["note"], references: { assumption: "shared" } },
  rewording: { space: null, texts: ["note"], references: { on: "shared" } },
  waiver: { space: null, texts: ["reason"], references: { on: "shared" } },
};

/** What a field means when it is absent, in whatever element it stands. */
export const DEFAULTS: { readonly [field: string]: unknown } = {
  sign: "+",
  feedback: false,
  needs: "any",
  combine: "all",
  exhaustive: false,
  target: "item",
  for: "both",
};
