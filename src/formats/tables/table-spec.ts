import type { IdSpace } from "../../schema/fields.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import type { Field, Loose } from "./field.js";

/**
 * The tables that a theory is written as, in their order.
 *
 * @example
 * writeTables(handwashing).output.every(({ name }) => TABLE_NAMES.includes(name))
 * // => true
 */
export const TABLE_NAMES = [
  "theory",
  "strands",
  "nodes",
  "links",
  "assumptions",
  "searches",
  "evidence",
  "ratings",
  "sources",
  "indicators",
  "values",
  "actors",
  "places",
  "principles",
  "reviews",
  "rewordings",
  "waivers",
] as const;
/** One of {@link TABLE_NAMES}. */
export type TableName = (typeof TABLE_NAMES)[number];

/** One kind of table: its columns, and which elements are its rows. */
export interface TableSpec {
  readonly name: TableName;
  /** What its sheet or file is called in Dutch, and else. */
  readonly nl: string;
  readonly others?: readonly string[];
  readonly fields: readonly Field[];
  /** Where its rows have ids of their own, and what one is made from when it is missing. */
  readonly ids?: { readonly space: IdSpace; readonly from: string };
  /** The rows of a theory; nothing where the theory has no such register. */
  readonly list: (theory: TheoryDocument) => readonly TableRow[] | undefined;
}

/** A row, and where it stands in the theory. */
export interface TableRow {
  readonly at: readonly (string | number)[];
  readonly element: Loose;
}
