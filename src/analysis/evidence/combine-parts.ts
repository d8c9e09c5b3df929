import { type Combination, VERDICTS, type Verdict } from "../../schema/vocabulary.js";

/** What becomes of a verdict once the parts of the claim are taken into account. Parts are given by their index. */
export interface CombinedVerdict {
  readonly verdict: Verdict;
  /** Whether the claim's own evidence put it there, alone or along with parts. */
  readonly own: boolean;
  /** The parts that put it there. */
  readonly parts: readonly number[];
  /** The refuted and challenged parts that hold it down. */
  readonly failed: readonly number[];
  /** The parts whose verdict cannot be right if the claim's own evidence is. */
  readonly inconsistent: readonly number[];
}

/** How the parts of a claim make it up. */
export interface Decomposition {
  /** Whether all parts are needed (`all`, the default) or one suffices (`any`). */
  readonly combine?: Combination;
  /** Whether the parts together are the whole claim; `false` when absent. */
  readonly exhaustive?: boolean;
}

/**
 * Combines the verdict on a claim's own evidence with those on its parts.
 *
 * Where all parts are needed, the claim is no better than its worst refuted, challenged or contested part. A part
 * without a finding either way (`untested`, `insufficient`) holds a supported claim down to `insufficient`, and parts that
 * are all supported establish one that is open, only if they are exhaustive. So a claim without evidence of its own stays
 * `untested` where needed parts are at best a mixture of supported and open. Where one part suffices, a claim without evidence of its own is
 * as good as its best part; with evidence, its own stands, but a supported part lifts `insufficient`, and the best of
 * exhaustive parts holds it down as a single part would. A claim supported by its own evidence with a refuted part that
 * it needs is `contested`: a reviewer must choose.
 */
export function combineParts(
  own: Verdict,
  parts: readonly Verdict[],
  decomposition: Decomposition = {},
): CombinedVerdict {
  const { combine = "all", exhaustive = false } = decomposition;
  if (parts.length === 0) return { verdict: own, own: own !== "untested", parts: [], failed: [], inconsistent: [] };
  if (combine === "all") {
    const established = exhaustive && parts.every((part) => part === "supported");
    return established ? lift(own, parts) : limit(own, parts, exhaustive);
  }
  const best = parts.reduce(better);
  const alternatives = parts.map((part) => (part === best ? part : undefined));
  if (own === "untested") return stand(best, alternatives);
  if (best === "supported") return lift(own, alternatives);
  return exhaustive
    ? limit(own, alternatives, true)
    : { verdict: own, own: true, parts: [], failed: [], inconsistent: [] };
}

type Parts = readonly (Verdict | undefined)[];

/** Parts that suffice are supported: what was open is supported, and what was refuted cannot be. */
function lift(own: Verdict, parts: Parts): CombinedVerdict {
  if (own === "untested" || own === "insufficient") return stand("supported", parts);
  const inconsistent = own === "refuted" ? where(parts, (part) => part === "supported") : [];
  const along = own === "supported" ? where(parts, (part) => part === "supported") : [];
  return { verdict: own, own: true, parts: along, failed: [], inconsistent };
}

/** The claim's own evidence says nothing, and parts decide. */
function stand(verdict: Verdict, parts: Parts): CombinedVerdict {
  const at = verdict === "untested" ? [] : where(parts, (part) => part === verdict);
  return { verdict, own: false, parts: at, failed: isFailed(verdict) ? at : [], inconsistent: [] };
}

/** Parts that are needed hold the claim down. */
function limit(own: Verdict, parts: Parts, exhaustive: boolean): CombinedVerdict {
  const failed = where(parts, (part) => isFailed(part) && worse(part, own) === part);
  const refuted = where(parts, (part) => part === "refuted");
  if (own === "supported" && refuted.length > 0) {
    return { verdict: "contested", own: true, parts: refuted, failed, inconsistent: refuted };
  }
  const limits = parts.map((part) => part && limitOf(part, exhaustive));
  const verdict = limits.reduce<Verdict>((least, next) => (next === undefined ? least : worse(least, next)), own);
  const at = verdict === "untested" ? [] : where(limits, (part) => part === verdict);
  return { verdict, own: verdict === own && own !== "untested", parts: at, failed, inconsistent: [] };
}

function limitOf(part: Verdict, exhaustive: boolean): Verdict | undefined {
  if (part === "supported") return undefined;
  if (part === "untested" || part === "insufficient") return exhaustive ? "insufficient" : undefined;
  return part;
}

function isFailed(verdict: Verdict | undefined): verdict is "refuted" | "challenged" {
  return verdict === "refuted" || verdict === "challenged";
}

function where(parts: Parts, holds: (part: Verdict | undefined) => boolean): number[] {
  return parts.flatMap((part, i) => (holds(part) ? [i] : []));
}

function worse(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) <= VERDICTS.indexOf(b) ? a : b;
}

function better(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}
