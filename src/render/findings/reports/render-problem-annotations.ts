import { requireObjects, requireString } from "../../../limits/require-argument.js";
import type { Problem } from "../../../theory/problem.js";
import { writeAnnotation } from "./write-annotation.js";

/**
 * Writes what keeps a file from being a theory as workflow commands of GitHub Actions, a line for each, as
 * {@link renderGithubAnnotations} does for findings.
 *
 * @example
 * const result = parseTheory({ format: "theory-of-change/1", id: "tap", language: "en" });
 * result.ok || renderProblemAnnotations(result.problems, "tap.json").split("\n")[0]
 * // => "::error file=tap.json,title=missing-key::title: missing; expected text, or text by language: {nl: …, en: …}."
 * @see renderGithubAnnotations
 */
export function renderProblemAnnotations(
  problems: readonly (Omit<Problem, "code"> & { readonly code: string })[],
  file: string,
): string {
  requireObjects(problems, "a list of problems", ["message", "code"]);
  requireString(file, "the name of a file");
  return problems
    .map(({ code, message, position }) =>
      writeAnnotation({ command: "error", file, ...position, title: code, message }),
    )
    .join("");
}
