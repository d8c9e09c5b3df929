import type { Patch } from "immer";
import { requireTheory } from "../require-theory.js";
import type { Theory } from "../theory.js";

export type { Patch };

/**
 * Lists the patches that turn one theory into another, in the form that immer and `applyPatches` take. The other way
 * round, they undo that: `listPatches(after, before)`.
 *
 * What both share is passed over without a look, so after an edit this costs about as much as the edit changed. The order
 * of keys, which is that of every table, comes back too: where it cannot be had by adding at the end, the whole register
 * is one patch. The patches are plain JSON, except that they share parts with the theories.
 *
 * @example
 * const after = editTheory(handwashing, (draft) => {
 *   const assumption = draft.assumptions?.["lunch-long-enough"];
 *   if (assumption) assumption.importance = "high";
 * });
 * listPatches(handwashing, after)
 * // => [{ op: "replace", path: ["assumptions", "lunch-long-enough", "importance"], value: "high" }]
 * @see {@link applyPatches}
 */
export function listPatches(before: Theory, after: Theory): Patch[] {
  requireTheory(before);
  requireTheory(after);
  const patches: Patch[] = [];
  compare(before, after, [], patches);
  return patches;
}

type Path = readonly (string | number)[];

function compare(before: unknown, after: unknown, path: Path, patches: Patch[]): void {
  if (before === after) return;
  if (isRecord(before) && isRecord(after) && compareRecords(before, after, path, patches)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, patches);
  else patches.push({ op: "replace", path: [...path], value: after });
}

/** Compares key by key, unless the keys that stay would end up in another order. */
function compareRecords(before: Loose, after: Loose, path: Path, patches: Patch[]): boolean {
  const stay = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const order = [...stay, ...added];
  if (Object.keys(after).some((key, i) => key !== order[i])) return false;
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) patches.push({ op: "remove", path: [...path, key] });
    else compare(before[key], after[key], [...path, key], patches);
  }
  for (const key of added) patches.push({ op: "add", path: [...path, key], value: after[key] });
  return true;
}

/** Compares item by item, the rest being added to the end or taken from it. */
function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path, patches: Patch[]): void {
  const common = Math.min(before.length, after.length);
  const isMoved = before.slice(0, common).some((item, i) => item !== after[i]) && before.length !== after.length;
  if (isMoved) {
    patches.push({ op: "replace", path: [...path], value: after });
    return;
  }
  for (let i = 0; i < common; i += 1) compare(before[i], after[i], [...path, i], patches);
  for (let i = before.length - 1; i >= common; i -= 1) patches.push({ op: "remove", path: [...path, i] });
  for (let i = common; i < after.length; i += 1) patches.push({ op: "add", path: [...path, i], value: after[i] });
}

type Loose = { readonly [key: string]: unknown };

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
