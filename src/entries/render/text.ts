/**
 * Answers, findings, registers and whole theories in words, as plain text and as Markdown.
 *
 * @module
 */

export type { Explanation } from "../../language/rule-message.js";
export type { DiffToShow, VersionNames } from "../../render/diff/diff-page.js";
export { renderDiffMarkdown } from "../../render/diff/render-diff-markdown.js";
export { renderDiffText } from "../../render/diff/render-diff-text.js";
export type { DueToShow } from "../../render/due/due-page.js";
export { renderDueMarkdown } from "../../render/due/render-due-markdown.js";
export { renderDueText } from "../../render/due/render-due-text.js";
export { explainCoverage } from "../../render/explain/explain-coverage.js";
export { explainCriticalAssumptions } from "../../render/explain/explain-critical-assumptions.js";
export { explainKeystoneSources } from "../../render/explain/explain-keystone-sources.js";
export { explainNext, type NextAnswers } from "../../render/explain/explain-next.js";
export { explainScenario } from "../../render/explain/explain-scenario.js";
export { explainSingleFailures } from "../../render/explain/explain-single-failures.js";
export { type AskedOfCut, explainSmallestCut } from "../../render/explain/explain-smallest-cut.js";
export { explainTensions } from "../../render/explain/explain-tensions.js";
export { explainTestPriorities } from "../../render/explain/explain-test-priorities.js";
export type { ExplainedAnswer, ExplanationEntry, ExplanationSection } from "../../render/explain/explained-answer.js";
export type { NextOptions } from "../../render/explain/next-speaker.js";
export { renderExplanationMarkdown } from "../../render/explain/render-explanation-markdown.js";
export { renderExplanationText } from "../../render/explain/render-explanation-text.js";
export type { ExplainOptions } from "../../render/explain/speaker.js";
export { createFindingExplainer, explainFinding } from "../../render/findings/explain-finding.js";
export { type ExplainedRule, explainRule, listRules } from "../../render/findings/explain-rule.js";
export { renderRule } from "../../render/findings/render-rule.js";
export { renderRuleList } from "../../render/findings/render-rule-list.js";
export type { LocatedFindings, ReportOptions } from "../../render/findings/reports/located-findings.js";
export { renderGithubAnnotations } from "../../render/findings/reports/render-github-annotations.js";
export { type JunitOptions, renderJunit } from "../../render/findings/reports/render-junit.js";
export { renderProblemAnnotations } from "../../render/findings/reports/render-problem-annotations.js";
export { renderSarif, type SarifOptions } from "../../render/findings/reports/render-sarif.js";
export { getText } from "../../render/get-text.js";
export type { TextOptions, TextOrMarkdownOptions } from "../../render/layout/text-options.js";
export type { NarrativeOptions } from "../../render/narrative/narrative-page.js";
export { renderNarrativeMarkdown } from "../../render/narrative/render-narrative-markdown.js";
export { renderNarrativeText } from "../../render/narrative/render-narrative-text.js";
export type { Page } from "../../render/pages/page.js";
export type { PagesOptions } from "../../render/pages/pages-context.js";
export { renderPages } from "../../render/pages/render-pages.js";
export { buildRegister, type RegisterOptions } from "../../render/registers/build-register.js";
export type { Cell, Column, Register, Table } from "../../render/registers/register.js";
export { REGISTER_NAMES, type RegisterName } from "../../render/registers/register-names.js";
export type { RegistersToShow } from "../../render/registers/register-page.js";
export { renderRegistersMarkdown } from "../../render/registers/render-registers-markdown.js";
export { renderRegistersText } from "../../render/registers/render-registers-text.js";
export { renderContents } from "../../render/render-contents.js";
export { renderReviewMarkdown } from "../../render/review/render-review-markdown.js";
export { renderReviewText } from "../../render/review/render-review-text.js";
export type { FindingsToShow } from "../../render/review/review-page.js";
export { type ExplainedTerm, explainTerm, listTerms, type Term } from "../../render/terms/explain-term.js";
export { renderTerm } from "../../render/terms/render-term.js";
export { renderTraceMarkdown } from "../../render/trace/render-trace-markdown.js";
export { renderTraceText } from "../../render/trace/render-trace-text.js";
export type { TraceToShow } from "../../render/trace/trace-page.js";
export { escapeMarkdown } from "../../theory/escape-markdown.js";
export { toPrintable } from "../../theory/printable.js";
