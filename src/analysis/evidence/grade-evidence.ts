import type { Evidence, Rating } from "../../schema/generated/types.js";
import type { Scale } from "../../schema/vocabulary.js";

/** How strongly one item speaks: 1 weak, 2 moderate, 3 strong. */
export type Grade = 1 | 2 | 3;

/**
 * What the values of each scale count as. The crosswalk is this library's own, and no owner of a scale endorses it.
 * Nesta's level 1 asks for a logic model only and is left out: that is not evidence.
 */
export const CROSSWALK: { readonly [S in Scale]: { readonly [value: string]: Grade } } = {
  sms: { "1": 1, "2": 1, "3": 2, "4": 3, "5": 3 },
  grade: { "very-low": 1, low: 1, moderate: 2, high: 3 },
  nesta: { "2": 1, "3": 2, "4": 3, "5": 3 },
  dfid: { low: 1, moderate: 2, high: 3 },
};

const STRENGTH_GRADES = { weak: 1, moderate: 2, strong: 3 } as const;

/**
 * Grades a piece of evidence: by its `strength`, else by the lowest of its ratings, else as weak. One step down, never
 * below weak, for a scope that matches indirectly or in an unknown way, and one for a maker with an interest; neither
 * where nothing is said of it, which means not assessed.
 *
 * Returns `undefined` where all its ratings are of a level that is not evidence and no strength is given. Age does not
 * lower a grade: an old item would fade, and a verdict change, without any new evidence.
 */
export function gradeEvidence(evidence: Evidence): Grade | undefined {
  const grade = givenGrade(evidence);
  if (grade === undefined) return undefined;
  const { scope, interest } = evidence;
  const steps =
    Number(scope?.match !== undefined && scope.match !== "direct") +
    Number(interest !== undefined && interest !== "none");
  // A grade less whole steps, not below 1, is a grade.
  return Math.max(1, grade - steps) as Grade;
}

function givenGrade({ strength, ratings = [] }: Evidence): Grade | undefined {
  if (strength !== undefined) return STRENGTH_GRADES[strength];
  if (ratings.length === 0) return 1;
  const grades = ratings.map(rated).filter((grade) => grade !== undefined);
  // The least of some grades is a grade.
  return grades.length === 0 ? undefined : (Math.min(...grades) as Grade);
}

function rated({ scale, value }: Rating): Grade | undefined {
  return CROSSWALK[scale][value];
}
