import type { Combination, Verdict } from "../../schema/vocabulary.js";
import type { AssessedClaim } from "../evidence/assess.js";
import { combineParts, type Decomposition } from "../evidence/combine-parts.js";
import type { EvidenceItem } from "../evidence/read-evidence.js";
import { weighCounted } from "../evidence/weigh.js";

/** Something that bears on a verdict and is not as it was. */
export type VerdictMover = {
  /** Whether the verdict would be another without this difference alone. */
  readonly isDecisive: boolean;
} & (
  | {
      readonly evidence: string;
      /**
       * Whether it is new to the theory or gone from it, counts on the claim where it did not or no longer does (for its
       * date, or because it was on another claim), or has another side, grade or group.
       */
      readonly change: "added" | "removed" | "counts" | "lapsed" | "changed";
    }
  | { readonly part: string; readonly before: Verdict | null; readonly after: Verdict | null }
  | { readonly rule: "combine"; readonly before: Combination; readonly after: Combination }
  | { readonly rule: "exhaustive"; readonly before: boolean; readonly after: boolean }
);

/** One claim in two theories, and what is needed to tell its inputs apart. */
export interface ClaimPair {
  readonly before: AssessedClaim;
  readonly after: AssessedClaim;
  readonly rulesBefore: Decomposition;
  readonly rulesAfter: Decomposition;
  /** The later id of an earlier one. */
  readonly follow: (id: string) => string;
  /** Whether a piece of evidence is in the earlier theory, by its later id, and in the later one. */
  readonly isIn: { readonly before: (id: string) => boolean; readonly after: (id: string) => boolean };
}

/** What a verdict is made of. */
interface Inputs {
  readonly items: ReadonlyMap<string, EvidenceItem>;
  readonly parts: ReadonlyMap<string, Verdict>;
  readonly combine: Combination;
  readonly exhaustive: boolean;
}

/**
 * Lists all that bears on the verdict of a claim and is not as it was: evidence by id, then parts in order, then the
 * rules by which parts combine. Of each it tells whether undoing it alone would make the verdict another.
 */
export function explainVerdictChange(pair: ClaimPair): VerdictMover[] {
  const before = readInputs(pair.before, pair.rulesBefore, pair.follow);
  const after = readInputs(pair.after, pair.rulesAfter, (id) => id);
  const verdict = judge(after);
  const isDecisive = (changed: Partial<Inputs>) => judge({ ...after, ...changed }) !== verdict;
  const movers: VerdictMover[] = [];
  for (const id of [...unite(before.items, after.items)].sort()) {
    const [old, young] = [before.items.get(id), after.items.get(id)];
    if (old !== undefined && young !== undefined && weighsTheSame(old, young)) continue;
    const change = tellChange(pair, id, old, young);
    movers.push({ evidence: id, change, isDecisive: isDecisive({ items: put(after.items, id, old) }) });
  }
  for (const id of unite(after.parts, before.parts)) {
    const [old, young] = [before.parts.get(id), after.parts.get(id)];
    if (old === young) continue;
    const parts = put(after.parts, id, old);
    movers.push({ part: id, before: old ?? null, after: young ?? null, isDecisive: isDecisive({ parts }) });
  }
  const { combine, exhaustive } = before;
  if (combine !== after.combine) {
    movers.push({ rule: "combine", before: combine, after: after.combine, isDecisive: isDecisive({ combine }) });
  }
  if (exhaustive !== after.exhaustive) {
    const was = { before: exhaustive, after: after.exhaustive };
    movers.push({ rule: "exhaustive", ...was, isDecisive: isDecisive({ exhaustive }) });
  }
  return movers;
}

function readInputs(claim: AssessedClaim, rules: Decomposition, follow: (id: string) => string): Inputs {
  const { supports, opposes, neither } = claim.own.sides;
  const { combine = "all", exhaustive = false } = rules;
  return {
    items: new Map([...supports, ...opposes, ...neither].map((item) => [follow(item.id), item])),
    parts: new Map(claim.parts.map(({ id, verdict }) => [follow(id), verdict])),
    combine,
    exhaustive,
  };
}

function judge({ items, parts, combine, exhaustive }: Inputs): Verdict {
  const { verdict } = weighCounted([...items.values()]);
  return combineParts(verdict, [...parts.values()], { combine, exhaustive }).verdict;
}

function tellChange({ isIn }: ClaimPair, id: string, old: EvidenceItem | undefined, young: EvidenceItem | undefined) {
  if (old === undefined) return isIn.before(id) ? "counts" : "added";
  if (young === undefined) return isIn.after(id) ? "lapsed" : "removed";
  return "changed";
}

function weighsTheSame(a: EvidenceItem, b: EvidenceItem): boolean {
  return (["supports", "opposes", "grade", "least", "group"] as const).every((key) => a[key] === b[key]);
}

function unite<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): Set<string> {
  return new Set([...a.keys(), ...b.keys()]);
}

function put<V>(map: ReadonlyMap<string, V>, key: string, value: V | undefined): ReadonlyMap<string, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
