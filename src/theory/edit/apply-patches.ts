import { enablePatches, Immer, type Patch } from "immer";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { parseChanged } from "../parse.js";
import { requireTheory } from "../require-theory.js";
import type { Theory } from "../theory.js";

const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/**
 * Applies patches to a theory, those of `listPatches` or of immer, and checks the result. Undo and redo, and sending an
 * edit to another program, are done with it.
 *
 * Returns a new theory, frozen as every theory, that shares with the given one all that did not change. The patches may have done anything, so the
 * result's ids are plain strings.
 *
 * @throws {InvalidTheoryError} when what the patches leave is not a theory
 * @throws {TypeError} when they are no list of patches
 * @throws {Error} when a patch names a place that the theory does not have
 * @example
 * const after = attachEvidence(handwashing, "timing", {
 *   on: "lunch-long-enough", stance: "supports", finding: "All had washed within ten minutes.",
 * });
 * const undone = applyPatches(after, listPatches(after, handwashing));
 * [undone.evidence?.timing, countElements(undone).evidence === countElements(handwashing).evidence]
 * // => [undefined, true]
 */
export function applyPatches(theory: Theory, patches: readonly Patch[]): Theory {
  requireTheory(theory);
  requirePatches(patches);
  enablePatches();
  const document: TheoryDocument = theory;
  return parseChanged(immer.applyPatches(document, patches), theory);
}

/** They may come from another program. What they are about is checked as they are applied. */
function requirePatches(patches: unknown): void {
  if (!Array.isArray(patches)) throw new TypeError("Expected a list of patches.");
  for (const [i, patch] of patches.entries()) {
    const { op, path } = (patch ?? {}) as { readonly op?: unknown; readonly path?: unknown };
    const isPath = Array.isArray(path) && path.every((key) => typeof key === "string" || typeof key === "number");
    if (!OPERATIONS.includes(op as Patch["op"]) || !isPath)
      throw new TypeError(`Patch ${i} is none: expected { op: "add", path: [key, …], value }, or replace, or remove.`);
  }
}

const OPERATIONS: readonly Patch["op"][] = ["add", "replace", "remove"];
