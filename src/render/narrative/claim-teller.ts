import type { Review, ReviewedClaim } from "../../analysis/review/review.js";
import { rank } from "../../analysis/trace/strength.js";
import { getAssumptionIndex } from "../../graph/assumption-index.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { Theory } from "../../theory/theory.js";
import type { Names } from "../name-elements.js";
import { listEvidenceItems, PLACES } from "../review/list-evidence.js";
import type { Citation, ClaimLine } from "./narrative-page.js";

/** Tells assumptions with their verdicts and cites their evidence by number, in the order in which it is told. */
export interface ClaimTeller {
  /** Assumptions by number of the index, weakest first; with their evidence unless told otherwise. */
  readonly tell: (assumptions: readonly number[], cites?: boolean) => ClaimLine[];
  /** What evidence on a link itself makes of it; none where there is none. */
  readonly tellLink: (id: string) => ClaimLine[];
  /** The assumptions on a link or node, without parts whose whole is there as well. */
  readonly listOn: (kind: "link" | "node", position: number) => readonly number[];
  readonly listOnTheory: () => readonly number[];
  readonly verdictOf: (assumption: number) => Verdict;
  /** The sources that were cited, in the order of their numbers. */
  readonly listCited: () => string[];
}

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
  const verdictOf = (assumption: number) => reviewed.get(ids[assumption]!)?.verdict ?? "untested";
  const withoutParts = (list: readonly number[] = []) => {
    const here = new Set(list);
    return list.filter((assumption) => !here.has(wholes[assumption]!));
  };
  return {
    verdictOf,
    listOn: (kind, position) => withoutParts((kind === "link" ? byLink : byNode).get(position)),
    listOnTheory: () => withoutParts(onTheory),
    tell: (assumptions, cites = true) =>
      [...assumptions]
        .sort((a, b) => rank(verdictOf(a)) - rank(verdictOf(b)) || a - b)
        .map((assumption) => {
          const id = ids[assumption]!;
          const claim = reviewed.get(id);
          return {
            id,
            statement: names.assumption(id),
            verdict: verdictOf(assumption),
            evidence: claim === undefined || !cites ? [] : citeEvidence(claim),
          };
        }),
    tellLink: (id) => {
      const claim = links.get(id);
      if (claim === undefined) return [];
      const { verdict } = claim;
      return [{ id: undefined, statement: names.words.trace.ownEvidence, verdict, evidence: citeEvidence(claim) }];
    },
    listCited: () => [...cited].sort((a, b) => numbers.get(a)! - numbers.get(b)!),
  };
}
