import type { PartialDate } from "../../schema/date.js";
import type { TheoryDocument } from "../../schema/theory-document.js";
import type { Verdict } from "../../schema/vocabulary.js";
import { isPartialDate } from "../../theory/dates.js";
import { type ListedAssumption, listAssumptions } from "../../theory/list-assumptions.js";
import { quote } from "../../theory/quote.js";
import { requireTheory } from "../../theory/require-theory.js";
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
  readonly links: readonly AssessedClaim[];
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
 * @throws {TypeError} when it is what `parseTheory` gives, of which the theory is a part
 */
export function assess(theory: TheoryDocument, options: AssessOptions = {}): Assessment {
  const { asOf = theory.asOf, assumed } = options;
  requireTheory(theory);
  requireDate(asOf);
  const evidence = groupEvidence(theory);
  const nothing = weigh([]);
  const weighClaim = (id: string): Weighing => {
    const items = evidence.get(id);
    return items === undefined ? nothing : weigh(items, asOf);
  };
  return {
    asOf,
    assumptions: assessAssumptions(listAssumptions(theory), weighClaim, assumed),
    links: (theory.links ?? []).map(({ from, to }) => {
      const id = `${from}->${to}`;
      return toClaim(id, weighClaim(id), [], {});
    }),
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
  list: readonly ListedAssumption[],
  weighClaim: (id: string) => Weighing,
  assumed: ReadonlyMap<string, Verdict> | undefined,
): AssessedAssumption[] {
  const assessed: AssessedAssumption[] = [];
  const partsOf = new Map<string, AssessedAssumption[]>();
  for (const listed of [...list].reverse()) {
    const { id, assumption, partOf } = listed;
    const parts = partsOf.get(id)?.reverse() ?? [];
    const verdict = assumed?.get(id);
    const given = verdict === undefined ? { listed } : { listed, verdict };
    const claim = Object.assign(toClaim(id, weighClaim(id), parts, assumption), given);
    assessed.push(claim);
    if (partOf === null) continue;
    const siblings = partsOf.get(partOf);
    if (siblings) siblings.push(claim);
    else partsOf.set(partOf, [claim]);
  }
  return assessed.reverse();
}

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

const grouped = new WeakMap<TheoryDocument, ReadonlyMap<string, readonly EvidenceItem[]>>();

/** The evidence on each claim, by id, so that nothing depends on the order of the records. Kept for each theory. */
function groupEvidence(theory: TheoryDocument): ReadonlyMap<string, readonly EvidenceItem[]> {
  const known = grouped.get(theory);
  if (known) return known;
  const groups = new Map<string, EvidenceItem[]>();
  for (const [id, evidence] of Object.entries(theory.evidence ?? {})) {
    const item = readEvidence(id, evidence, theory.sources);
    if (item === undefined) continue;
    const group = groups.get(evidence.on);
    if (group) group.push(item);
    else groups.set(evidence.on, [item]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.id < b.id ? -1 : 1));
  grouped.set(theory, groups);
  return groups;
}
