import { requireFunction, requireOptions } from "../../limits/require-argument.js";
import type { Theory } from "../../theory/theory.js";
import { type EditProblem, type EditResult, editText } from "../edit/edit-text.js";
import type { ReadOptions } from "../read-options.js";
import { appendJson } from "./append.js";
import { outlineJson } from "./outline.js";
import { readJson } from "./read.js";
import { renderJsonValue } from "./render-value.js";

export type { EditProblem, EditResult };

/**
 * Changes a theory within its JSON text: what the edit adds is put in, laid out like what stands beside it, and single
 * values are replaced. Every other byte stays as it was: indentation, line ends, byte order mark, the end of the file.
 *
 * `edit` is given the theory that the text says and returns the one that it is to say: by `recordReview`,
 * `attachEvidence`, `recordRewording`, `addAssumption`, `addLink`, or a recipe that adds things or changes single values.
 * The new text is read again; where it does not say exactly that theory, or where an edit takes something away or moves
 * it, the problems tell why nothing was changed. What `edit` throws is thrown. Costs two readings and one edit.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const start = '{"format": "theory-of-change/1", "id": "tap", "title": "Taps", "language": "en"';
 * const text = `${start}, "outcomes": {"health": {"title": "Fewer fall ill"}}}`;
 * const edited = editJson(text, (theory) => addAssumption(theory, "soap", { statement: "There is soap" }));
 * edited.ok && edited.text.slice(text.length - 1)
 * // => ', "assumptions": {"soap": {"statement": "There is soap"}}}'
 * @see `editYaml` of `theory-of-change/formats/document`
 */
export function editJson(text: string, edit: (theory: Theory) => Theory, options: ReadOptions = {}): EditResult {
  requireFunction(edit, "a function, such as (theory) => theory");
  requireOptions(options);
  return editText(text, edit, {
    read: (json) => readJson(json, options),
    outline: outlineJson,
    append: (json, { node }, entries) => appendJson(json, node, entries),
    replace: (_, { start, end }, value) => [{ start, end, text: renderJsonValue(value, {}) }],
  });
}
