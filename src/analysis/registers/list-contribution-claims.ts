import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { linksOf } from "../../graph/digraph.js";
import { getIndex } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/date.js";
import type { Link } from "../../schema/link.js";
import type { Sign, Verdict } from "../../schema/vocabulary.js";
import type { NodeIdOf, Theory, TheoryIds } from "../../theory/theory.js";
import type { Flag } from "../evidence/flags.js";
import type { Side } from "../evidence/sides.js";
import { getVerdicts } from "../get-verdicts.js";
import { type ReviewedClaim, review } from "../review/review.js";
import { createStrengths, type Weakest } from "../trace/strength.js";
import { type BearingEvidence, listBearingEvidence } from "./list-bearing-evidence.js";

/** What a causal link claims, what speaks for and against it, and what else could explain what it explains. */
export interface ContributionClaim<Ids extends TheoryIds = TheoryIds> extends Pick<Link, "because" | "locator"> {
  readonly link: Ids["link"];
  readonly from: NodeIdOf<Ids>;
  readonly to: Ids["outcome"];
  readonly sign: Sign;
  /** The assumptions on the link, their parts included, in document order. */
  readonly assumptions: readonly Ids["assumption"][];
  /** The evidence on the link itself and on its assumptions; an item that is mixed stands on both sides. */
  readonly evidence: {
    readonly [S in Side]: readonly BearingEvidence<Ids["evidence"], Ids["assumption"] | Ids["link"]>[];
  };
  /**
   * The interventions and outcomes that push the same outcome the same way: rival explanations of a change in it. At most
   * 1000.
   */
  readonly otherCauses: readonly NodeIdOf<Ids>[];
  /** The factors outside the programme that push the same outcome the same way. At most 1000. */
  readonly externalFactors: readonly Ids["factor"][];
  /**
   * What pushes the same outcome the other way, factors included. It explains no change that the link would explain; it
   * may hide one. At most 1000.
   */
  readonly counterForces: readonly NodeIdOf<Ids>[];
  /** What the link is no better supported than. */
  readonly weakest: Weakest<NodeIdOf<Ids>, Ids["link"], Ids["assumption"]>;
  /** What is left to doubt, in document order; empty where all on the link is supported without reservation. */
  readonly doubts: readonly ResidualDoubt<Ids["assumption"] | Ids["link"]>[];
}

/** A claim on a link that is not supported, or is so with a reservation. */
export interface ResidualDoubt<ClaimId extends string = string> {
  readonly claim: ClaimId;
  readonly verdict: Verdict;
  /** The flags that qualify the verdict. */
  readonly flags: readonly Flag[];
}

/**
 * Lists what each causal link claims, as contribution analysis has it (Mayne): the mechanism, the assumptions it rests
 * on, the evidence for and against, rival explanations, outside factors, what pushes the other way, how well it is
 * supported, and what is left to doubt.
 *
 * In document order, one for each link. Rival explanations are those that the theory itself has; whoever reviews a claim
 * should ask for others. A link on which nothing was stated has itself as its doubt. Costs a look at the other links that
 * lead to the same outcome for every link, besides what `review` costs.
 *
 * @throws {RangeError} when `asOf` is not a date
 * @example
 * const claim = listContributionClaims(handwashing).find(({ link }) => link === "knowledge->washing");
 * claim.weakest
 * // => { assumption: "knowing-is-doing", on: "knowledge->washing", verdict: "contested" }
 * claim.otherCauses
 * // => ["soap-at-hand"]
 * claim.counterForces
 * // => ["long-queues"]
 */
export function listContributionClaims<Ids extends TheoryIds>(
  theory: Theory<Ids>,
  options: { readonly asOf?: PartialDate | undefined } = {},
): ContributionClaim<Ids>[] {
  const index = getIndex(theory);
  const { byLink, ids } = getAssumptionIndex(theory);
  const reviewed = review(theory, options);
  const claims = new Map<string, ReviewedClaim>(
    [...reviewed.assumptions, ...reviewed.links].map((one) => [one.id, one]),
  );
  const strengths = createStrengths(theory, getVerdicts(theory, options));
  const signOf = (position: number) => theory.links?.[position]?.sign ?? "+";
  const listed = (theory.links ?? []).map((link, position): ContributionClaim => {
    const { from, to, sign = "+", because, locator } = link;
    const id = `${from}->${to}`;
    const assumptions = (byLink.get(position) ?? []).map((assumption) => ids[assumption]!);
    const on = [...(claims.has(id) || assumptions.length === 0 ? [id] : []), ...assumptions];
    const evidence = on.flatMap((claim) => {
      const found = claims.get(claim);
      return found === undefined ? [] : listBearingEvidence(theory, claim, found);
    });
    const others = [...linksOf(index.incoming, index.to[position]!)].filter((other) => other !== position);
    const isAlike = (other: number) => signOf(other) === sign;
    const causes = others.filter(isAlike).map((other) => index.from[other]!);
    const counter = others.filter((other) => !isAlike(other)).map((other) => index.from[other]!);
    const name = (nodes: readonly number[]) => nodes.slice(0, CAUSES_LIMIT).map((node) => index.nodes[node]!);
    return {
      link: id,
      from,
      to,
      sign,
      ...(because !== undefined && { because }),
      ...(locator !== undefined && { locator }),
      assumptions,
      evidence: {
        supports: evidence.filter(({ side }) => side === "supports"),
        opposes: evidence.filter(({ side }) => side === "opposes"),
        neither: evidence.filter(({ side }) => side === "neither"),
      },
      otherCauses: name(causes.filter((node) => index.kinds[node] !== "factor")),
      externalFactors: name(causes.filter((node) => index.kinds[node] === "factor")),
      counterForces: name(counter),
      weakest: strengths.ofLink(position),
      doubts: on.flatMap((claim) => findDoubt(claim, claims.get(claim))),
    };
  });
  // Every id in a claim is one of the theory's, which its type names.
  return listed as ContributionClaim[] as ContributionClaim<Ids>[];
}

/** An outcome that everything leads to would else have lists as long as squared. */
const CAUSES_LIMIT = 1000;

function findDoubt(claim: string, found: ReviewedClaim | undefined): ResidualDoubt[] {
  if (found === undefined) return [{ claim, verdict: "untested", flags: [] }];
  const flags = found.flags.filter((flag) => RESERVATIONS.has(flag));
  return found.verdict === "supported" && flags.length === 0 ? [] : [{ claim, verdict: found.verdict, flags }];
}

/** The flags that say something against resting on a verdict, rather than what is planned about it. */
const RESERVATIONS: ReadonlySet<Flag> = new Set([
  "stale",
  "suspect",
  "single-source",
  "one-sided",
  "mixed-source",
  "out-of-scope",
  "dissent",
  "failed-part",
  "inconsistent-decomposition",
]);
