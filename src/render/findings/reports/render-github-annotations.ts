import type { Severity } from "../../../analysis/findings/finding.js";
import { toPrintable } from "../../../theory/printable.js";
import { createFindingTeller } from "../tell-finding.js";
import type { LocatedFindings, ReportOptions } from "./located-findings.js";

const COMMANDS: { readonly [S in Severity]: string } = { error: "error", warning: "warning", info: "notice" };

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
      return findings.map((finding) => {
        const { line, column } = locate?.(finding.path) ?? {};
        const properties = Object.entries({ file, line, col: column, title: finding.code })
          .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
          .join(",");
        return `::${COMMANDS[finding.severity]} ${properties}::${escapeData(tell(finding))}\n`;
      });
    })
    .join("");
}

/** What would end the line or begin an escape is written by its code. */
function escapeData(text: string): string {
  return toPrintable(text).replace(/%/g, "%25").replace(/\n/g, "%0A");
}

/** In a property also what would end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
