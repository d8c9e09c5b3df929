import { getAssumptionIndex } from "../../graph/assumption-index.js";
import type { WorkLimits } from "../../limits/budget.js";
import type { PartialDate } from "../../schema/generated/types.js";
import { VERDICTS, type Verdict } from "../../schema/vocabulary.js";
import { UnknownIdError } from "../../theory/errors.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import type { Theory, TheoryIds } from "../../theory/theory.js";
import { requireDate } from "../evidence/assess.js";
import type { OneOrMore } from "../trace/query.js";
import { getVerdictMaps } from "../verdict-maps.js";
import { type RouteQuery, type RouteQuestion, readRouteQuery } from "./route-query.js";

/** Between what routes are to be cut, and by what. */
export interface CutQuery<Ids extends TheoryIds = TheoryIds> extends RouteQuery<Ids>, WorkLimits {
  /** The assumptions that may fail; all of them when absent. */
  readonly among?: OneOrMore<Ids["assumption"]> | undefined;
  /** The verdicts of those that may fail; any when absent. */
  readonly verdicts?: OneOrMore<Verdict> | undefined;
  /** The date as of which verdicts are computed; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
}

/** A cut query in the numbers of the indexes. */
export interface CutQuestion extends RouteQuestion {
  isAllowed(assumption: number): boolean;
}

/**
 * Reads a cut query, with its defaults filled in.
 *
 * @throws {UnknownIdError} when an id is not in the theory, or does not name what is asked for
 * @throws {RangeError} when a verdict is not one, or `asOf` is not a date
 */
export function readCutQuery(theory: Theory, { among, verdicts, asOf, ...query }: CutQuery): CutQuestion {
  requireDate(asOf);
  const { ids, positions } = getAssumptionIndex(theory);
  const chosen = toList(among)?.map((id) => {
    const assumption = positions.get(id);
    if (assumption === undefined) throw new UnknownIdError(id, { roles: ["assumption"], candidates: ids, theory });
    return assumption;
  });
  const named = chosen && new Set(chosen);
  const wanted = toList(verdicts);
  for (const verdict of wanted ?? []) requireOneOf(verdict, VERDICTS, "a verdict");
  const found = wanted && getVerdictMaps(theory, { asOf }).assumptions;
  return {
    ...readRouteQuery(theory, query),
    isAllowed: (assumption) =>
      (named === undefined || named.has(assumption)) &&
      (wanted === undefined || wanted.includes(found?.get(ids[assumption]!) ?? "untested")),
  };
}

function toList<T extends string>(given: OneOrMore<T> | undefined): readonly T[] | undefined {
  return typeof given === "string" ? [given] : given;
}
