import type { IdSpace } from "../../schema/fields.js";
import type { CellValue } from "../../sheets/sheet.js";

/** What a cell says, or why it says nothing that can be read. */
export type Reading = { readonly value: unknown; readonly guess?: string } | { readonly problem: string };

/** How a value of one kind stands in a cell. */
export interface Codec {
  /** The cell of a value; `undefined` where no cell can hold it. */
  readonly write: (value: unknown) => CellValue | undefined;
  /** What a cell that is not empty says. Numbers of CSV are texts. */
  readonly read: (cell: string | number | boolean, context: CellContext) => Reading;
  /** Whether it names elements, which are looked up by title too. */
  readonly isReference?: boolean;
  /** Whether it can stand in several languages, with a column each. */
  readonly isText?: boolean;
}

/** What a cell is read with. */
export interface CellContext {
  /** What separates decimals in its sheet, where that is known. */
  readonly decimal: "." | "," | undefined;
}

/** A column: where its value is in an element, what it is called and how it is written. */
export interface Field {
  /** The keys that lead to it in the element. A key that starts with `@` is none of the element, such as its id. */
  readonly path: readonly string[];
  readonly codec: Codec;
  /** Its headings in English and Dutch, and what else it may be called. */
  readonly names: { readonly en: string; readonly nl: string; readonly others: readonly string[] };
  /** The space of the ids that it holds. */
  readonly space?: IdSpace;
  /** Whether a row says nothing without it. */
  readonly isRequired: boolean;
  /** Whether its column is written only where a row has a value for it. */
  readonly isRare: boolean;
}

/** A row as an element with nested objects, and what is said of it in keys that start with `@`. */
export type Loose = { readonly [key: string]: unknown };

/**
 * Describes a column. The path is dotted; without an English name it is the path in words, `scope.match` becoming
 * "scope match" and `reviewEvery` "review every".
 */
export function createField(
  path: string,
  codec: Codec,
  nl: string,
  { en, others = [], isRequired = false, isRare = false, space }: FieldOptions = {},
): Field {
  const words = path
    .replace(/^@/, "")
    .replaceAll(".", " ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  return {
    path: path.split("."),
    codec,
    names: { en: en ?? words, nl, others: [words, ...others] },
    isRequired,
    isRare,
    ...(space !== undefined && { space }),
  };
}

interface FieldOptions {
  readonly en?: string;
  readonly others?: readonly string[];
  readonly isRequired?: boolean;
  readonly isRare?: boolean;
  readonly space?: IdSpace;
}

/** The value of an element at a path. */
export function getAt(element: Loose, path: readonly string[]): unknown {
  let value: unknown = element;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Loose)[key];
  }
  return value;
}

/** The element with a value at a path; without one where it is `undefined`. */
export function putAt(element: Loose, [key, ...rest]: readonly string[], value: unknown): Loose {
  if (key === undefined) return element;
  const { [key]: old, ...others } = element;
  if (rest.length > 0) {
    const inner = putAt(typeof old === "object" && old !== null ? (old as Loose) : {}, rest, value);
    return Object.keys(inner).length === 0 ? others : { ...element, [key]: inner };
  }
  return value === undefined ? others : { ...element, [key]: value };
}
