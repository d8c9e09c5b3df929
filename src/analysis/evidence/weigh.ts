import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { findBar } from "./find-bar.js";
import type { Grade } from "./grade-evidence.js";
import type { EvidenceItem } from "./read-evidence.js";
import { SIDE_STRENGTHS, type Side, type SideStrength } from "./sides.js";

/** What a claim's own evidence says of it. */
export interface Weighing {
  readonly verdict: Verdict;
  readonly support: SideStrength;
  readonly opposition: SideStrength;
  /** Whether it is supported over evidence against it. */
  readonly dissent: boolean;
  /** The items that counted, in the order they were given; a mixed one is on both sides. */
  readonly sides: { readonly [S in Side]: readonly EvidenceItem[] };
  /** The sides that put the verdict where it is; see {@link weigh}. */
  readonly carriedBy: readonly Side[];
}

/**
 * Weighs the evidence on one claim as of a date, and looks its verdict up in a published table.
 *
 * An item counts from the first day it can be of and until it is withdrawn; one without a date always counts, and
 * without a date to look from every item counts that is not withdrawn. Items of one group count once per side, at
 * their highest grade. A side is strong with two groups of grade 2 or more, one of which has 3; moderate with one group
 * of 3 or two of 2 or more; weak with anything less. Nothing else matters: not the order of the items, their number
 * within a group, or their age.
 *
 * What carries a verdict: the supporting items for `supported`, the opposing ones for `challenged` and `refuted`, both
 * for `contested`, and all that was looked at for `insufficient`.
 */
export function weigh(items: readonly EvidenceItem[], asOf?: PartialDate): Weighing {
  const counts = (item: EvidenceItem) => findBar(item, asOf) === undefined;
  // Mostly all of them do.
  return weighCounted(items.every(counts) ? items : items.filter(counts));
}

/** As {@link weigh}, of items of which it is settled that they count. */
export function weighCounted(counted: readonly EvidenceItem[]): Weighing {
  const sides = {
    supports: counted.filter((item) => item.supports),
    opposes: counted.filter((item) => item.opposes),
    neither: counted.filter((item) => !item.supports && !item.opposes),
  };
  const support = weighSide(sides.supports);
  const opposition = weighSide(sides.opposes);
  const verdict = findVerdict(support, opposition, counted.length > 0);
  const dissent = verdict === "supported" && opposition !== "none";
  return { verdict, support, opposition, dissent, sides, carriedBy: CARRIERS[verdict] };
}

/** Looks up the verdict for the strengths of both sides, and for whether anything was looked at. */
export function findVerdict(support: SideStrength, opposition: SideStrength, hasEvidence: boolean): Verdict {
  const found = TABLE[support][opposition];
  return found === "untested" && hasEvidence ? "insufficient" : found;
}

/**
 * The verdict for each strength of support (first key) and of opposition. The burden of proof is on the claim: one weak
 * finding against it challenges it, one weak finding for it does not yet support it.
 */
const TABLE: { readonly [Support in SideStrength]: { readonly [Opposition in SideStrength]: Verdict } } = {
  none: { none: "untested", weak: "challenged", moderate: "challenged", strong: "refuted" },
  weak: { none: "insufficient", weak: "contested", moderate: "challenged", strong: "refuted" },
  moderate: { none: "supported", weak: "supported", moderate: "contested", strong: "contested" },
  strong: { none: "supported", weak: "supported", moderate: "contested", strong: "contested" },
};

const CARRIERS: { readonly [V in Verdict]: readonly Side[] } = {
  refuted: ["opposes"],
  challenged: ["opposes"],
  contested: ["supports", "opposes"],
  untested: [],
  insufficient: ["supports", "neither"],
  supported: ["supports"],
};

function weighSide(items: readonly EvidenceItem[]): SideStrength {
  if (items.length === 0) return "none";
  const [first] = items;
  // One item needs no groups: with a grade of 3 it is moderate.
  if (first !== undefined && items.length === 1) return stronger(first.grade === 3 ? "moderate" : "weak", first.least);
  const grades = collapse(items);
  const collapsed = toStrength(grades.filter((grade) => grade >= 2).length, grades.includes(3));
  return items.reduce<SideStrength>((strength, item) => stronger(strength, item.least), collapsed);
}

/** Finds how strong a side is by how many groups have a grade of 2 or more, and whether one has 3. */
export function toStrength(groups: number, hasTop: boolean): SideStrength {
  const several = groups >= 2;
  return several && hasTop ? "strong" : several || hasTop ? "moderate" : "weak";
}

/** The highest grade of every group. */
function collapse(items: readonly EvidenceItem[]): Grade[] {
  const best = new Map<string, Grade>();
  for (const item of items) {
    const group = groupKey(item);
    const known = best.get(group);
    if (known === undefined || known < item.grade) best.set(group, item.grade);
  }
  return [...best.values()];
}

/** Tells an item's independence group from every other: an item that is its own group shares no name with one that has. */
export function groupKey({ id, group }: Pick<EvidenceItem, "id" | "group">): string {
  return group === null ? `item ${id}` : `group ${group}`;
}

/** Returns the stronger of two strengths. */
export function stronger(a: SideStrength, b: SideStrength): SideStrength {
  return SIDE_STRENGTHS.indexOf(a) >= SIDE_STRENGTHS.indexOf(b) ? a : b;
}
