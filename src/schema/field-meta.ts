/** What an id can be of. Nodes, links, assumptions and evidence share one space of ids; each other register has its own. */
const ROLES = [
  "intervention",
  "outcome",
  "factor",
  "link",
  "assumption",
  "evidence",
  "strand",
  "source",
  "indicator",
  "actor",
  "place",
  "principle",
] as const;
/** What an id can be of. */
export type Role = (typeof ROLES)[number];

/** What an element of the document is. The last three are entries of lists and have no id. */
export type ElementKind = Role | "review" | "rewording" | "waiver";

/** What is known of a part of the document: a kind of element, or a kind of value that several fields have. */
export interface PartMeta {
  /** Its name in the JSON Schema and among the types. */
  readonly id: string;
  /** What it is. In the JSON Schema and in the comment of its type; for a kind of value also in messages. */
  readonly description: string;
  /**
   * The pattern of the published JSON Schema, where the pattern of the schema itself needs Unicode classes, which some tools
   * read as plain letters. It accepts all that the schema accepts, and works with and without the flag `u`.
   */
  readonly publishedPattern?: string;
  /** Whether a kind of value has a type of its own name. Objects and unions of objects always do. */
  readonly isType?: true;
}

/** What is known of a field, besides the values that it takes. All that depends on a field is derived from this. */
export interface FieldMeta {
  /** What the field says. In the JSON Schema and in the comment of the type. */
  readonly description: string;
  /** What it is called as the heading of a column and on pages; in English without one, its key in words. */
  readonly label?: { readonly en?: string; readonly nl: string };
  /** Other headings that people give its column; of a register, other names of its table. */
  readonly alsoCalled?: readonly string[];
  /** Whether its column is written only where some row has a value for it. */
  readonly isRare?: true;
  /** What its ids are of. `theory` stands for the whole theory. */
  readonly refersTo?: readonly (Role | "theory")[];
  /** Whether an id that names nothing is left to the review to find. */
  readonly mayDangle?: true;
  /** Whether the element makes no sense without what the field refers to: it is removed along with it. */
  readonly isBound?: true;
  /** Of a register or a list of the document: what its elements are. */
  readonly holds?: ElementKind;
  /** Whether it bears on what the element means: when it changes, judgements of the element are to be looked at again. */
  readonly bearsMeaning?: true;
  /** What an element without the field means by that. */
  readonly default?: string | boolean;
  /** Whether it says where the element has its place, and so is not compared as a property of it. */
  readonly isPlace?: true;
  /** Whether it is the text by which people know the element. */
  readonly isName?: true;
}
