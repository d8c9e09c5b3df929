import type { DiffKind, FieldChange } from "./change.js";
import { isRecord, isSameValue, type Languages } from "./is-same-value.js";
import { KIND_RULES } from "./kinds.js";
import type { Renames } from "./renames.js";

/** What two elements are compared in the light of. */
export interface ComparisonContext {
  /** The languages of the two theories. */
  readonly languages: Languages;
  readonly renames: Renames;
}

/**
 * Compares the fields of an element with those it has later: field by field within what it holds, language by language
 * in a text, a list as a whole. What belongs to its place (a link's ends, an assumption's parts) is left out.
 */
export function compareFields(
  kind: DiffKind,
  before: object,
  after: object,
  { languages, renames }: ComparisonContext,
): FieldChange[] {
  const { texts, placing = [] } = KIND_RULES[kind];
  const isStrict = kind === "source";
  const changes: FieldChange[] = [];

  const compare = (field: string, x: unknown, y: unknown): void => {
    if (x === y || isSameValue(x, y, { key: field, languages, isStrict })) return;
    const followed = renames.followField(kind, field, x);
    if (followed !== x && isSameValue(followed, y, { key: field, languages, isStrict })) return;
    if (texts.includes(field)) changes.push(...compareTexts(field, x, y, languages));
    else if (isRecord(followed) && isRecord(y) && !isStrict) {
      for (const key of unite(followed, y)) compare(`${field}.${key}`, followed[key], y[key]);
    } else changes.push({ field, ...(x !== undefined && { before: x }), ...(y !== undefined && { after: y }) });
  };

  const [old, young] = [before as Fields, after as Fields];
  for (const key of unite(old, young)) if (!placing.includes(key)) compare(key, old[key], young[key]);
  return changes.length < 2 ? changes : changes.sort(byField);
}

type Fields = Readonly<Record<string, unknown>>;

function compareTexts(field: string, x: unknown, y: unknown, [from, to]: Languages): FieldChange[] {
  const [old, young] = [toRecord(x, from), toRecord(y, to)];
  return unite(old, young)
    .filter((language) => old[language] !== young[language])
    .map((language) => ({
      field,
      language,
      ...(old[language] !== undefined && { before: old[language] }),
      ...(young[language] !== undefined && { after: young[language] }),
    }));
}

function toRecord(text: unknown, language: string): Fields {
  if (typeof text === "string") return { [language]: text };
  return isRecord(text) ? text : {};
}

function unite(before: Fields, after: Fields): string[] {
  const keys = Object.keys(before);
  for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) keys.push(key);
  return keys;
}

/** The order of the keys in either document does not matter. */
function byField(a: FieldChange, b: FieldChange): number {
  const [x, y] = [`${a.field}\n${a.language ?? ""}`, `${b.field}\n${b.language ?? ""}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
