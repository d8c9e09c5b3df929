import { COLLECTIONS, type Field, type FieldLabel, listFields, type PartWithFields } from "../schema/fields.js";
import { FIELDS } from "../schema/generated/fields.js";
import { LABELS } from "../schema/generated/labels.js";
import type { Text, TheoryDocument } from "../schema/generated/types.js";

/** A field of an element as a page shows it. */
export interface Detail {
  readonly label: FieldLabel;
  readonly values: readonly Text[];
}

/**
 * Lists what an element says in the fields that its page has no place of its own for (`placed` has their keys), in the order
 * of the format, so that a field that is added to the format is on the page. An id is shown as the name of what it refers to.
 * Left out are fields that hold objects.
 */
export function listDetails(
  theory: TheoryDocument,
  part: PartWithFields,
  element: object,
  placed: ReadonlySet<string>,
): Detail[] {
  return listFields(part).flatMap((field) => {
    const value = (element as { readonly [key: string]: unknown })[field.key];
    if (value === undefined || placed.has(field.key) || isObject(field)) return [];
    const label = LABELS[part][field.key]!;
    return [{ label, values: (Array.isArray(value) ? value : [value]).map((one) => toText(theory, field, one)) }];
  });
}

function isObject({ value, many }: Field): boolean {
  return many === "register" || Object.hasOwn(FIELDS, value);
}

const YES_OR_NO = { true: { en: "yes", nl: "ja" }, false: { en: "no", nl: "nee" } };

function toText(theory: TheoryDocument, { refersTo = [] }: Field, value: unknown): Text {
  if (typeof value === "boolean") return YES_OR_NO[`${value}`];
  // What is left holds texts, words, dates and numbers.
  if (typeof value !== "string") return typeof value === "number" ? String(value) : (value as Text);
  for (const { key, kind, part } of COLLECTIONS) {
    const found = (theory as unknown as Registers)[key];
    if (!refersTo.some((role) => role === kind) || found === undefined || !Object.hasOwn(found, value)) continue;
    const name = listFields(part).find(({ isName }) => isName === true)?.key;
    return (name === undefined ? undefined : found[value]?.[name]) ?? value;
  }
  return value;
}

interface Registers {
  readonly [key: string]:
    | { readonly [id: string]: { readonly [field: string]: Text | undefined } | undefined }
    | undefined;
}
