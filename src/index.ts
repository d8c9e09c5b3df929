// The document

export type { OutcomeCoverage } from "./analysis/coverage/cover-outcome.js";
export type { CoveredPath } from "./analysis/coverage/cover-path.js";
export { SCOPE_RESPECTS, type ScopeRespect } from "./analysis/coverage/scope-keys.js";
export {
  type Coverage,
  type CoverageQuery,
  type CoveredLink,
  coverage,
  DEFAULT_COVERAGE_LIMIT,
} from "./analysis/coverage.js";
export {
  type CriticalAssumptions,
  type CriticalForOutcome,
  criticalAssumptions,
} from "./analysis/critical-assumptions.js";
export { type CriticalPair, criticalPairs } from "./analysis/critical-pairs.js";
export type { VerdictChange } from "./analysis/diff/compare-verdicts.js";
export type { VerdictMover } from "./analysis/diff/explain-verdict-change.js";
export { DROP_WAYS, type DropWay, type SilentDrop } from "./analysis/diff/find-silent-drops.js";
export { diffTheories, type TheoryDiff } from "./analysis/diff-theories.js";
export { FLAGS, type Flag } from "./analysis/evidence/flags.js";
// Answers
export type { Grade } from "./analysis/evidence/grade-evidence.js";
export { SIDE_STRENGTHS, SIDES, type Side, type SideStrength } from "./analysis/evidence/sides.js";
export type { KnownFinding } from "./analysis/findings/baseline.js";
export { type Baseline, readBaseline, toBaseline } from "./analysis/findings/baseline.js";
export { type Finding, type FindingValues, SEVERITIES, type Severity } from "./analysis/findings/finding.js";
export {
  type FindingOptions,
  type FindingSummary,
  type Findings,
  listFindings,
} from "./analysis/findings/list-findings.js";
export { PROFILES, type Profile } from "./analysis/findings/profiles.js";
export type { Severities, SeverityLevel } from "./analysis/findings/severities.js";
export type { WaivedFinding } from "./analysis/findings/waivers.js";
export { getVerdicts, type Verdicts } from "./analysis/get-verdicts.js";
export { type KeystoneQuery, type KeystoneSource, keystoneSources } from "./analysis/keystone-sources.js";
export {
  DUE_KINDS,
  type DueEvidence,
  type DueItem,
  type DueKind,
  type DueReview,
  type DueTest,
  type DueWaiver,
  listDue,
} from "./analysis/list-due.js";
export { redundancy } from "./analysis/redundancy.js";
export {
  type EvidenceGapCell,
  type EvidenceGapMap,
  type EvidenceGapRow,
  GAP_MAP_COLUMNS,
  type GapMapColumns,
  getEvidenceGapMap,
} from "./analysis/registers/get-evidence-gap-map.js";
export {
  getPriorityMatrix,
  type PrioritizedAssumption,
  type PriorityCell,
  type PriorityMatrix,
} from "./analysis/registers/get-priority-matrix.js";
export {
  listAssumptionRegister,
  type RegisteredAssumption,
  RISK_LIKELIHOODS,
  type RiskLikelihood,
} from "./analysis/registers/list-assumption-register.js";
export type { BearingEvidence } from "./analysis/registers/list-bearing-evidence.js";
export {
  type ContributionClaim,
  listContributionClaims,
  type ResidualDoubt,
} from "./analysis/registers/list-contribution-claims.js";
export { type LearningQuestion, listLearningAgenda } from "./analysis/registers/list-learning-agenda.js";
export { type LoggedReviewEntry, listReviewLog } from "./analysis/registers/list-review-log.js";
export type { LeftOutEvidence } from "./analysis/review/list-left-out.js";
export type {
  DateReason,
  EvidenceReason,
  PartReason,
  Reason,
  ReviewReason,
  SinceReason,
  TestReason,
} from "./analysis/review/reason.js";
export {
  type Override,
  POLICY_VERSION,
  type Review,
  type ReviewedAssumption,
  type ReviewedClaim,
  type ReviewedLink,
  type ReviewSummary,
  review,
} from "./analysis/review/review.js";
export type { CutQuery } from "./analysis/routes/cut-query.js";
export type { RouteQuery } from "./analysis/routes/route-query.js";
export { type SmallestCut, smallestCut } from "./analysis/smallest-cut.js";
export { type HistoryItem, type HistoryStep, type StatusHistory, statusHistory } from "./analysis/status-history.js";
export { type SignedRoute, type Tension, tensions } from "./analysis/tensions.js";
export { NO_TEST_REASONS, type NoTestReason } from "./analysis/test-first/list-candidates.js";
export {
  STAKES,
  type Stake,
  type TestCandidate,
  type TestFirst,
  type TestFirstQuery,
  testFirst,
} from "./analysis/test-first.js";
export { TEST_STATUSES, type TestStatus } from "./analysis/test-status.js";
export type { CausalPath } from "./analysis/trace/describe-path.js";
export type { NoRoute, NoRouteReason } from "./analysis/trace/explain-no-route.js";
export type { OneOrMore, TraceQuery } from "./analysis/trace/query.js";
export type { Weakest } from "./analysis/trace/strength.js";
export { DEFAULT_PATH_LIMIT, type Trace, trace } from "./analysis/trace.js";
export { tracePaths } from "./analysis/trace-paths.js";
export { UNCERTAINTIES, type Uncertainty } from "./analysis/uncertainty.js";
export type { Change, ChangedOutcome } from "./analysis/what-if/compare-worlds.js";
export type { LossReason } from "./analysis/what-if/explain-loss.js";
export type { LinkBetween, Scenario } from "./analysis/what-if/read-scenario.js";
export { type LostOutcome, type WhatIf, whatIf } from "./analysis/what-if.js";
export { type WhatIfOne, whatIfEach } from "./analysis/what-if-each.js";
export type { Conversion, Loss, LossKind } from "./formats/conversion.js";
export { NODE_KINDS, type NodeKind } from "./graph/theory-index.js";
// The derived graph
export type { Assumption, Search, TestPlan } from "./schema/assumption.js";
export { SOURCE_TYPES, type SourceType } from "./schema/csl.js";
export type { Duration, PartialDate } from "./schema/date.js";
export type { DescriptionName } from "./schema/descriptions.js";
export type { Evidence, Rating, Scope } from "./schema/evidence.js";
export { FINDING_CODES, type FindingCode } from "./schema/finding-codes.js";
export type { Actor, Indicator, Measurement, Place, Principle, Strand } from "./schema/framework.js";
export type { Link } from "./schema/link.js";
export type { Factor, Intervention, NodeBase, Outcome } from "./schema/node.js";
export type { ReviewEntry } from "./schema/review-entry.js";
export type { Rewording } from "./schema/rewording.js";
export type { Source, SourceCustom, SourceDate, SourceName } from "./schema/source.js";
export type { Text } from "./schema/text.js";
export type { TheoryDocument } from "./schema/theory-document.js";
export * from "./schema/vocabulary.js";
export type { Waiver } from "./schema/waiver.js";
export { countElements, type ElementCounts } from "./theory/count-elements.js";
export { type Day, isPartialDate } from "./theory/dates.js";
// A valid theory, and how to change one
export { defineTheory } from "./theory/define-theory.js";
export type * from "./theory/definition/id-unions.js";
export type {
  AssumptionSpec,
  EvidenceSpec,
  FactorSpec,
  IndicatorSpec,
  InterventionSpec,
  LinkedDefinition,
  LinkSpec,
  MeasurementSpec,
  OutcomeSpec,
  ReviewSpec,
  RewordingSpec,
  StrandSpec,
  TheoryDefinition,
  WaiverSpec,
} from "./theory/definition/theory-definition.js";
export {
  DIFF_KINDS,
  type DiffKind,
  type ElementChange,
  type ElementPlace,
  type FieldChange,
  type MatchedBy,
} from "./theory/diff/change.js";
export { type AssumptionOn, addAssumption, type WithAssumption } from "./theory/edit/add-assumption.js";
export { addLink, type WithLink } from "./theory/edit/add-link.js";
export { applyPatches } from "./theory/edit/apply-patches.js";
export { attachEvidence, type EvidenceOn, type WithEvidence } from "./theory/edit/attach-evidence.js";
export { type Draft, editTheory, type Recipe } from "./theory/edit/edit-theory.js";
export { editWithPatches, type PatchedTheory } from "./theory/edit/edit-with-patches.js";
export { type IdIn, REGISTERS, type Register, type UntypedRegister } from "./theory/edit/find-register.js";
export { listPatches, type Patch } from "./theory/edit/list-patches.js";
export { type ReviewOf, recordReview } from "./theory/edit/record-review.js";
export { type RewordingOf, recordRewording } from "./theory/edit/record-rewording.js";
export { type Dependent, listDependents, removeElement } from "./theory/edit/remove-element.js";
export { renameId, type WithRenamed } from "./theory/edit/rename-id.js";
export {
  InUseError,
  InvalidTheoryError,
  NotRewordedError,
  UnknownIdError,
  type UnknownIdOptions,
} from "./theory/errors.js";
export { fingerprint } from "./theory/fingerprint/fingerprint.js";
export { listMovedFields, type MovedField } from "./theory/fingerprint/list-moved-fields.js";
export type { ElementKind, MeaningField } from "./theory/fingerprint/read-meaning.js";
export { type ListedAssumption, listAssumptions } from "./theory/list-assumptions.js";
export { findNearest } from "./theory/nearest.js";
export { type ParseResult, parseTheory, parseTheoryOrThrow } from "./theory/parse.js";
export { toPrintable } from "./theory/printable.js";
export { formatPath, type Position, type Problem, type ProblemCode } from "./theory/problem.js";
export type { Expectation, FoundValue, ProblemReason, ProblemReasons } from "./theory/problem-reason.js";
export type { IdRole, Role } from "./theory/references.js";
export type { IdsOf, NodeIdOf, Theory, TheoryIds } from "./theory/theory.js";
export type { TheoryFrom } from "./theory/theory-from.js";
