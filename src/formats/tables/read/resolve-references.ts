import type { IdSpace } from "../../../schema/fields.js";
import { quote } from "../../../schema/quote.js";
import { WHOLE_THEORY } from "../../../schema/vocabulary.js";
import { getAt, putAt } from "../field.js";
import type { ReadLosses } from "../losses.js";

import { foldTitle, type RowNames } from "./assign-ids.js";
import type { ReadRow } from "./read-rows.js";

/**
 * Puts ids in the place of what people write for them: the id as it stood in its own row, or the title. What is found by
 * neither stays, and is complained of when the theory is checked.
 */
export function resolveReferences(rows: readonly ReadRow[], names: RowNames, losses: ReadLosses): void {
  for (const row of rows) {
    for (const field of row.spec.fields) {
      const value = getAt(row.element, field.path);
      if (!field.codec.isReference || value === undefined) continue;
      const resolve = (word: string) =>
        resolveWord(word, field.space ?? "shared", names, (title, id) => {
          losses.add("found-by-title", row.placeOf(field), `${quote(title)} is taken for ${id}, whose title it is.`);
        });
      const ids = Array.isArray(value)
        ? value.flatMap((word) => splitFurther(String(word), resolve))
        : resolve(String(value));
      row.element = putAt(row.element, field.path, ids);
    }
  }
}

type Resolve = (word: string) => string;

function resolveWord(word: string, space: IdSpace, names: RowNames, tell: (title: string, id: string) => void): string {
  const one = (part: string) => {
    const { taken, written, titles } = names.space(space);
    // In the shared space, where no element has it for an id, it stands for all of the theory.
    if (taken.has(part) || (space === "shared" && part === WHOLE_THEORY)) return part;
    const id = written.get(part);
    if (id !== undefined) return id;
    const titled = titles.get(foldTitle(part));
    if (titled === undefined || titled === null) return part;
    tell(part, titled);
    return titled;
  };
  const whole = one(word);
  if (whole !== word || !/->|→/.test(word)) return whole;
  return word
    .split(/->|→/)
    .map((end) => one(end.trim()))
    .join("->");
}

/** A comma is a part of a title or stands between ids; it stands between where that makes ids of it. */
function splitFurther(word: string, resolve: Resolve): string[] {
  const whole = resolve(word);
  if (whole !== word || !word.includes(",")) return [whole];
  return word
    .split(",")
    .map((part) => resolve(part.trim()))
    .filter((part) => part !== "");
}
