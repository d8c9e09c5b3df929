import { requireOptions } from "../limits/require-argument.js";
import type { Text } from "../schema/generated/types.js";
import { MEASURES, type Verdict, WHOLE_THEORY } from "../schema/vocabulary.js";
import { requireOneOf } from "../theory/require-one-of.js";
import { requireTheory } from "../theory/require-theory.js";
import type { Theory, TheoryIds } from "../theory/theory.js";
import type { Grade } from "./evidence/grade-evidence.js";
import { SIDES, type Side } from "./evidence/sides.js";
import { type BearingEvidence, listBearingEvidence } from "./registers/list-bearing-evidence.js";
import { type Review, type ReviewedClaim, type ReviewOptions, resolveReview } from "./review-theory.js";

export const GAP_MAP_COLUMNS = ["measured", "population", "outcome"] as const;
/** What the columns of an evidence gap map can be: what was measured, among whom, or the outcome that is led to. */
export type GapMapColumns = (typeof GAP_MAP_COLUMNS)[number];

/** Where there is evidence and where there is none. */
export interface EvidenceGapMap<Ids extends TheoryIds = TheoryIds> {
  readonly by: GapMapColumns;
  /** What each column stands for: a measure, a population or the id of an outcome; `null` for what is not stated. */
  readonly columns: readonly (Text | null)[];
  readonly rows: readonly EvidenceGapRow<Ids["assumption"] | Ids["link"]>[];
}

/** The evidence on one assumption or link. */
export interface EvidenceGapRow<ClaimId extends string = string> {
  readonly claim: ClaimId;
  readonly verdict: Verdict;
  /** How many items of evidence there are. */
  readonly items: number;
  /** One for each column. */
  readonly cells: readonly EvidenceGapCell[];
  /**
   * `absolute` where nobody attached evidence that counts to it, nor to parts that decide it; `synthesis` where there are studies from two or more sources, and no
   * systematic review that brings them together; `null` where there is neither gap, and for a normative assumption,
   * which evidence cannot decide.
   */
  readonly gap: "absolute" | "synthesis" | null;
}

/** How many items of evidence there are of each side and grade; empty where there is a gap. */
export type EvidenceGapCell = readonly { readonly side: Side; readonly grade: Grade; readonly count: number }[];

/**
 * Maps the evidence on the assumptions and links of a theory, so that the blank spots show (after the evidence gap maps
 * of 3ie): a row for each claim, a column for what was measured (`awareness` to `outcome`), for whom the evidence speaks
 * or for the outcome that the claim is about, and in each cell how many items there are, by side and grade.
 *
 * Rows are the assumptions in document order, then the links that evidence bears on directly or that carry no
 * assumption. A mixed item counts on both sides; a claim about several outcomes counts in the column of each. Populations
 * are told apart by their words. Costs what `review` costs and a cell for every row and column.
 *
 * @throws {RangeError} when `by` is not one of {@link GapMapColumns}, or `asOf` is not a date
 * @example
 * const { columns, rows } = getEvidenceGapMap(handwashing);
 * rows.filter(({ gap }) => gap === "absolute").length
 * // => 7
 */
export function getEvidenceGapMap<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: ReviewOptions & { readonly by?: GapMapColumns | undefined } = {},
): EvidenceGapMap<Ids> {
  requireTheory(theory);
  requireOptions(options);
  const { by = "measured" } = options;
  requireOneOf(by, GAP_MAP_COLUMNS, "what the columns can be");
  const claims = listClaims(theory, resolveReview(theory, options));
  const evidence = new Map(claims.map((claim) => [claim.id, listBearingEvidence(theory, claim.id, claim)]));
  const columns = listColumns(theory, by, claims, evidence);
  const keys = columns.map(toKey);
  const rows = claims.map((claim) => {
    const items = evidence.get(claim.id) ?? [];
    const placed = items.flatMap((item) =>
      placeItem(theory, by, claim, item).map((key) => ({ key: toKey(key), item })),
    );
    return {
      claim: claim.id,
      verdict: claim.verdict,
      items: claim.evidence.length,
      cells: keys.map((key) =>
        placed.length === 0 ? EMPTY : countItems(placed.filter((one) => one.key === key).map(({ item }) => item)),
      ),
      gap: findGap(theory, claim, items),
    };
  });
  return { by, columns, rows: rows as EvidenceGapRow<Ids["assumption"] | Ids["link"]>[] };
}

