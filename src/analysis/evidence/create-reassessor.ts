import type { PartialDate } from "../../schema/date.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import { type AssessedClaim, type Assessment, assess } from "./assess.js";
import { combineParts, type Decomposition } from "./combine-parts.js";
import { SIDES } from "./sides.js";
import { weighCounted } from "./weigh.js";

/**
 * An assessment, and which verdicts would be others: assumptions, parts included, and then links, in document order. To ask
 * costs no more than the claims that it is about, and the wholes that they are parts of.
 */
export interface Reassessor {
  readonly assessment: Assessment;
  /** What would be otherwise if some evidence on some claims were left out of account. */
  without(claims: Iterable<string>, evidence: ReadonlySet<string>): ReadonlyMap<string, Verdict>;
  /** What would be otherwise if the verdict on an assumption were as supposed. */
  suppose(assumption: string, verdict: Verdict): ReadonlyMap<string, Verdict>;
}

/**
 * Assesses a theory, for asking again and again what a little would change.
 *
 * @throws {RangeError} when `asOf` is not a date
 */
export function createReassessor(theory: Theory, asOf: PartialDate | undefined): Reassessor {
  const assessment = assess(theory, { asOf });
  const { assumptions, links } = assessment;
  const rules: readonly Decomposition[] = assumptions.map(({ listed }) => listed.assumption);
  const claims: readonly AssessedClaim[] = [...assumptions, ...links];
  const positions = new Map(claims.map(({ id }, at) => [id, at]));
  const wholes = assumptions.map(({ listed }) => positions.get(listed.partOf ?? "") ?? -1);

  /** Decides anew on some claims and on all that they are parts of. */
  const revise = (
    touched: Iterable<string>,
    decide: (claim: AssessedClaim, parts: readonly Verdict[], rule: Decomposition | undefined) => Verdict,
  ) => {
    const affected = new Set<number>();
    for (const claim of touched) {
      for (let at = positions.get(claim) ?? -1; at >= 0 && !affected.has(at); at = wholes[at] ?? -1) affected.add(at);
    }
    const moved = new Map<string, Verdict>();
    // A whole stands before its parts, whose verdicts it needs.
    for (const at of [...affected].sort((a, b) => b - a)) {
      const claim = claims[at]!;
      const parts = claim.parts.map((part) => moved.get(part.id) ?? part.verdict);
      const verdict = decide(claim, parts, rules[at]);
      if (verdict !== claim.verdict) moved.set(claim.id, verdict);
    }
    return new Map([...moved].reverse());
  };
  return {
    assessment,
    without: (touched, evidence) =>
      revise(touched, ({ own: { sides } }, parts, rule) => {
        const items = new Set(SIDES.flatMap((side) => sides[side]));
        const left = weighCounted([...items].filter(({ id }) => !evidence.has(id)));
        return combineParts(left.verdict, parts, rule).verdict;
      }),
    suppose: (assumption, verdict) =>
      revise([assumption], ({ id, own }, parts, rule) =>
        id === assumption ? verdict : combineParts(own.verdict, parts, rule).verdict,
      ),
  };
}
