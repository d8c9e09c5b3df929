import type { Severity } from "../../../analysis/findings/severities.js";
import { requireObjects, requireOptions } from "../../../limits/require-argument.js";
import { createFindingExplainer } from "../explain-finding.js";
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
 * // => "::error file=theory.yaml,title=untested::“Younger pupils listen to older ones”: The theory records no evidence for this assumption."
 */
export function renderGithubAnnotations(reports: readonly LocatedFindings[], options: ReportOptions = {}): string {
  requireObjects(reports, "a list of findings with their theory and file", ["theory", "findings", "file"]);
  requireOptions(options);
  return reports
    .flatMap(({ theory, findings: { findings }, file, locate }) => {
      const tell = createFindingExplainer(theory, options);
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
