import type { Review, ReviewedClaim } from "../../analysis/review-theory.js";
import { rank } from "../../analysis/trace/strength.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Names } from "../name-elements.js";
import { listEvidenceItems, PLACES } from "../review/list-evidence.js";

/** A number in the list of sources, with the place in the source. */
export interface Citation {
  readonly number: number;
  readonly locator: string | undefined;
}

/** An assumption, or what evidence makes of a link itself. */
export interface ClaimLine {
  /** The assumption; absent for the evidence on a link itself. */
  readonly id: string | undefined;
  readonly statement: string;
  readonly verdict: Verdict;
  /** The evidence by where it stands. */
  readonly evidence: readonly { readonly label: string; readonly citations: readonly Citation[] }[];
  /** The outcome with which its evidence is cited, where that is much and has been cited before. */
  readonly citedWith: string | undefined;
}

/** Tells assumptions with their verdicts and cites their evidence by number, in the order in which it is told. */
export interface ClaimTeller {
  /**
   * Assumptions by number of the index, weakest first, with their evidence. Much evidence is cited in full once: after
   * that the outcome is named with which it was.
   */
  readonly tell: (assumptions: readonly number[], outcome?: string) => ClaimLine[];
  /** The weakest of some assumptions, as many as that, without their evidence. */
  readonly tellWeakest: (assumptions: readonly number[], most: number) => ClaimLine[];
  /** What evidence on a link itself makes of it; none where there is none. */
  readonly tellLink: (id: string) => ClaimLine[];
  /** The assumptions on a link or node, without parts whose whole is there as well. */
  readonly listOn: (kind: "link" | "node", position: number) => readonly number[];
  readonly listOnTheory: () => readonly number[];
  readonly verdictOf: (assumption: number) => Verdict;
  /** The sources that were cited, in the order of their numbers. */
  readonly listCited: () => string[];
}

const NONE: readonly number[] = [];

/** How many citations of one assumption may stand in several places. */
const CITED_AGAIN = 6;

/** Makes a teller. Sources keep the numbers that are given, or get theirs as they are first cited. */
export function createClaimTeller(
  theory: Theory,
  review: Review,
  names: Names,
  given?: ReadonlyMap<string, number>,
): ClaimTeller {
  const { ids, byLink, byNode, onTheory, wholes } = getAssumptionIndex(theory);
  const reviewed = new Map(review.assumptions.map((assumption) => [assumption.id, assumption]));
  const links = new Map(review.links.map((link) => [link.id, link]));
  const numbers = new Map(given);
  const cited = new Set<string>();
  const cite = (source: string, locator: string | undefined): Citation => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    cited.add(source);
    return { number, locator };
  };
  const citeEvidence = (claim: ReviewedClaim) => {
    const items = listEvidenceItems(theory, claim);
    return PLACES.flatMap((place) => {
      const seen = new Map<string, Citation>();
      for (const { evidence } of items.filter((item) => item.place === place)) {
        const { source, locator } = evidence;
        if (source !== undefined) seen.set(`${source} ${locator}`, cite(source, locator && names.read(locator)));
      }
      return seen.size === 0 ? [] : [{ label: names.words.review.labels[place], citations: [...seen.values()] }];
    });
  };
  /** What was cited for an assumption, and the outcome with which it was. */
  const citedBefore = new Map<number, Pick<ClaimLine, "evidence" | "citedWith">>();
  const citeOnce = (assumption: number, outcome: string | undefined): Pick<ClaimLine, "evidence" | "citedWith"> => {
    const before = citedBefore.get(assumption);
    if (before !== undefined) return before;
    const claim = reviewed.get(ids[assumption]!);
    const evidence = claim === undefined ? [] : citeEvidence(claim);
    const count = evidence.reduce((sum, { citations }) => sum + citations.length, 0);
    const isMuch = outcome !== undefined && count > CITED_AGAIN;
    citedBefore.set(assumption, isMuch ? { evidence: [], citedWith: outcome } : { evidence, citedWith: undefined });
    return { evidence, citedWith: undefined };
  };
  const verdictOf = (assumption: number) => reviewed.get(ids[assumption]!)?.verdict ?? "untested";
  const sortByVerdict = (assumptions: readonly number[]) =>
    [...assumptions].sort((a, b) => rank(verdictOf(a)) - rank(verdictOf(b)) || a - b);
  const name = (assumption: number) => {
    const id = ids[assumption]!;
    return { id, statement: names.assumption(id), verdict: verdictOf(assumption) };
  };
  const withoutParts = (list: readonly number[]) => {
    const here = new Set(list);
    return list.filter((assumption) => !here.has(wholes[assumption]!));
  };
  // Each is asked for with every outcome that it leads to.
  const onLinks = new Map([...byLink].map(([link, list]) => [link, withoutParts(list)]));
  const onNodes = new Map([...byNode].map(([node, list]) => [node, withoutParts(list)]));
  return {
    verdictOf,
    listOn: (kind, position) => (kind === "link" ? onLinks : onNodes).get(position) ?? NONE,
    listOnTheory: () => withoutParts(onTheory),
    tell: (assumptions, outcome) =>
      sortByVerdict(assumptions).map((assumption) => ({ ...name(assumption), ...citeOnce(assumption, outcome) })),
    tellWeakest: (assumptions, most) =>
      sortByVerdict(assumptions)
        .slice(0, most)
        .map((assumption) => ({ ...name(assumption), evidence: [], citedWith: undefined })),
    tellLink: (id) => {
      const claim = links.get(id);
      if (claim === undefined) return [];
      const statement = names.words.trace.ownEvidence;
      const evidence = citeEvidence(claim);
      return [{ id: undefined, statement, verdict: claim.verdict, evidence, citedWith: undefined }];
    },
    listCited: () => [...cited].sort((a, b) => numbers.get(a)! - numbers.get(b)!),
  };
}
