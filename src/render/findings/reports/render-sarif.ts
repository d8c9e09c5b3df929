import type { Log, Result, Run } from "sarif";
import type { Finding } from "../../../analysis/findings/finding.js";
import { FINDING_CODES } from "../../../analysis/rules/index.js";
import { requireObjects, requireOptions } from "../../../limits/require-argument.js";
import { renderPath } from "../../../theory/problem.js";
import { getText } from "../../get-text.js";
import { createFindingExplainer } from "../explain-finding.js";
import { fingerprintFinding } from "./fingerprint-finding.js";
import type { LocatedFindings, ReportOptions } from "./located-findings.js";
import { toSarifLevel, toSarifRule } from "./to-sarif-rule.js";
import { toSarifUri } from "./to-sarif-uri.js";

/** What {@link renderSarif} is asked. */
export interface SarifOptions extends ReportOptions {
  /** The version of the program that reports. */
  readonly version?: string | undefined;
}

/**
 * Writes findings as a log of SARIF 2.1.0, the format in which code hosts and editors read what a tool found: a result
 * for each, with its place, and what is known of each rule that found something.
 *
 * A waiver is a suppression with its reason; what was there before is `unchanged`, the rest `new`, where anything was. The
 * fingerprints of a result go by the theory, the rule and the element, so that a result is the same when lines move or
 * texts change. The same findings give the same bytes.
 *
 * @example
 * const findings = listFindings(handwashing);
 * const log = JSON.parse(renderSarif([{ theory: handwashing, findings, file: "theory.yaml" }]));
 * const { ruleId, level, locations } = log.runs[0].results[0];
 * [ruleId, level, locations[0].physicalLocation.artifactLocation.uri]
 * // => ["untested", "error", "theory.yaml"]
 */
export function renderSarif(reports: readonly LocatedFindings[], options: SarifOptions = {}): string {
  requireObjects(reports, "a list of findings with their theory and file", ["theory", "findings", "file"]);
  requireOptions(options);
  const { lang = "en", version } = options;
  const told = new Set<string>(reports.flatMap(({ findings }) => listAll(findings)).map(({ code }) => code));
  const codes = FINDING_CODES.filter((code) => told.has(code));
  const ruleIndexes = new Map(codes.map((code, i) => [code, i]));
  const hasBaseline = reports.some(({ findings: { known, gone } }) => known.length > 0 || gone.length > 0);
  const run: Run = {
    tool: {
      driver: {
        name: "theory-of-change",
        ...(version !== undefined && { semanticVersion: version }),
        rules: codes.map((code) => toSarifRule(code, lang)),
      },
    },
    language: lang,
    columnKind: "utf16CodeUnits",
    results: reports.flatMap((report) => listResults(report, { lang, ruleIndexes, hasBaseline })),
  };
  const log: Log = { $schema: SCHEMA, version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

interface Setting {
  readonly lang: NonNullable<ReportOptions["lang"]>;
  readonly ruleIndexes: ReadonlyMap<string, number>;
  readonly hasBaseline: boolean;
}

function listAll({ findings, known, waived }: LocatedFindings["findings"]): Finding[] {
  return [...findings, ...known, ...waived.map(({ finding }) => finding)];
}

/** Those that stand, those that were there before, those that are waived. */
function listResults({ theory, findings, file, locate }: LocatedFindings, setting: Setting): Result[] {
  const { lang, ruleIndexes, hasBaseline } = setting;
  const tell = createFindingExplainer(theory, { lang });
  const locationOf = (path: Finding["path"]) => {
    const position = locate?.(path);
    const region = position && { startLine: position.line, startColumn: position.column };
    return { artifactLocation: { uri: toSarifUri(file) }, ...(region && { region }) };
  };
  const toResult = (finding: Finding, baselineState: "new" | "unchanged"): Result => ({
    ruleId: finding.code,
    ruleIndex: ruleIndexes.get(finding.code) ?? -1,
    level: toSarifLevel(finding.severity),
    message: { text: escapeLinks(tell(finding)) },
    locations: [
      {
        physicalLocation: locationOf(finding.path),
        logicalLocations: [{ name: finding.on, fullyQualifiedName: renderPath(finding.path) }],
      },
    ],
    partialFingerprints: fingerprintFinding(theory.id, finding),
    ...(hasBaseline && { baselineState }),
    suppressions: [],
    properties: { on: finding.on, values: finding.values },
  });
  return [
    ...findings.findings.map((finding) => toResult(finding, "new")),
    ...findings.known.map((finding) => toResult(finding, "unchanged")),
    ...findings.waived.map(({ finding, waiver }): Result => {
      const { by, date, until, reason } = waiver;
      const place = locationOf(["waivers", theory.waivers?.indexOf(waiver) ?? 0]);
      const suppression = {
        kind: "inSource" as const,
        status: "accepted" as const,
        justification: getText(reason, lang, theory.language),
        location: { physicalLocation: place },
        properties: { by, date, ...(until !== undefined && { until }) },
      };
      return { ...toResult(finding, "new"), suppressions: [suppression] };
    }),
  ];
}

/** A title that looks like a link is not to become one. */
function escapeLinks(text: string): string {
  return text.replace(/\](?=\()/g, "\\]");
}
