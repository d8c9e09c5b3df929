import { type EvidenceItem, readEvidence } from "../../analysis/evidence/read-evidence.js";
import type { ReviewedClaim } from "../../analysis/review/review.js";
import type { Evidence } from "../../schema/evidence.js";
import type { Theory } from "../../theory/theory.js";
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
