import type { IdSpace } from "../../../schema/fields.js";
import { quote } from "../../../schema/quote.js";
import { isId } from "../../is-id.js";
import { makeId } from "../../make-id.js";
import { getAt, putAt } from "../field.js";
import { describePlace, type ReadLosses } from "../losses.js";
import type { ReadRow } from "./read-rows.js";

/** The ids of rows by what people may call them: what stands in the id column, and the title. */
export class RowNames {
  readonly #spaces = new Map<IdSpace, Space>();

  space(name: IdSpace): Space {
    const space = this.#spaces.get(name) ?? { taken: new Set(), written: new Map(), titles: new Map() };
    this.#spaces.set(name, space);
    return space;
  }
}

interface Space {
  readonly taken: Set<string>;
  /** What stands in the id columns, and the id that was made of it. */
  readonly written: Map<string, string>;
  /** Titles without case and outer blanks; `null` for one that several have. */
  readonly titles: Map<string, string | null>;
}

/**
 * Gives every row of elements with ids one: the one that it has, one made of that where it cannot be an id, or one made
 * of its title. A row with an id that another has already is left out.
 */
export function assignIds(rows: readonly ReadRow[], losses: ReadLosses): { rows: ReadRow[]; names: RowNames } {
  const names = new RowNames();
  const first = new Map<string, ReadRow>();
  const kept = rows.filter((row) => {
    const { space, id } = readId(row);
    if (space === undefined || id === undefined) return true;
    const key = `${space} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      if (isId(id)) names.space(space).taken.add(id);
      return true;
    }
    const where = describePlace(earlier.placeOf());
    losses.add("duplicate-id", row.placeOf(), `${quote(id)} is already the id of ${where}; the row is left out.`);
    return false;
  });
  for (const row of kept) nameRow(row, names, losses);
  return { rows: kept, names };
}

function readId({ spec, element }: ReadRow): { space?: IdSpace; id?: string } {
  const id = element["@id"];
  return { ...(spec.ids && { space: spec.ids.space }), ...(typeof id === "string" && { id }) };
}

function nameRow(row: ReadRow, names: RowNames, losses: ReadLosses): void {
  const { ids } = row.spec;
  if (ids === undefined) return;
  const space = names.space(ids.space);
  const title = firstText(getAt(row.element, [ids.from]));
  const written = readId(row).id;
  let id = written;
  if (id === undefined || !isId(id)) {
    id = makeId(written ?? title ?? "", row.spec.name.replace(/s$/, ""), space.taken);
    const field = row.spec.fields.find(({ path }) => path[0] === "@id");
    if (written !== undefined)
      losses.add("changed-id", row.placeOf(field), `${quote(written)} cannot be an id; it becomes ${id}.`);
    else losses.add("made-id", row.placeOf(), `the row has no id; it is given ${id}.`);
    row.element = putAt(row.element, ["@id"], id);
  }
  if (written !== undefined) space.written.set(written, id);
  if (title !== undefined) {
    const key = foldTitle(title);
    space.titles.set(key, space.titles.has(key) ? null : id);
  }
}

/** A title as it is looked up. */
export function foldTitle(title: string): string {
  return title.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function firstText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? String(Object.values(value)[0]) : undefined;
}