interface Claim extends ReviewedClaim {
  readonly id: string;
  readonly on: readonly string[];
  readonly isNormative: boolean;
}

function listClaims(theory: Theory, { assumptions, links }: Review): Claim[] {
  const covered = new Set(assumptions.flatMap(({ on }) => on));
  const withEvidence = new Map(links.map((link) => [link.id, link]));
  return [
    ...assumptions.map((one) => ({ ...one, isNormative: one.kind === "normative" })),
    ...(theory.links ?? [])
      .map(({ from, to }) => `${from}->${to}`)
      .filter((id) => withEvidence.has(id) || !covered.has(id))
      .map((id) => ({ ...(withEvidence.get(id) ?? NOTHING), id, on: [id], isNormative: false })),
  ];
}

const NOTHING: ReviewedClaim = {
  verdict: "untested",
  flags: [],
  because: [],
  support: "none",
  opposition: "none",
  evidence: [],
};

type Column = Text | null;

function listColumns(
  theory: Theory,
  by: GapMapColumns,
  claims: readonly Claim[],
  evidence: ReadonlyMap<string, readonly BearingEvidence[]>,
): Column[] {
  const used = new Map<string, Column>();
  for (const claim of claims) {
    for (const item of evidence.get(claim.id) ?? []) {
      for (const column of placeItem(theory, by, claim, item)) used.set(toKey(column), column);
    }
  }
  const unstated = used.has(toKey(null)) ? [null] : [];
  if (by === "measured") return [...MEASURES, ...unstated];
  if (by === "outcome") return [...Object.keys(theory.outcomes ?? {}), ...unstated];
  return [...[...used.values()].filter((column) => column !== null), ...unstated];
}

/** The columns that an item on a claim belongs to. */
function placeItem(theory: Theory, by: GapMapColumns, { on }: Claim, { evidence: id }: BearingEvidence): Column[] {
  const evidence = theory.evidence![id]!;
  if (by === "measured") return [evidence.measured ?? null];
  if (by === "population") return [evidence.scope?.population ?? null];
  const outcomes = on.flatMap((target) => {
    const end = target.split("->").at(-1) ?? target;
    return target !== WHOLE_THEORY && Object.hasOwn(theory.outcomes ?? {}, end) ? [end] : [];
  });
  return outcomes.length === 0 ? [null] : [...new Set(outcomes)];
}

/** Texts in several languages are one where they say the same in each. */
function toKey(column: Column): string {
  if (column === null || typeof column === "string") return JSON.stringify(column);
  return JSON.stringify(Object.entries(column).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const EMPTY: EvidenceGapCell = [];

function countItems(items: readonly BearingEvidence[]): EvidenceGapCell {
  return SIDES.flatMap((side) =>
    ([3, 2, 1] as const).flatMap((grade) => {
      const count = items.filter((item) => item.side === side && item.grade === grade).length;
      return count === 0 ? [] : [{ side, grade, count }];
    }),
  );
}

function findGap(theory: Theory, claim: Claim, items: readonly BearingEvidence[]): EvidenceGapRow["gap"] {
  if (claim.isNormative) return null;
  if (items.length === 0) return claim.verdict === "untested" ? "absolute" : null;
  const found = [...new Set(items.map(({ evidence }) => evidence))].map((id) => ({ id, ...theory.evidence![id]! }));
  if (found.some(({ design }) => design === "systematic-review")) return null;
  return new Set(found.map(({ id, group, source }) => group ?? source ?? `item ${id}`)).size > 1 ? "synthesis" : null;
}
