import type { ElementKind } from "../schema/field-meta.js";
import { COLLECTIONS, listFields, type PartWithFields } from "../schema/fields.js";
import { FIELDS } from "../schema/generated/fields.js";
import { LABELS } from "../schema/generated/labels.js";
import type { Language } from "./language.js";
import { getWords } from "./words.js";

/** The part of the document that describes each kind of element. */
const PART_OF_KIND: ReadonlyMap<string, PartWithFields> = new Map<ElementKind | "theory", PartWithFields>([
  ["theory", "TheoryDocument"],
  ...COLLECTIONS.map(({ kind, part }) => [kind, part] as const),
]);

/**
 * Returns what a field of an element is called, by the keys that lead to it: `test.due` of an assumption is "test, due". A
 * key that the format does not have keeps its name. With `last`, only so many of the names, from the end.
 */
export function nameField(kind: ElementKind | "theory", path: string, lang: Language, last = Infinity): string {
  let part = PART_OF_KIND.get(kind);
  const names = path.split(".").map((key) => {
    const label = part === undefined ? undefined : LABELS[part][key];
    const value = part === undefined ? undefined : listFields(part).find((field) => field.key === key)?.value;
    part = value !== undefined && Object.hasOwn(FIELDS, value) ? (value as PartWithFields) : undefined;
    return label?.[lang] ?? key;
  });
  return names.slice(-last).join(", ");
}

/** The parts of the document in which a field can have changed since evidence or a review was recorded. */
const WITH_FINGERPRINT: readonly PartWithFields[] = ["Assumption", "Link", "Evidence", "Outcome"];

/** Returns what a field is called that has changed since a fingerprint was taken. */
export function nameMovedField(key: string, lang: Language): string {
  if (key === "fingerprint") return getWords(lang).unreadableFingerprint;
  const part = WITH_FINGERPRINT.find((one) => LABELS[one][key] !== undefined);
  return part === undefined ? key : (LABELS[part][key]?.[lang] ?? key);
}
