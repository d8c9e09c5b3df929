import type { PartialDate } from "../../schema/generated/types.js";
import type { Verdict } from "../../schema/vocabulary.js";
import type { ElementChange } from "../../theory/diff/change.js";
import type { Renames } from "../../theory/diff/renames.js";
import type { Theory } from "../../theory/theory.js";
import { type AssessedClaim, assess } from "../evidence/assess.js";
import type { Decomposition } from "../evidence/combine-parts.js";
import { explainVerdictChange, type VerdictMover } from "./explain-verdict-change.js";
import { listEvidenceOn, listTouchedClaims, trimToClaims } from "./trim-to-claims.js";

/** A claim whose verdict is not what it was, or that is new or gone. */
export interface VerdictChange {
  readonly kind: "assumption" | "link";
  /** `null` where the claim is new. */
  readonly before: { readonly id: string; readonly verdict: Verdict } | null;
  /** `null` where the claim is gone. */
  readonly after: { readonly id: string; readonly verdict: Verdict } | null;
  /** What moved the verdict; empty where the claim is new or gone. */
  readonly because: readonly VerdictMover[];
}

/** What two theories are compared by. */
export interface VerdictComparison {
  readonly changes: readonly ElementChange[];
  readonly renames: Renames;
  readonly asOf: { readonly before: PartialDate | undefined; readonly after: PartialDate | undefined };
}

/**
 * Lists the assumptions and links whose verdicts differ, the assumptions first, in the order of the later theory and then
 * what is gone. Links that nobody brought evidence to are not listed when they come or go.
 */
export function compareVerdicts(a: Theory, b: Theory, { changes, renames, asOf }: VerdictComparison): VerdictChange[] {
  // Where the date is another, any verdict can be.
  const touched = asOf.before === asOf.after ? listTouchedClaims(a, b, { changes, renames }) : undefined;
  // What the later theory has on them was there before, under the same id, or is among the changes.
  const old = touched === undefined ? [] : listEvidenceOn(a, touched.before);
  const young = changes.flatMap(({ kind, after }) => (kind === "evidence" && after !== null ? [after] : []));
  const before = assess(touched === undefined ? a : trimToClaims(a, touched.before, old), { asOf: asOf.before });
  const after = assess(touched === undefined ? b : trimToClaims(b, touched.after, [...old, ...young]), {
    asOf: asOf.after,
  });
  const follow = (id: string) => renames.follow("shared", id);
  const isIn = {
    before: (id: string) => Object.hasOwn(a.evidence ?? {}, renames.trace(id)),
    after: (id: string) => Object.hasOwn(b.evidence ?? {}, id),
  };
  const explain = (old: AssessedClaim, young: AssessedClaim, rulesBefore: Decomposition, rulesAfter: Decomposition) =>
    explainVerdictChange({ before: old, after: young, rulesBefore, rulesAfter, follow, isIn });
  return [
    ...pairUp("assumption", before.assumptions, after.assumptions, follow, (old, young) =>
      explain(old, young, old.listed.assumption, young.listed.assumption),
    ),
    ...pairUp("link", before.links, after.links, follow, (old, young) => explain(old, young, {}, {})),
  ];
}

function pairUp<C extends AssessedClaim>(
  kind: VerdictChange["kind"],
  before: readonly C[],
  after: readonly C[],
  follow: (id: string) => string,
  explain: (old: C, young: C) => VerdictMover[],
): VerdictChange[] {
  const left = new Map(before.map((claim) => [follow(claim.id), claim]));
  const changes: VerdictChange[] = [];
  const tell = ({ id, verdict }: C) => ({ id, verdict });
  const isSilent = ({ verdict }: C) => kind === "link" && verdict === "untested";
  for (const claim of after) {
    const old = left.get(claim.id);
    left.delete(claim.id);
    if (old === undefined) {
      if (!isSilent(claim)) changes.push({ kind, before: null, after: tell(claim), because: [] });
    } else if (old.verdict !== claim.verdict) {
      changes.push({ kind, before: tell(old), after: tell(claim), because: explain(old, claim) });
    }
  }
  for (const claim of left.values()) {
    if (!isSilent(claim)) changes.push({ kind, before: tell(claim), after: null, because: [] });
  }
  return changes;
}

/** Whether any change can have moved a verdict. */
export function bearsOnVerdicts({ kind, before, after, moved, fields }: ElementChange): boolean {
  if (kind === "evidence" || kind === "source") return true;
  if (kind !== "assumption" && kind !== "link") return false;
  if (before !== after) return true;
  if (moved !== undefined && moved.from.partOf !== moved.to.partOf) return true;
  return fields.some(({ field }) => field === "combine" || field === "exhaustive");
}
