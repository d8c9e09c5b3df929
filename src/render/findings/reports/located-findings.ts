import type { Findings } from "../../../analysis/list-findings.js";
import type { Language } from "../../../language/language.js";
import type { Position } from "../../../theory/problem.js";
import type { Theory } from "../../../theory/theory.js";

/** The findings of a theory, and where its document is. */
export interface LocatedFindings {
  readonly theory: Theory;
  readonly findings: Findings;
  /** The file that the theory was read from, with `/` between folders; best from the root of its repository. */
  readonly file: string;
  /** Says where the value at a path stands in that file, as `locateInYaml` and `locateInJson` do. */
  readonly locate?: ((path: readonly (string | number)[]) => Position | undefined) | undefined;
}

/** What a report of findings is asked. */
export interface ReportOptions {
  /** `en` when absent. */
  readonly lang?: Language | undefined;
}
