import { SCOPE_RESPECTS } from "./analysis/coverage/scope-keys.js";
import { DROP_WAYS } from "./analysis/diff/find-silent-drops.js";
import { FLAGS } from "./analysis/evidence/flags.js";
import { SIDE_STRENGTHS, SIDES } from "./analysis/evidence/sides.js";
import { PROFILES } from "./analysis/findings/profiles.js";
import { SEVERITIES } from "./analysis/findings/severities.js";
import { GAP_MAP_COLUMNS } from "./analysis/get-evidence-gap-map.js";
import { RISK_LIKELIHOODS } from "./analysis/list-assumption-register.js";
import { DUE_KINDS } from "./analysis/list-due.js";
import { STAKES } from "./analysis/prioritize-tests.js";
import { NO_TEST_REASONS } from "./analysis/test-first/list-candidates.js";
import { TEST_STATUSES } from "./analysis/test-status.js";
import { TRACE_PARTS } from "./analysis/trace-theory.js";
import { UNCERTAINTIES } from "./analysis/uncertainty.js";
import { NODE_KINDS } from "./graph/theory-index.js";
import { LANGUAGES } from "./language/language.js";
import { SOURCE_TYPES } from "./schema/csl.js";
import {
  ASSUMPTION_KINDS,
  ASSUMPTION_ROLES,
  COMBINATIONS,
  DECISIONS,
  DESIGNS,
  IMPORTANCES,
  INTERESTS,
  LEVELS,
  MEASURES,
  PROCESS_TESTS,
  SCALES,
  SCOPE_MATCHES,
  SIGNS,
  STANCES,
  STRENGTHS,
  VERDICTS,
  WORDINGS,
} from "./schema/vocabulary.js";
import { DIFF_KINDS } from "./theory/diff/change.js";

/**
 * The words that a field of a theory or an answer can hold, by what they are words for, in order where they have one: to
 * fill a menu, to check what was typed, to sort. The type of each says what its words mean. The codes of findings are not
 * here, as they would bring every rule of the review: `listRules` has them.
 *
 * @example
 * VOCABULARY.verdicts
 * // => ["refuted", "challenged", "contested", "untested", "insufficient", "supported"]
 */
export const VOCABULARY = {
  /** {@link AssumptionKind} */
  assumptionKinds: ASSUMPTION_KINDS,
  /** {@link AssumptionRole} */
  assumptionRoles: ASSUMPTION_ROLES,
  /** {@link Combination} */
  combinations: COMBINATIONS,
  /** {@link Decision} */
  decisions: DECISIONS,
  /** {@link Design} */
  designs: DESIGNS,
  /** {@link DiffKind} */
  diffKinds: DIFF_KINDS,
  /** {@link DropWay} */
  dropWays: DROP_WAYS,
  /** {@link DueKind} */
  dueKinds: DUE_KINDS,
  /** {@link Flag} */
  flags: FLAGS,
  /** {@link GapMapColumns} */
  gapMapColumns: GAP_MAP_COLUMNS,
  /** {@link Importance} */
  importances: IMPORTANCES,
  /** {@link Interest} */
  interests: INTERESTS,
  /** {@link Language} */
  languages: LANGUAGES,
  /** {@link Level} */
  levels: LEVELS,
  /** {@link Measure} */
  measures: MEASURES,
  /** {@link NodeKind} */
  nodeKinds: NODE_KINDS,
  /** {@link NoTestReason} */
  noTestReasons: NO_TEST_REASONS,
  /** {@link ProcessTest} */
  processTests: PROCESS_TESTS,
  /** {@link Profile} */
  profiles: PROFILES,
  /** {@link RiskLikelihood} */
  riskLikelihoods: RISK_LIKELIHOODS,
  /** {@link Scale} */
  scales: SCALES,
  /** {@link ScopeMatch} */
  scopeMatches: SCOPE_MATCHES,
  /** {@link ScopeRespect} */
  scopeRespects: SCOPE_RESPECTS,
  /** {@link Severity} */
  severities: SEVERITIES,
  /** {@link Side} */
  sides: SIDES,
  /** {@link SideStrength} */
  sideStrengths: SIDE_STRENGTHS,
  /** {@link Sign} */
  signs: SIGNS,
  /** {@link SourceType} */
  sourceTypes: SOURCE_TYPES,
  /** {@link Stake} */
  stakes: STAKES,
  /** {@link Stance} */
  stances: STANCES,
  /** {@link Strength} */
  strengths: STRENGTHS,
  /** {@link TestStatus} */
  testStatuses: TEST_STATUSES,
  /** {@link TracePart} */
  traceParts: TRACE_PARTS,
  /** {@link Uncertainty} */
  uncertainties: UNCERTAINTIES,
  /** {@link Verdict} */
  verdicts: VERDICTS,
  /** {@link Wording} */
  wordings: WORDINGS,
} as const;
