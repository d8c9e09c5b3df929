import type { Finding } from "../../analysis/findings/finding.js";
import { SEVERITIES, type Severity } from "../../analysis/findings/severities.js";
import type { Findings } from "../../analysis/list-findings.js";
import type { FindingCode } from "../../analysis/rules/index.js";
import type { Theory } from "../../theory/theory.js";
import type { Names } from "../name-elements.js";
import { createTeller, type ToldFinding } from "./explain-finding.js";
import { foldParts } from "./fold-parts.js";
import { nameElement } from "./name-element.js";
import { tellWaived } from "./tell-waived.js";

/** Findings as a page says them, whatever the page is made of. */
export interface FindingsPage {
  readonly heading: string;
  /** How many there are; what was left out. */
  readonly notes: readonly string[];
  /** By severity, then by rule. */
  readonly groups: readonly FindingGroup[];
  /** What waivers hide, with who waived it and why. */
  readonly waived: readonly ToldFinding[];
}

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly heading: string;
  readonly rules: readonly RuleGroup[];
}

/** The findings of one rule: how many, and each in words, or that on a whole with those on its parts that are the same. */
export interface RuleGroup {
  readonly code: FindingCode;
  readonly count: number;
  readonly told: readonly ToldFinding[];
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
        told: foldParts(theory, group).map(({ finding, parts }) => {
          const told = tell(finding);
          if (parts.length === 0) return told;
          const named = words.join(parts.map(({ on }) => nameElement(theory, on, names)));
          return { ...told, sentence: words.findings.ofParts(told.sentence, named, parts.length) };
        }),
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
