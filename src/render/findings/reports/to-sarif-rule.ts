import type { ReportingDescriptor } from "sarif";
import type { Severity } from "../../../analysis/findings/severities.js";
import type { FindingCode } from "../../../analysis/rules/index.js";
import type { Language } from "../../../language/language.js";
import { explainRule } from "../explain-rule.js";
import { renderRule } from "../render-rule.js";

/** A severity as a level of SARIF. */
export function toSarifLevel(severity: Severity): "error" | "warning" | "note" {
  return severity === "info" ? "note" : severity;
}

/** What is known of a rule, for readers of SARIF; the properties are those that GitHub shows and filters by. */
export function toSarifRule(code: FindingCode, lang: Language): ReportingDescriptor {
  const rule = explainRule(code, { lang });
  const name = code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    id: code,
    name,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: `${rule.why} ${rule.consequence}` },
    help: {
      text: `${rule.repair} (${rule.page})`,
      markdown: renderRule(rule, { lang, format: "markdown" }),
    },
    defaultConfiguration: { level: toSarifLevel(rule.severity) },
    properties: {
      page: rule.page,
      source: rule.source,
      ...(rule.reference !== undefined && { reference: rule.reference }),
      precision: rule.isHeuristic ? "low" : "high",
      "problem.severity": rule.severity === "info" ? "recommendation" : rule.severity,
      tags: ["theory-of-change", ...rule.profiles],
    },
  };
}
