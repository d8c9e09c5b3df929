import type { Severity } from "../../../analysis/findings/finding.js";
import { createFindingTeller } from "../tell-finding.js";
import type { LocatedFindings, ReportOptions } from "./located-findings.js";
import { type Annotation, writeAnnotation } from "./write-annotation.js";

const COMMANDS: { readonly [S in Severity]: Annotation["command"] } = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * Writes findings as workflow commands of GitHub Actions, a line for each: printed in a step, they stand beside the line
 * of the file that they are about. Those that are waived or were there before are left out.
 *
 * GitHub shows the first ten of each severity in a step, so the most severe come first.
 *
 * @example
 * const findings = listFindings(handwashing, { severities: { rules: { untested: "error" } } });
 * renderGithubAnnotations([{ theory: handwashing, findings, file: "theory.yaml" }]).split("\n")[1]
 * // => "::error file=theory.yaml,title=untested::Nobody has attached evidence to “Younger pupils listen to older ones”."
 */
export function renderGithubAnnotations(reports: readonly LocatedFindings[], options: ReportOptions = {}): string {
  return reports
    .flatMap(({ theory, findings: { findings }, file, locate }) => {
      const tell = createFindingTeller(theory, options);
      return findings.map((finding) =>
        writeAnnotation({
          command: COMMANDS[finding.severity],
          file,
          ...locate?.(finding.path),
          title: finding.code,
          message: tell(finding),
        }),
      );
    })
    .join("");
}
