import type { Language } from "../../../language/language.js";
import type { OtherText } from "../text-table.js";

/**
 * What the script of a page is given, in as few letters as will do: things are named by their place in a list, texts by
 * their number. Its texts in the language that the page opens in stand in the tables of the page.
 */
export interface Island {
  readonly languages: readonly [here: Language, there: Language];
  readonly texts: readonly OtherText[];
  /** The texts in the language that the page opens in that are not in its tables. */
  readonly unshown: readonly (readonly [number: number, text: string, lang: string])[];
  readonly title: number;
  /** In the order of the index: the interventions, then the outcomes, then the factors. */
  readonly nodes: readonly IslandNode[];
  readonly strands: readonly (readonly [id: string, title: number, partOf: number])[];
  readonly links: readonly IslandLink[];
  readonly assumptions: readonly IslandAssumption[];
  readonly sources: readonly (readonly [id: string, citation: number])[];
  /** The links with evidence of their own, each with the sources of it. */
  readonly tested: readonly (readonly [link: number, ...sources: number[]])[];
  /** The words for the verdicts, from worst to best. */
  readonly verdicts: readonly number[];
  /** What stands above the columns of the diagram. */
  readonly headings: { readonly [H in Heading]: number };
}

/** A node; `level` is the place of an outcome's level in the list of levels, or -1; `strand` its number, or -1. */
export type IslandNode = readonly [id: string, kind: number, level: number, strand: number, name: number, needsAll?: 1];

/** A link; `marks` adds 1 where it lowers what it leads to, and 2 for feedback. */
export type IslandLink = readonly [from: number, to: number, verdict: number, marks?: number];

/**
 * An assumption; `on` has a node as its number, a link as -1 minus its number, and the whole theory as `"*"`. It is `null`
 * where the assumption does not say: a part then is on what its whole is on, and fails otherwise than one that says so.
 */
export type IslandAssumption = readonly [
  id: string,
  whole: number,
  verdict: number,
  statement: number,
  on: readonly (number | "*")[] | null,
  sources: readonly number[],
  /** How its parts combine and what it does to its target, where that is told; `kind` of side effects and of parts. */
  more?: {
    readonly combine?: "any" | "all";
    readonly exhaustive?: true;
    readonly role?: string;
    readonly kind?: string;
  },
];

/** The kinds of nodes, outcomes by their level, in the order of the diagram; `outcomes` are those without a level. */
export const COLUMNS = [
  "interventions",
  "factors",
  "output",
  "intermediate",
  "long-term",
  "impact",
  "outcomes",
] as const;
/** One of {@link COLUMNS}. */
export type Column = (typeof COLUMNS)[number];

/** What can stand above a column; `causes` where interventions and outside factors share one. */
export type Heading = Column | "causes";
