import { getAssumptionIndex } from "../graph/assumption-index.js";
import { linksOf } from "../graph/digraph.js";
import { getIndex } from "../graph/theory-index.js";
import type { WorkLimits } from "../limits/budget.js";
import { Meter } from "../limits/meter.js";
import { requireOptions } from "../limits/require-argument.js";
import { UnfinishedError } from "../limits/unfinished-error.js";
import type { Link } from "../schema/generated/types.js";
import type { Sign, Verdict } from "../schema/vocabulary.js";
import { requireTheory } from "../theory/require-theory.js";
import type { NodeIdOf, Theory, TheoryIds } from "../theory/theory.js";
import type { Flag } from "./evidence/flags.js";
import type { Side } from "./evidence/sides.js";
import { type BearingEvidence, listBearingEvidence } from "./registers/list-bearing-evidence.js";
import { type ReviewedClaim, type ReviewOptions, resolveReview } from "./review-theory.js";
import { createStrengths, type Weakest } from "./trace/strength.js";
import { getVerdictMaps } from "./verdict-maps.js";

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
 * should ask for others. A link on which nothing was stated has itself as its doubt. Costs what `review` costs, and a
 * look at up to a thousand other links that lead to the same outcome for every link.
 *
 * @throws {RangeError} when `asOf` is not a date, or `budget` is no budget
 * @throws {UnfinishedError} when the budget is used up; `found` has the claims of the first links
 * @throws the reason of `signal`, when it has been aborted
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
  options: ReviewOptions & WorkLimits = {},
): ContributionClaim<Ids>[] {
  requireTheory(theory);
  requireOptions(options);
  const meter = new Meter(options);
  const index = getIndex(theory);
  const { byLink, ids } = getAssumptionIndex(theory);
  const reviewed = resolveReview(theory, options);
  const claims = new Map<string, ReviewedClaim>(
    [...reviewed.assumptions, ...reviewed.links].map((one) => [one.id, one]),
  );
  const strengths = createStrengths(theory, getVerdictMaps(theory, { asOf: reviewed.asOf ?? undefined }));
  const causesOf = createCauseLister(theory);
  const toClaim = (link: Link, position: number): ContributionClaim => {
    const { from, to, sign = "+", because, locator } = link;
    const id = `${from}->${to}`;
    const assumptions = (byLink.get(position) ?? []).map((assumption) => ids[assumption]!);
    const on = [...(claims.has(id) || assumptions.length === 0 ? [id] : []), ...assumptions];
    const evidence = on.flatMap((claim) => {
      const found = claims.get(claim);
      return found === undefined ? [] : listBearingEvidence(theory, claim, found);
    });
    const causes = causesOf(index.to[position]!);
    const except = (links: readonly number[]) =>
      links
        .filter((other) => other !== position)
        .slice(0, CAUSES_LIMIT)
        .map((other) => index.nodes[index.from[other]!]!);
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
      otherCauses: except(causes[sign].causes),
      externalFactors: except(causes[sign].factors),
      counterForces: except(causes[sign].counter),
      weakest: strengths.ofLink(position),
      doubts: on.flatMap((claim) => findDoubt(claim, claims.get(claim))),
    };
  };
  const listed: ContributionClaim[] = [];
  for (const [position, link] of (theory.links ?? []).entries()) {
    const causes = Math.min(linksOf(index.incoming, index.to[position]!).length, CAUSES_LIMIT);
    const steps = 1 + causes + (byLink.get(position)?.length ?? 0);
    if (!meter.spend(steps)) throw new UnfinishedError("listContributionClaims", listed);
    listed.push(toClaim(link, position));
  }
  // Every id in a claim is one of the theory's, which its type names.
  return listed as ContributionClaim<Ids>[];
}

/** Caps the causes listed per claim: an outcome with n incoming links has n claims of up to n causes each. */
const CAUSES_LIMIT = 1000;

/** What else leads to an outcome, as links, seen from a link with a sign. */
interface Causes {
  readonly causes: readonly number[];
  readonly factors: readonly number[];
  readonly counter: readonly number[];
}

/** Makes the function that lists what leads to an outcome, once for all links to it: one more than is listed of each. */
function createCauseLister(theory: Theory): (node: number) => { readonly [S in Sign]: Causes } {
  const index = getIndex(theory);
  const known = new Map<number, { readonly [S in Sign]: Causes }>();
  const list = (links: Int32Array, isListed: (link: number) => boolean): number[] => {
    const listed: number[] = [];
    for (const link of links) {
      if (isListed(link)) listed.push(link);
      if (listed.length > CAUSES_LIMIT) break;
    }
    return listed;
  };
  const signOf = (link: number) => theory.links?.[link]?.sign ?? "+";
  const isFactor = (link: number) => index.kinds[index.from[link]!] === "factor";
  const listFor = (links: Int32Array, sign: Sign): Causes => ({
    causes: list(links, (link) => signOf(link) === sign && !isFactor(link)),
    factors: list(links, (link) => signOf(link) === sign && isFactor(link)),
    counter: list(links, (link) => signOf(link) !== sign),
  });
  return (node) => {
    const links = linksOf(index.incoming, node);
    const found = known.get(node) ?? { "+": listFor(links, "+"), "-": listFor(links, "-") };
    known.set(node, found);
    return found;
  };
}

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
