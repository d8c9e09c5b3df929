import { type Problem, renderPath } from "../../../theory/problem.js";
import { type Field, getAt, putAt } from "../field.js";
import type { ReadLosses } from "../losses.js";
import type { Built } from "./build-document.js";
import type { ReadRow } from "./read-rows.js";

/**
 * Leaves out what keeps rows from being a theory: the item of a list, the cell, or the row where it says nothing without
 * the cell. Gives the rows that stay; nothing when a problem belongs to no row.
 */
export function prune(
  rows: readonly ReadRow[],
  built: Built,
  problems: readonly Problem[],
  losses: ReadLosses,
): ReadRow[] | undefined {
  const dropped = new Set<ReadRow>();
  /** What is left out of lists, by row and field. */
  const items = new Map<ReadRow, Map<Field, Set<unknown>>>();
  for (const { row, key, message } of built.stranded) {
    dropped.add(row);
    losses.add("bad-row", row.placeOf(row.spec.fields.find(({ path }) => path[0] === key)), `${message} ${ROW}`);
  }
  for (const problem of problems) {
    if (problem.code === "too-many-problems") continue;
    const found = built.find(problem.path);
    if (found === undefined) return undefined;
    const { row, rest } = found;
    if (dropped.has(row)) continue;
    const { path, message, suggestion, reason } = problem;
    const rule = {
      path,
      message,
      ...(suggestion !== undefined && { suggestion }),
      ...(reason !== undefined && { reason }),
    };
    const text = problem.message.replace(`${renderPath(problem.path)}: `, "");
    const field = findField(row, rest);
    const value = field && getAt(row.element, field.path);
    if (field !== undefined && Array.isArray(value) && typeof rest.at(-1) === "number" && value.length > 1) {
      losses.add("bad-cell", row.placeOf(field), `${text} It is left out.`, rule);
      const fields = items.get(row) ?? new Map<Field, Set<unknown>>();
      items.set(row, fields.set(field, (fields.get(field) ?? new Set()).add(value[Number(rest.at(-1))])));
    } else if (field !== undefined && value !== undefined && !field.isRequired) {
      losses.add("bad-cell", row.placeOf(field), `${text} The cell is left out.`, rule);
      row.element = putAt(row.element, field.path, undefined);
    } else if (isOptionalPart(row, rest)) {
      losses.add("bad-cell", row.placeOf(field), `${text} What is said of it is left out.`, rule);
      row.element = putAt(row.element, [String(rest[0])], undefined);
    } else {
      losses.add("bad-row", row.placeOf(field), `${text} ${ROW}`, rule);
      dropped.add(row);
    }
  }
  for (const [row, fields] of items)
    for (const [field, out] of fields)
      row.element = putAt(row.element, field.path, without(getAt(row.element, field.path), out));
  return rows.filter((row) => !dropped.has(row));
}

const ROW = "The row is left out.";

/** The field that a place within an element belongs to. */
function findField({ spec }: ReadRow, rest: readonly (string | number)[]): Field | undefined {
  const isWithin = ({ path }: Field) => path.every((key, i) => key.replace(/^@/, "") === rest[i]);
  return spec.fields.find((field) => rest.length > 0 && isWithin(field));
}

/** Whether a place is in an object with columns of its own that the element can do without. */
function isOptionalPart({ spec, element }: ReadRow, [key]: readonly (string | number)[]): boolean {
  if (key === undefined || getAt(element, [String(key)]) === undefined) return false;
  return spec.fields.some(({ path }) => path[0] === key && path.length > 1);
}

function without(list: unknown, out: ReadonlySet<unknown>): unknown {
  if (!Array.isArray(list)) return list;
  const rest = list.filter((item) => !out.has(item));
  return rest.length === 0 ? undefined : rest;
}
