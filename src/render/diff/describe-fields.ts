import type { Language } from "../../language/language.js";
import { nameField, nameMovedField } from "../../language/name-field.js";
import type { DiffWords, Words } from "../../language/words.js";
import type { DiffKind, FieldChange } from "../../theory/diff/change.js";
import { isRecord } from "../../theory/diff/is-same-value.js";
import { formatDate } from "../format-date.js";
import { listSegments, type Segment } from "./list-segments.js";

/** A field that changed, in words. */
export interface FieldEntry {
  readonly label: string;
  readonly segments: readonly Segment[];
}

/** Puts the fields of an element that changed into words: texts word by word, lists by what came and went. */
export function describeFields(kind: DiffKind, fields: readonly FieldChange[], context: Context): FieldEntry[] {
  const { own, lang } = context;
  return fields.flatMap(spread).map(({ field, language, before, after }) => {
    const name = nameField(kind, field, lang);
    return {
      label: language === undefined ? name : own.inLanguage(name, language),
      segments: compare(before, after, (value) => format(kind, field, value, context)),
    };
  });
}

/** A group of fields that came or went as a whole, field by field. */
function spread(change: FieldChange): FieldChange[] {
  const { field, before, after } = change;
  const group = isRecord(before) && after === undefined ? before : isRecord(after) && before === undefined ? after : {};
  const parts = Object.entries(group).map(([key, value]) => ({
    field: `${field}.${key}`,
    ...(after === undefined ? { before: value } : { after: value }),
  }));
  return parts.length === 0 || change.language !== undefined ? [change] : parts;
}

function compare(before: unknown, after: unknown, format: (value: unknown) => string): Segment[] {
  if (typeof before === "string" && typeof after === "string" && /\s/.test(before + after)) {
    return listSegments(before, after);
  }
  if (Array.isArray(before) || Array.isArray(after)) return compareLists(toList(before), toList(after), format);
  return join([
    ...(before === undefined ? [] : [{ in: "before" as const, text: format(before) }]),
    ...(after === undefined ? [] : [{ in: "after" as const, text: format(after) }]),
  ]);
}

function compareLists(before: readonly unknown[], after: readonly unknown[], format: (value: unknown) => string) {
  const [old, young] = [before.map(format), after.map(format)];
  const gone = old.filter((text) => !young.includes(text)).map((text) => ({ in: "before" as const, text }));
  const come = young.filter((text) => !old.includes(text)).map((text) => ({ in: "after" as const, text }));
  if (gone.length + come.length > 0) return join([...gone, ...come]);
  // The same in another order, or more often.
  return join([
    { in: "before", text: old.join(", ") },
    { in: "after", text: young.join(", ") },
  ]);
}

function toList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function join(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, i) => (i === 0 ? [segment] : [{ in: "both" as const, text: " " }, segment]));
}

/** A value as a reader knows it: dates and the words of the format in the page's language, and what is within it by name. */
function format(kind: DiffKind, field: string, value: unknown, context: Context, path = field): string {
  const { own, words, lang } = context;
  if (Array.isArray(value)) return value.map((item) => format(kind, "", item, context, path)).join(" ");
  if (isRecord(value)) {
    return Object.entries(value)
      .map(
        ([key, item]) =>
          `${nameField(kind, `${path}.${key}`, lang, 1)} ${format(kind, key, item, context, `${path}.${key}`)}`,
      )
      .join(", ");
  }
  if (typeof value === "boolean") return own.values.truth[`${value}`];
  if (typeof value !== "string") return String(value);
  if (DATES.has(field)) return formatDate(value, words);
  if (`${kind}.${field}` === "rewording.moved") return nameMovedField(value, lang);
  const table = VALUES[`${kind}.${field}`]?.(context);
  return table !== undefined && Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}

interface Context {
  readonly lang: Language;
  readonly own: DiffWords;
  readonly words: Words;
}

const DATES = new Set(["asOf", "date", "test.due", "withdrawn.date", "next", "until", "baseline.date"]);

/** The fields whose values have words of their own. */
const VALUES: { readonly [field: string]: (context: Context) => { readonly [value: string]: string } } = {
  "outcome.level": ({ own }) => own.values.level,
  "outcome.needs": ({ own }) => own.values.combination,
  "assumption.kind": ({ words }) => words.kinds,
  "assumption.role": ({ words }) => words.roles,
  "assumption.importance": ({ words }) => words.importances,
  "assumption.combine": ({ own }) => own.values.combination,
  "assumption.test": ({ own }) => own.values.testPlan,
  "assumption.for": ({ own }) => own.values.searchedFor,
  "evidence.stance": ({ own }) => own.values.stance,
  "evidence.strength": ({ own }) => own.values.strength,
  "evidence.design": ({ words }) => words.designs,
  "evidence.interest": ({ words }) => words.interests,
  "evidence.measured": ({ words }) => words.measures,
  "evidence.access": ({ own }) => own.values.access,
  "evidence.target": ({ own }) => own.values.ratingTarget,
  "evidence.scope.match": ({ own }) => own.values.scopeMatch,
  "evidence.processTracing.test": ({ words }) => words.testNames,
  "evidence.processTracing.result": ({ own }) => own.values.testResult,
  "indicator.direction": ({ own }) => own.values.direction,
  "review.decision": ({ own }) => own.values.decision,
  "review.override": ({ words }) => words.verdicts,
};
