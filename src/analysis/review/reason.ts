import type { Evidence, PartialDate, TestPlan } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { MovedField } from "../../theory/fingerprint/list-moved-fields.js";
import type { Flag } from "../evidence/flags.js";
import type { Grade } from "../evidence/grade-evidence.js";
import type { Side } from "../evidence/sides.js";

/** An item of evidence, on the side where it counted. */
export interface EvidenceReason<EvidenceId extends string = string> {
  readonly carries: "verdict" | Flag;
  readonly evidence: EvidenceId;
  readonly side: Side;
  readonly grade: Grade;
  /** Its independence group; `null` where it is a group of its own. */
  readonly group: string | null;
  /** For `suspect`: the fields in which its claim has changed since it was attached. */
  readonly moved?: readonly MovedField[];
  /** The test it decided, which can weigh more than its grade. */
  readonly processTracing?: NonNullable<Evidence["processTracing"]>;
}

/** A part of the assumption, with the verdict it has. */
export interface PartReason<AssumptionId extends string = string> {
  readonly carries: "verdict" | Flag;
  readonly part: AssumptionId;
  readonly verdict: Verdict;
}

/** An entry of the review log, by its place in the theory's `reviews`. */
export interface ReviewReason {
  readonly carries: Flag;
  readonly review: number;
  /** For `suspect`: the fields in which the assumption has changed since. */
  readonly moved?: readonly MovedField[];
}

/** Since when something is wanting: the date of the document, `null` where it has none. */
export interface SinceReason {
  readonly carries: Flag;
  readonly since: PartialDate | null;
}

/** The test that the assumption has or was promised. */
export interface TestReason {
  readonly carries: Flag;
  readonly test: "intended" | TestPlan;
}

/** The date, now over, until which all was well. */
export interface DateReason {
  readonly carries: Flag;
  readonly date: PartialDate;
}

/** Why a claim has its verdict (`carries: "verdict"`) or one of its flags. Told apart by the key that it has. */
export type Reason<AssumptionId extends string = string, EvidenceId extends string = string> =
  | EvidenceReason<EvidenceId>
  | PartReason<AssumptionId>
  | ReviewReason
  | TestReason
  | DateReason
  | SinceReason;
