import type { Flag } from "../../analysis/evidence/flags.js";
import type { Reason } from "../../analysis/review/reason.js";
import type { ReviewedAssumption, ReviewedClaim } from "../../analysis/review-theory.js";
import { nameMovedField } from "../../language/name-field.js";
import type { TestPlan } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { Names } from "../name-elements.js";

/** Puts the flags of a claim into words, a sentence for each, with what raised it. */
export function describeFlags(
  reviewed: ReviewedClaim & Partial<Pick<ReviewedAssumption, "override">>,
  theory: Theory,
  names: Names,
): string[] {
  return reviewed.flags.map((flag) => {
    const reasons = reviewed.because.filter(({ carries }) => carries === flag);
    return DESCRIPTIONS[flag]({ reasons, override: reviewed.override, theory, names });
  });
}

interface Raised {
  readonly reasons: readonly Reason[];
  readonly override: ReviewedAssumption["override"];
  readonly theory: Theory;
  readonly names: Names;
}

const DESCRIPTIONS: { readonly [F in Flag]: (raised: Raised) => string } = {
  "under-test": describeTest,
  "test-intended": describeTest,
  "test-overdue": ({ reasons, names: { words } }) => {
    const test = findTest(reasons);
    const due = test === "intended" || test?.due === undefined ? "" : formatDate(test.due, words);
    return words.flagDetails.testOverdue(due);
  },
  stale: ({ reasons, names: { words } }) => words.flagDetails.stale(firstDate(reasons, words)),
  suspect: describeSuspect,
  "review-overdue": ({ reasons, names: { words } }) => words.flagDetails.reviewOverdue(firstDate(reasons, words)),
  "never-reviewed": ({ names: { words } }) => words.flagDetails.neverReviewed,
  "single-source": (raised) => raised.names.words.flagDetails.singleSource(listSources(raised)),
  "one-sided": ({ reasons, names: { words } }) =>
    reasons.some((reason) => "side" in reason && reason.side === "supports")
      ? words.flagDetails.oneSidedFor
      : words.flagDetails.oneSidedAgainst,
  "non-independent": (raised) => raised.names.words.flagDetails.nonIndependent(listSources(raised)),
  "mixed-source": (raised) => raised.names.words.flagDetails.mixedSource(listSources(raised)),
  "out-of-scope": ({ names: { words } }) => words.flagDetails.outOfScope,
  dissent: (raised) => raised.names.words.flagDetails.dissent(listSources(raised)),
  "failed-part": (raised) => raised.names.words.flagDetails.failedPart(listPartNames(raised)),
  "inconsistent-decomposition": (raised) => raised.names.words.flagDetails.inconsistent(listPartNames(raised)),
  overridden: ({ override, names: { words, read } }) =>
    override === undefined
      ? words.flags.overridden
      : words.flagDetails.overridden({
          verdict: words.verdicts[override.verdict],
          by: override.by,
          date: formatDate(override.date, words),
          reason: read(override.reason),
        }),
  undated: (raised) => raised.names.words.flagDetails.undated(listSources(raised)),
};

function describeTest({ reasons, names: { words, read } }: Raised): string {
  const test = findTest(reasons);
  if (test === undefined || test === "intended") return words.flagDetails.testIntended;
  const { method, owner, due } = test;
  if (method !== undefined && owner !== undefined && due !== undefined) {
    return words.flagDetails.underTest({ method: read(method), owner, due: formatDate(due, words) });
  }
  const missing = (["method", "owner", "due"] as const).filter((key) => test[key] === undefined);
  return words.flagDetails.testLacks(missing.map((key) => words.testPlan[key]));
}

function describeSuspect(raised: Raised): string {
  const { reasons, theory, names } = raised;
  const { flagDetails } = names.words;
  const name = (of: readonly Reason[]) =>
    [...new Set(of.flatMap((reason) => ("moved" in reason && reason.moved ? reason.moved : [])))].map((field) =>
      nameMovedField(field, names.language),
    );
  const items = reasons.filter((reason) => "evidence" in reason);
  const reviews = reasons.filter((reason) => "review" in reason);
  const [entry] = reviews.map(({ review }) => theory.reviews?.[review]);
  return [
    ...(items.length > 0 ? [flagDetails.suspectEvidence(listSources(raised), name(items))] : []),
    ...(entry
      ? [flagDetails.suspectReview({ by: entry.reviewer, date: formatDate(entry.date, names.words) }, name(reviews))]
      : []),
  ].join("; ");
}

function findTest(reasons: readonly Reason[]): TestPlan | "intended" | undefined {
  for (const reason of reasons) if ("test" in reason) return reason.test;
  return undefined;
}

/** The first of the dates by which it should have been otherwise. */
function firstDate(reasons: readonly Reason[], words: Names["words"]): string {
  const dates = reasons.flatMap((reason) => ("date" in reason ? [reason.date] : [])).sort();
  return formatDate(dates[0] ?? "", words);
}

/** The sources of the evidence among the reasons; the parts, where evidence on parts is meant. */
function listSources(raised: Raised): string {
  const { reasons, theory, names } = raised;
  const ids = reasons.flatMap((reason) => ("evidence" in reason ? [reason.evidence] : []));
  const sources = new Set(ids.map((id) => names.source(theory.evidence?.[id]?.source)));
  const ofParts = reasons.some((reason) => "part" in reason)
    ? [names.words.flagDetails.thoseOf(listPartNames(raised))]
    : [];
  return [...sources, ...ofParts].join(", ");
}

function listPartNames({ reasons, names }: Raised): string {
  const ids = reasons.flatMap((reason) => ("part" in reason ? [reason.part] : []));
  return [...new Set(ids)].map((id) => names.words.quote(names.assumption(id))).join(", ");
}
