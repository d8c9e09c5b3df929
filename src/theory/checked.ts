import type { TheoryDocument } from "../schema/generated/types.js";
import type { Theory } from "./theory.js";

/** The same in every copy of this library that a program has loaded: one of them reads a theory, another reviews it. */
const CHECKED = Symbol.for("theory-of-change/1: checked");

/** Marks a document as one that was checked, and freezes it. What it holds is frozen already, or held by nothing else. */
export function markChecked(document: TheoryDocument): Theory {
  // It names the object itself, so that no copy of it has the mark; and no answer, text or comparison shows it.
  Object.defineProperty(document, CHECKED, { value: document });
  // The mark stands for the brand of the type.
  return Object.freeze(document) as Theory;
}

/** Whether a value is a theory that was checked: one of `parseTheory`, `defineTheory`, a reader or an edit. */
export function isChecked(value: unknown): value is Theory {
  return typeof value === "object" && value !== null && (value as { readonly [CHECKED]?: unknown })[CHECKED] === value;
}
