import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import { type AssessedClaim, type Assessment, assess } from "./assess.js";
import type { EvidenceItem } from "./read-evidence.js";
import { SIDES } from "./sides.js";
import { createTally, type Tally } from "./tally.js";
import { createVerdictTree } from "./verdict-tree.js";

/**
 * An assessment, and which verdicts would be others: assumptions, parts included, and then links, in document order. To ask
 * costs a step for each claim and item that it is about, and for each whole that such a claim is a part of.
 */
export interface Reassessor {
  readonly assessment: Assessment;
  /** What would be otherwise if some evidence, by claim, were left out of account. */
  without(evidence: ReadonlyMap<string, readonly EvidenceItem[]>): ReadonlyMap<string, Verdict>;
  /** What would be otherwise if the verdict on an assumption were as supposed. */
  suppose(assumption: string, verdict: Verdict): ReadonlyMap<string, Verdict>;
  /** What would be otherwise if the verdicts on some assumptions were as supposed. */
  supposeAll(assumed: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Verdict>;
}

const reassessorsOf = /* @__PURE__ */ createCache((_: Theory) => new Map<PartialDate | undefined, Reassessor>());

/**
 * Returns the reassessor of a theory as of a date, made the first time it is asked for and kept as long as the theory is.
 *
 * @throws {RangeError} when `asOf` is not a date
 */
export function getReassessor(theory: Theory, asOf: PartialDate | undefined): Reassessor {
  const known = reassessorsOf(theory);
  const reassessor = known.get(asOf) ?? createReassessor(theory, asOf);
  known.set(asOf, reassessor);
  return reassessor;
}

/**
 * Assesses a theory, for asking again and again what a little would change.
 *
 * @throws {RangeError} when `asOf` is not a date
 */
export function createReassessor(theory: Theory, asOf: PartialDate | undefined): Reassessor {
  const assessment = assess(theory, { asOf });
  const { assumptions, links } = assessment;
  const claims: readonly AssessedClaim[] = [...assumptions, ...links];
  const positions = new Map(claims.map(({ id }, at) => [id, at]));
  const tree = createVerdictTree(
    claims.map(({ verdict }, at) => {
      const listed = assumptions[at]?.listed;
      return { verdict, whole: positions.get(listed?.partOf ?? "") ?? -1, rule: listed?.assumption };
    }),
  );
  const tallies = new Map<number, Tally>();
  const tallyOf = (at: number): Tally => {
    const known = tallies.get(at) ?? createTally(listItems(claims[at]!));
    tallies.set(at, known);
    return known;
  };
  const revise = (
    touched: Iterable<string>,
    decide: (at: number, withParts: (own: Verdict) => Verdict) => Verdict,
  ): ReadonlyMap<string, Verdict> => {
    const before = tree.revise(placesOf(touched), decide);
    const moved = [...before.keys()].reverse().map((at): [string, Verdict] => [claims[at]!.id, tree.verdictOf(at)]);
    tree.restore(before);
    return new Map(moved);
  };
  const placesOf = (ids: Iterable<string>) => Array.from(ids).flatMap((id) => positions.get(id) ?? []);
  const supposeAll = (assumed: ReadonlyMap<string, Verdict>) =>
    revise(assumed.keys(), (at, withParts) => {
      const { id, own } = claims[at]!;
      return assumed.get(id) ?? withParts(own.verdict);
    });
  return {
    assessment,
    without: (evidence) =>
      revise(evidence.keys(), (at, withParts) => {
        const { id, own } = claims[at]!;
        const left = evidence.get(id);
        if (left === undefined) return withParts(own.verdict);
        const tally = tallyOf(at);
        for (const item of left) tally.remove(item);
        const verdict = withParts(tally.verdict());
        for (const item of left) tally.add(item);
        return verdict;
      }),
    suppose: (assumption, verdict) => supposeAll(new Map([[assumption, verdict]])),
    supposeAll,
  };
}

/** Lists the items that count on a claim, each once. */
export function listItems({ own: { sides } }: AssessedClaim): EvidenceItem[] {
  return [...new Set(SIDES.flatMap((side) => sides[side]))];
}
