export { type Baseline, parseBaseline, toBaseline } from "./analysis/baseline.js";
export type { OutcomeCoverage } from "./analysis/coverage/cover-outcome.js";
export type { CoveredPath } from "./analysis/coverage/cover-path.js";
export type { ScopeRespect } from "./analysis/coverage/scope-keys.js";
export type { VerdictChange } from "./analysis/diff/compare-verdicts.js";
export type { VerdictMover } from "./analysis/diff/explain-verdict-change.js";
export type { DropWay, SilentDrop } from "./analysis/diff/find-silent-drops.js";
export { diffTheories, type TheoryDiff } from "./analysis/diff-theories.js";
export type { Flag } from "./analysis/evidence/flags.js";
export type { Grade } from "./analysis/evidence/grade-evidence.js";
export type { Side, SideStrength } from "./analysis/evidence/sides.js";
export { exploreScenario, type ScenarioResult, type UnfinishedList } from "./analysis/explore-scenario.js";
export type { Finding, KnownFinding } from "./analysis/findings/finding.js";
export type { Profile } from "./analysis/findings/profiles.js";
export type { Severities, Severity, SeverityLevel } from "./analysis/findings/severities.js";
export type { WaivedFinding } from "./analysis/findings/waivers.js";
export { type Coverage, type CoverageQuery, type CoveredLink, getCoverage } from "./analysis/get-coverage.js";
export {
  type CriticalAssumptions,
  type CriticalForOutcome,
  type CriticalQuery,
  getCriticalAssumptions,
} from "./analysis/get-critical-assumptions.js";
export {
  type EvidenceGapCell,
  type EvidenceGapMap,
  type EvidenceGapRow,
  type GapMapColumns,
  getEvidenceGapMap,
} from "./analysis/get-evidence-gap-map.js";
export { getHistory, type HistoryItem, type HistoryStep, type StatusHistory } from "./analysis/get-history.js";
export {
  getPriorityMatrix,
  type PrioritizedAssumption,
  type PriorityCell,
  type PriorityMatrix,
} from "./analysis/get-priority-matrix.js";
export { getVerdicts, type Verdicts } from "./analysis/get-verdicts.js";
export { iteratePaths } from "./analysis/iterate-paths.js";
export { iterateSingleFailures, type SingleFailure } from "./analysis/iterate-single-failures.js";
export {
  listAssumptionRegister,
  type RegisteredAssumption,
  type RiskLikelihood,
} from "./analysis/list-assumption-register.js";
export {
  type ContributionClaim,
  listContributionClaims,
  type ResidualDoubt,
} from "./analysis/list-contribution-claims.js";
export {
  type DueEvidence,
  type DueItem,
  type DueKind,
  type DueReview,
  type DueTest,
  type DueWaiver,
  listDue,
} from "./analysis/list-due.js";
export { type FindingOptions, type FindingSummary, type Findings, listFindings } from "./analysis/list-findings.js";
export { type KeystoneQuery, type KeystoneSource, listKeystoneSources } from "./analysis/list-keystone-sources.js";
export { type LearningQuestion, listLearningAgenda } from "./analysis/list-learning-agenda.js";
export { type LoggedReviewEntry, listReviewLog } from "./analysis/list-review-log.js";
export { listSmallestCuts } from "./analysis/list-smallest-cuts.js";
export { listTensions, type SignedRoute, type Tension } from "./analysis/list-tensions.js";
export {
  prioritizeTests,
  type Stake,
  type TestCandidate,
  type TestPriorities,
  type TestPrioritiesQuery,
} from "./analysis/prioritize-tests.js";
export type { BearingEvidence } from "./analysis/registers/list-bearing-evidence.js";
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
  type Review,
  type ReviewedAssumption,
  type ReviewedClaim,
  type ReviewedLink,
  type ReviewOptions,
  type ReviewSummary,
  reviewTheory,
} from "./analysis/review-theory.js";
export type { CriticalPair } from "./analysis/routes/critical-pairs.js";
export type { CutQuery } from "./analysis/routes/cut-query.js";
export type { SmallestCut } from "./analysis/routes/describe-cut.js";
export type { RouteQuery } from "./analysis/routes/route-query.js";
export type { FindingCode } from "./analysis/rules/index.js";
export type { FindingValues } from "./analysis/rules/rule.js";
export type { NoTestReason } from "./analysis/test-first/list-candidates.js";
export type { TestStatus } from "./analysis/test-status.js";
export type { CausalPath } from "./analysis/trace/describe-path.js";
export type { NoRoute, NoRouteReason } from "./analysis/trace/explain-no-route.js";
export type { OneOrMore, TraceQuery } from "./analysis/trace/query.js";
export type { Weakest } from "./analysis/trace/strength.js";
export { type Trace, type TracePart, traceTheory } from "./analysis/trace-theory.js";
export type { Uncertainty } from "./analysis/uncertainty.js";
export type { Change, ChangedOutcome } from "./analysis/what-if/compare-worlds.js";
export type { LossReason } from "./analysis/what-if/explain-loss.js";
export type { LostOutcome } from "./analysis/what-if/list-losses.js";
export type { LinkBetween, Scenario } from "./analysis/what-if/read-scenario.js";
export type { Conversion, Loss, LossKind } from "./formats/conversion.js";
export type { NodeKind } from "./graph/theory-index.js";
export type { Language } from "./language/language.js";
export type { Budget, StopSignal, WorkLimits } from "./limits/budget.js";
export { DEFAULT_LIMITS } from "./limits/default-limits.js";
export { type LimitedNotation, type LimitsOf, READER_LIMITS } from "./limits/reader-limits.js";
export { UnfinishedError } from "./limits/unfinished-error.js";
export type { SourceType } from "./schema/csl.js";
export type {
  Actor,
  Assumption,
  Duration,
  Evidence,
  Factor,
  Indicator,
  Intervention,
  Link,
  Measurement,
  Outcome,
  PartialDate,
  Place,
  Principle,
  ProcessTracing,
  Rating,
  ReviewEntry,
  Rewording,
  Scope,
  Search,
  Source,
  SourceCustom,
  SourceDate,
  SourceName,
  Strand,
  TestPlan,
  Text,
  TheoryDocument,
  Waiver,
  Withdrawal,
} from "./schema/generated/types.js";
export type { DescriptionName } from "./schema/shape.js";
export {
  type AssumptionKind,
  type AssumptionRole,
  type Combination,
  type Decision,
  type Design,
  FORMAT,
  type Importance,
  type Interest,
  type Level,
  type Measure,
  type ProcessTest,
  type Scale,
  type ScopeMatch,
  type Sign,
  type Stance,
  type Strength,
  type Verdict,
  type Wording,
} from "./schema/vocabulary.js";
export { countElements, type ElementCounts } from "./theory/count-elements.js";
export { type Day, isPartialDate } from "./theory/dates.js";
export { defineTheory } from "./theory/define-theory.js";
export type {
  AssumptionSpec,
  EvidenceSpec,
  FactorSpec,
  IndicatorSpec,
  InterventionSpec,
  LinkSpec,
  MeasurementSpec,
  OutcomeSpec,
  ReviewSpec,
  RewordingSpec,
  StrandSpec,
} from "./theory/definition/generated/specs.js";
export type * from "./theory/definition/id-unions.js";
export type { LinkedDefinition, TheoryDefinition } from "./theory/definition/theory-definition.js";
export type { DiffKind, ElementChange, ElementPlace, FieldChange, MatchedBy } from "./theory/diff/change.js";
export {
  InUseError,
  InvalidTheoryError,
  NotRewordedError,
  UnknownIdError,
  type UnknownIdOptions,
} from "./theory/errors.js";
export { getFingerprint } from "./theory/fingerprint/get-fingerprint.js";
export { listMovedFields, type MovedField } from "./theory/fingerprint/list-moved-fields.js";
export type { FingerprintedKind, MeaningField } from "./theory/fingerprint/read-meaning.js";
export { type ListedAssumption, listAssumptions } from "./theory/list-assumptions.js";
export { findNearest } from "./theory/nearest.js";
export { type ParseResult, parseTheory, parseTheoryOrThrow } from "./theory/parse.js";
export type { Position, Problem, ProblemCode } from "./theory/problem.js";
export type { Expectation, FoundValue, ProblemReason, ProblemReasons } from "./theory/problem-reason.js";
export type { IdRole, Role } from "./theory/references.js";
export type { IdsOf, NodeIdOf, Theory, TheoryIds } from "./theory/theory.js";
export type { TheoryFrom } from "./theory/theory-from.js";
export { VOCABULARY } from "./vocabulary.js";
