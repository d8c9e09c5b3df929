import type { PartialDate, TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { createCache } from "../../theory/cache.js";
import { getElements } from "../../theory/check-integrity.js";
import { isPartialDate } from "../../theory/dates.js";
import type { Elements } from "../../theory/elements.js";
import type { ListedAssumption } from "../../theory/list-assumptions.js";
import { type CombinedVerdict, combineParts, type Decomposition } from "./combine-parts.js";
import { type EvidenceItem, readEvidence } from "./read-evidence.js";
import { type Weighing, weigh } from "./weigh.js";

/** What is known of an assumption or a link on a date. */
export interface AssessedClaim {
  readonly id: string;
  readonly verdict: Verdict;
  /** What its own evidence says. */
  readonly own: Weighing;
  /** What its parts make of that. */
  readonly combined: CombinedVerdict;
  readonly parts: readonly AssessedClaim[];
  /** The items that carry the verdict: its own, and those that carry the parts that do. */
  readonly carriers: readonly EvidenceItem[];
}

/** An assumption, or a part of one, and what is known of it. */
export interface AssessedAssumption extends AssessedClaim {
  readonly listed: ListedAssumption;
}

/** What is known of every claim of a theory on a date. */
export interface Assessment {
  readonly asOf: PartialDate | undefined;
  /** In document order, each assumption followed by its parts. */
  readonly assumptions: readonly AssessedAssumption[];
  /** Assessed when they are first asked for: most links have no evidence of their own. */
  readonly links: readonly AssessedClaim[];
  /** Lists the links with evidence that counts on some date, and others by their place, in document order. */
  listTouchedLinks(others: Iterable<number>): readonly AssessedClaim[];
}

/** Options of {@link assess}. */
export interface AssessOptions {
  /** The date to look from; the theory's own `asOf` when absent. */
  readonly asOf?: PartialDate | undefined;
  /** Verdicts on assumptions to take in place of the computed ones, also where they are parts. */
  readonly assumed?: ReadonlyMap<string, Verdict>;
}

/**
 * Assesses every assumption and every link from the evidence attached to it and, for an assumption, from its parts.
 *
 * Parts count with the verdict that was computed for them, also where a reviewer has overridden it. A link's verdict is
 * that of its own evidence; the assumptions on it have theirs. Costs one pass over assumptions, links and evidence.
 *
 * @throws {RangeError} when `asOf` is not a date
 */
export function assess(theory: TheoryDocument, options: AssessOptions = {}): Assessment {
  const { asOf = theory.asOf, assumed } = options;
  requireDate(asOf);
  const { assumptions, links } = groupEvidence(theory);
  const weighAll = (items: readonly EvidenceItem[] | undefined) =>
    items === undefined ? NOTHING_SAID : weigh(items, asOf);
  const given = theory.links ?? [];
  const assessLink = (link: number): AssessedClaim => {
    const { from, to } = given[link]!;
    return toClaim(`${from}->${to}`, weighAll(links.get(link)), [], {});
  };
  let all: readonly AssessedClaim[] | undefined;
  return {
    asOf,
    assumptions: assessAssumptions(getElements(theory), (i) => weighAll(assumptions[i]), assumed),
    get links() {
      all ??= given.map((_, link) => assessLink(link));
      return all;
    },
    listTouchedLinks: (others) => {
      const touched = new Set([...links.keys(), ...others]);
      return [...touched].sort((a, b) => a - b).map(assessLink);
    },
  };
}

/**
 * Makes sure that what verdicts are asked as of is a date.
 *
 * @throws {RangeError} when it is not
 */
export function requireDate(asOf: PartialDate | undefined): void {
  if (asOf === undefined || isPartialDate(asOf)) return;
  throw new RangeError(`${quote(asOf)} is not a date; expected one such as "2018", "2018-10" or "2018-10-05".`);
}

/** Goes from the last assumption to the first, so that parts come before their whole. */
function assessAssumptions(
  { assumptions: list, wholes }: Elements,
  weighClaim: (assumption: number) => Weighing,
  assumed: ReadonlyMap<string, Verdict> | undefined,
): AssessedAssumption[] {
  const assessed: AssessedAssumption[] = new Array(list.length);
  const partsOf = new Map<number, AssessedAssumption[]>();
  for (let i = list.length - 1; i >= 0; i--) {
    const listed = list[i]!;
    const parts = partsOf.get(i)?.reverse() ?? NO_PARTS;
    const given = assumed?.get(listed.id);
    const { id, verdict, own, combined, carriers } = toClaim(listed.id, weighClaim(i), parts, listed.assumption);
    const claim = { id, verdict: given ?? verdict, own, combined, parts, carriers, listed };
    assessed[i] = claim;
    const whole = wholes[i]!;
    if (whole < 0) continue;
    const siblings = partsOf.get(whole);
    if (siblings) siblings.push(claim);
    else partsOf.set(whole, [claim]);
  }
  return assessed;
}

const NO_PARTS: readonly AssessedAssumption[] = [];

function toClaim(
  id: string,
  own: Weighing,
  parts: readonly AssessedClaim[],
  decomposition: Decomposition,
): AssessedClaim {
  // The common case, on a theory at its beginning: nothing was attached, and there is nothing to combine.
  if (parts.length === 0 && own.verdict === "untested") {
    return { id, verdict: own.verdict, own, combined: ALONE, parts, carriers: NOTHING };
  }
  const verdicts = parts.map((part) => part.verdict);
  const combined = combineParts(own.verdict, verdicts, decomposition);
  const items = combined.own ? own.carriedBy.flatMap((side) => own.sides[side]) : [];
  const inherited = combined.parts.flatMap((i) => parts[i]!.carriers);
  // A mixed item is on both sides, and carries once.
  return { id, verdict: combined.verdict, own, combined, parts, carriers: [...new Set([...items, ...inherited])] };
}

const NOTHING: readonly EvidenceItem[] = [];
const ALONE = /* @__PURE__ */ combineParts("untested", []);

const NOTHING_SAID = /* @__PURE__ */ weigh([]);

/** The evidence of a theory by what it is on. */
interface GroupedEvidence {
  /** Every piece in document order, `undefined` where it is no more than a logic model. */
  readonly items: readonly (EvidenceItem | undefined)[];
  /** The evidence on each assumption, by its number; sorted by id, so that the order of the records does not matter. Absent without evidence. */
  readonly assumptions: readonly (readonly EvidenceItem[] | undefined)[];
  /** That on each link that has any, by number. */
  readonly links: ReadonlyMap<number, readonly EvidenceItem[]>;
}

/** Reads all evidence of a theory, and groups it by claim. Kept for each theory. */
export function groupEvidence(theory: TheoryDocument): GroupedEvidence {
  return groupsOf(theory);
}

const groupsOf = /* @__PURE__ */ createCache(readGroups);

function readGroups(theory: TheoryDocument): GroupedEvidence {
  const { assumptions: listed, claims, nodes, firstLink } = getElements(theory);
  const items: (EvidenceItem | undefined)[] = [];
  const assumptions: (EvidenceItem[] | undefined)[] = new Array(listed.length).fill(undefined);
  const links = new Map<number, EvidenceItem[]>();
  const { evidence = {} } = theory;
  const ids = Object.keys(evidence);
  for (let i = 0; i < ids.length; i++) {
    const item = readEvidence(ids[i]!, evidence[ids[i]!]!, theory.sources);
    items.push(item);
    if (item === undefined) continue;
    const claim = claims[i]!;
    const group = claim >= firstLink ? links.get(claim - firstLink) : assumptions[claim - nodes.length];
    if (group) group.push(item);
    else if (claim >= firstLink) links.set(claim - firstLink, [item]);
    else assumptions[claim - nodes.length] = [item];
  }
  const byId = (a: EvidenceItem, b: EvidenceItem) => (a.id < b.id ? -1 : 1);
  for (const group of assumptions) if (group !== undefined && group.length > 1) group.sort(byId);
  for (const group of links.values()) group.sort(byId);
  return { items, assumptions, links };
}
