import type { ElementKind, FieldMeta, Role } from "./field-meta.js";
import { FIELDS } from "./generated/fields.js";

/** A part of the document that has fields. */
export type PartWithFields = keyof typeof FIELDS;

/**
 * What the fields of a part are called, by their keys: the headings of their columns and their names on pages.
 *
 * @public the generated labels use it
 */
export interface FieldLabels {
  readonly [key: string]: FieldLabel;
}

/** What a field is called. */
export interface FieldLabel {
  readonly en: string;
  readonly nl: string;
  /** Other headings by which its column is known; the first is its key in words. */
  readonly alsoCalled: readonly string[];
  /** Whether its column is written only where some row has a value for it. */
  readonly isRare?: boolean;
}

/** What is known of a field: its key, what it holds, and what its registry entry says. */
export interface Field extends Omit<FieldMeta, "description" | "label" | "alsoCalled" | "isRare"> {
  readonly key: string;
  /** The part or plain type that it holds: `Text`, `Measurement`, `boolean`. */
  readonly value: string;
  /** The words that it takes, where there are few. */
  readonly words?: readonly string[];
  /** Whether it holds several, in a list or by id. */
  readonly many?: "list" | "register";
  readonly isRequired?: true;
}

/** A field within an element, by the keys that lead to it; those of lists and registers are not among them. */
export interface DeepField extends Field {
  readonly path: readonly string[];
  /** Whether one of the fields that lead to it holds several. */
  readonly isWithinMany: boolean;
}

/** The fields of a part, in the order of the format. */
export function listFields(part: PartWithFields): readonly Field[] {
  return FIELDS[part];
}

/** The fields of a part and of what it holds, except that what is in a register of its own is left out. */
export function listDeepFields(part: PartWithFields): DeepField[] {
  return listFields(part).flatMap((field) => {
    const own: DeepField = { ...field, path: [field.key], isWithinMany: false };
    if (field.many === "register" || !hasFields(field.value)) return [own];
    const within = listDeepFields(field.value).map((inner) => ({
      ...inner,
      path: [field.key, ...inner.path],
      isWithinMany: inner.isWithinMany || field.many !== undefined,
    }));
    return [own, ...within];
  });
}

function hasFields(value: string): value is PartWithFields {
  return Object.hasOwn(FIELDS, value);
}

/** A register or list of the document, with what its elements are. */
export interface Collection {
  readonly key: string;
  readonly kind: ElementKind;
  readonly part: PartWithFields;
  readonly isList: boolean;
}

/** The registers and lists of the document, in its order. */
export const COLLECTIONS: readonly Collection[] = /* @__PURE__ */ listCollections();

function listCollections(): Collection[] {
  return listFields("TheoryDocument").flatMap(({ key, value, many, holds }) =>
    holds === undefined || !hasFields(value) ? [] : [{ key, kind: holds, part: value, isList: many === "list" }],
  );
}

/** The space that an id is in: nodes, links, assumptions and evidence share one. */
export type IdSpace = "shared" | Exclude<Role, SharedRole>;
type SharedRole = "intervention" | "outcome" | "factor" | "link" | "assumption" | "evidence";

const SHARED: ReadonlySet<Role | "theory"> = new Set<SharedRole | "theory">([
  ...(["intervention", "outcome", "factor", "link", "assumption", "evidence", "theory"] as const),
]);

/** The space that the ids of some role are in. */
export function spaceOf(role: Role | "theory"): IdSpace {
  return SHARED.has(role) ? "shared" : (role as IdSpace);
}
