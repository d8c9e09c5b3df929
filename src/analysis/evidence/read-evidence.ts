import type { Duration, Evidence, PartialDate, Source } from "../../schema/generated/types.js";
import type { ProcessTest, Stance } from "../../schema/vocabulary.js";
import { type Grade, gradeEvidence } from "./grade-evidence.js";
import { readDates } from "./read-dates.js";
import type { SideStrength } from "./sides.js";

type ProcessTracing = NonNullable<Evidence["processTracing"]>;

/** What a piece of evidence says once its grade, sides, group and dates are settled; the same at every date. */
export interface EvidenceItem {
  readonly id: string;
  readonly supports: boolean;
  readonly opposes: boolean;
  readonly grade: Grade;
  /** The least strength it gives to its side, whatever its grade: a process-tracing test can set one. */
  readonly least: SideStrength;
  /** The name of its independence group; `null` where it is a group of its own. */
  readonly group: string | null;
  /** The first and the last day it can be of; `undefined` when nothing dates it. */
  readonly dated: { readonly from: PartialDate; readonly to: PartialDate } | undefined;
  readonly withdrawn: PartialDate | undefined;
  /** Whether its scope matches that of the claim only indirectly. */
  readonly indirect: boolean;
  readonly processTracing: ProcessTracing | undefined;
  /** How long it keeps, as it says itself or else as its source does. */
  readonly shelfLife: Duration | undefined;
  /** The fingerprint of the claim when it was attached. */
  readonly fingerprint: string | undefined;
}

/**
 * Reads a piece of evidence for weighing; `undefined` where all it has is a logic model (Nesta level 1), which is not
 * evidence.
 *
 * Its sides follow from the result of a process-tracing test where it has one (Van Evera; Mahoney 2012), else from its
 * stance. A failed hoop or doubly decisive test makes the opposition strong and a passed smoking gun or doubly decisive
 * test makes the support at least moderate; a passed hoop and a straw in the wind weigh as weak evidence, and a failed
 * smoking gun is on neither side.
 */
export function readEvidence(
  id: string,
  evidence: Evidence,
  sources: { readonly [id: string]: Source } = {},
): EvidenceItem | undefined {
  const grade = gradeEvidence(evidence);
  if (grade === undefined) return undefined;
  const { source, stance, processTracing } = evidence;
  const cited = source !== undefined && Object.hasOwn(sources, source) ? sources[source] : undefined;
  const bearing = processTracing ? TEST_BEARINGS[processTracing.test][processTracing.result] : BEARINGS[stance];
  return {
    id,
    supports: bearing.supports,
    opposes: bearing.opposes,
    grade: bearing.grade ?? grade,
    least: bearing.least ?? "weak",
    group: evidence.group ?? source ?? null,
    dated: readDates(evidence.date, cited),
    withdrawn: evidence.withdrawn?.date,
    indirect: evidence.scope?.match === "indirect",
    processTracing,
    shelfLife: evidence.shelfLife ?? cited?.custom?.shelfLife,
    fingerprint: evidence.fingerprint,
  };
}

/** The sides of an item, the grade where it has another than its own, and the least strength it gives where it sets one. */
type Bearing = Pick<EvidenceItem, "supports" | "opposes"> & Partial<Pick<EvidenceItem, "grade" | "least">>;

const NEITHER = { supports: false, opposes: false };
const BEARINGS: { readonly [S in Stance]: Bearing } = {
  supports: { supports: true, opposes: false },
  opposes: { supports: false, opposes: true },
  mixed: { supports: true, opposes: true },
  inconclusive: NEITHER,
};
const TEST_BEARINGS: { readonly [T in ProcessTest]: { readonly passed: Bearing; readonly failed: Bearing } } = {
  hoop: {
    passed: { supports: true, opposes: false, grade: 1 },
    failed: { supports: false, opposes: true, least: "strong" },
  },
  "smoking-gun": { passed: { supports: true, opposes: false, least: "moderate" }, failed: NEITHER },
  "doubly-decisive": {
    passed: { supports: true, opposes: false, least: "moderate" },
    failed: { supports: false, opposes: true, least: "strong" },
  },
  "straw-in-the-wind": {
    passed: { supports: true, opposes: false, grade: 1 },
    failed: { supports: false, opposes: true, grade: 1 },
  },
};
