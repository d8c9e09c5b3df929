import { type Finding, SEVERITIES, type Severity } from "../../analysis/findings/finding.js";
import type { Findings } from "../../analysis/findings/list-findings.js";
import type { FindingCode } from "../../schema/finding-codes.js";
import type { Theory } from "../../theory/theory.js";
import type { Names } from "../name-elements.js";
import { foldParts } from "./fold-parts.js";
import { nameElement } from "./name-element.js";
import { createTeller } from "./tell-finding.js";
import { tellWaived } from "./tell-waived.js";

/** Findings as a page says them, whatever the page is made of. */
export interface FindingsPage {
  readonly heading: string;
  /** How many there are; what was left out. */
  readonly notes: readonly string[];
  /** By severity, then by rule. */
  readonly groups: readonly FindingGroup[];
  /** What waivers hide, with who waived it and why. */
  readonly waived: readonly string[];
}

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly heading: string;
  readonly rules: readonly RuleGroup[];
}

/** The findings of one rule: how many, and a sentence for each, or for a whole and those of its parts that have the same. */
export interface RuleGroup {
  readonly code: FindingCode;
  readonly count: number;
  readonly sentences: readonly string[];
}

/** Puts the findings of a theory into words. */
export function buildFindingsPage(theory: Theory, findings: Findings, names: Names): FindingsPage {
  const { words } = names;
  const tell = createTeller(theory, names);
  const { bySeverity } = findings.summary;
  const counts = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) =>
    words.findings.counts[severity](bySeverity[severity]),
  );
  const { waived, known, gone } = findings;
  return {
    heading: words.findings.heading(findings.profile),
    notes: [
      counts.length === 0 ? words.findings.none : words.findings.found(words.join(counts)),
      ...(known.length === 0 ? [] : [words.findings.known(known.length)]),
      ...(gone.length === 0 ? [] : [words.findings.gone(gone.length)]),
    ],
    groups: SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) => ({
      severity,
      heading: words.findings.severities[severity],
      rules: groupByCode(findings.findings.filter((finding) => finding.severity === severity)).map(([code, group]) => ({
        code,
        count: group.length,
        sentences: foldParts(theory, group).map(({ finding, parts }) =>
          parts.length === 0
            ? tell(finding)
            : words.findings.ofParts(
                tell(finding),
                words.join(parts.map(({ on }) => nameElement(theory, on, names))),
                parts.length,
              ),
        ),
      })),
    })),
    waived: waived.map((item) => tellWaived(item, tell, names)),
  };
}

function groupByCode(findings: readonly Finding[]): [FindingCode, Finding[]][] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups];
}
