export const DIFF_KINDS = [
  "theory",
  "strand",
  "intervention",
  "outcome",
  "factor",
  "link",
  "assumption",
  "evidence",
  "source",
  "indicator",
  "actor",
  "place",
  "principle",
  "review",
  "rewording",
  "waiver",
] as const;
/** What an element of a theory is, in the order of the document; `theory` is the document itself. */
export type DiffKind = (typeof DIFF_KINDS)[number];

/** Where an element stands in its document. */
export interface ElementPlace {
  readonly kind: DiffKind;
  /** The assumption that it is a part of. */
  readonly partOf: string | null;
  /** Its place among its siblings, from 0. */
  readonly position: number;
}

/** What became of one field of an element. */
export interface FieldChange {
  /** The keys that lead to it from the element: `statement`, `test.due`. */
  readonly field: string;
  /** The language in which a text was reworded. Present for texts, and for nothing else. */
  readonly language?: string;
  /** Absent where the field was not there. */
  readonly before?: unknown;
  /** Absent where the field is no longer there. */
  readonly after?: unknown;
}

/**
 * How an element of one theory was recognised in another: by its id, by its fingerprint where the id is another, or by
 * the likeness of its text, which is a guess.
 */
export type MatchedBy = "id" | "fingerprint" | "similarity";

/**
 * What became of one element. It was added where `before` is `null`, removed where `after` is `null`, and renamed where
 * the two differ. A link that only follows a renamed node did not change.
 */
export interface ElementChange {
  /** What it is; what it was, where it was removed. */
  readonly kind: DiffKind;
  /** Its id in the earlier theory. An entry of `reviews`, `rewordings` or `waivers` has its place for an id: `reviews[0]`. */
  readonly before: string | null;
  /** Its id in the later theory. */
  readonly after: string | null;
  /** Absent where it was added or removed. */
  readonly matchedBy?: MatchedBy;
  /** Present where it may be another element after all. */
  readonly isGuess?: true;
  /** Present where it became of another kind, part of another assumption, or changed places with its siblings. */
  readonly moved?: { readonly from: ElementPlace; readonly to: ElementPlace };
  /** The fields that changed, by field and then by language. */
  readonly fields: readonly FieldChange[];
}
