import { type EvidenceItem, readEvidence } from "../../analysis/evidence/read-evidence.js";
import type { ReviewedClaim } from "../../analysis/review-theory.js";
import type { Evidence } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { formatDate } from "../format-date.js";
import type { Names } from "../name-elements.js";

/** Where an item of evidence stands on a page; one that speaks for and against is said once. */
export const PLACES = ["supports", "opposes", "both", "neither"] as const;
/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** The evidence by where it stands; what several sources found alike is said once. */
export function listEvidence(theory: Theory, reviewed: ReviewedClaim, names: Names): [Place, string[]][] {
  const items = listEvidenceItems(theory, reviewed);
  return PLACES.map((place) => {
    const found = new Map<string, string[]>();
    for (const { item, evidence } of items.filter((item) => item.place === place)) {
      const text = `${names.read(evidence.finding)} (${describeWeight(item, evidence, names)})`;
      const cited = [names.source(evidence.source), evidence.locator].filter((part) => part !== undefined).join(", ");
      found.set(text, [...(found.get(text) ?? []), cited]);
    }
    return [place, [...found].map(([text, cited]) => `${cited.join("; ")}: ${text}`)];
  });
}

/** The sources of the evidence by where it stands, in one line. */
export function listSources(theory: Theory, reviewed: ReviewedClaim, { words, source }: Names): string {
  const items = listEvidenceItems(theory, reviewed);
  const sides = PLACES.flatMap((place) => {
    const sources = items.filter((item) => item.place === place).map(({ evidence }) => source(evidence.source));
    return sources.length === 0 ? [] : [`${words.review.labels[place]}: ${[...new Set(sources)].join(", ")}`];
  });
  return sides.join("; ");
}

/** As {@link listSources}, and those of the evidence that does not count. */
export function listAllSources(theory: Theory, reviewed: ReviewedClaim, names: Names): string {
  const left = (reviewed.leftOut ?? []).map(({ evidence }) => names.source(theory.evidence?.[evidence]?.source));
  const counted = listSources(theory, reviewed, names);
  if (left.length === 0) return counted;
  const said = `${names.words.review.labels.leftOut}: ${[...new Set(left)].join(", ")}`;
  return counted === "" ? said : `${counted}; ${said}`;
}

/** The evidence that does not count, each item with the reason. */
export function listLeftOut(theory: Theory, { leftOut = [] }: Pick<ReviewedClaim, "leftOut">, names: Names): string[] {
  return leftOut.flatMap(({ evidence: id, why, date = "" }) => {
    const found = theory.evidence?.[id];
    if (found === undefined) return [];
    const { finding, source, locator, withdrawn } = found;
    const cited = [names.source(source), locator].filter((part) => part !== undefined).join(", ");
    const reason = names.words.review.leftOut[why](formatDate(date, names.words), names.read(withdrawn?.reason ?? ""));
    return [`${cited}: ${names.read(finding)} (${reason})`];
  });
}

/** A piece of evidence with what it counts for. */
export interface PlacedEvidence {
  readonly place: Place;
  readonly item: EvidenceItem;
  readonly evidence: Evidence;
}

/** The evidence that a claim was judged by, the strongest first. */
export function listEvidenceItems(theory: Theory, { evidence }: ReviewedClaim): PlacedEvidence[] {
  return evidence
    .flatMap((id) => {
      const found = theory.evidence?.[id];
      const item = found && readEvidence(id, found, theory.sources);
      return found && item ? [{ place: placeOf(item), item, evidence: found }] : [];
    })
    .sort((a, b) => b.item.grade - a.item.grade);
}

function placeOf({ supports, opposes }: EvidenceItem): Place {
  if (supports) return opposes ? "both" : "supports";
  return opposes ? "opposes" : "neither";
}

/** What the weight of a piece of evidence depends on. */
export function describeWeight(item: EvidenceItem, { design, interest, measured }: Evidence, { words }: Names): string {
  const { processTracing: test } = item;
  const weight = [
    words.grades[item.grade],
    design && words.designs[design],
    measured && words.measures[measured],
    interest && interest !== "none" && words.interests[interest],
    item.indirect && words.indirect,
    test && words.tests[test.result](words.testNames[test.test]),
  ];
  return weight.filter(Boolean).join(", ");
}
