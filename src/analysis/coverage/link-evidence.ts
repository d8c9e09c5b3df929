import { getAssumptionIndex } from "../../graph/assumption-index.js";
import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { PartialDate } from "../../schema/generated/types.js";
import type { Theory } from "../../theory/theory.js";
import { type AssessedClaim, assess } from "../evidence/assess.js";
import type { Grade } from "../evidence/grade-evidence.js";
import type { EvidenceItem } from "../evidence/read-evidence.js";
import { DIRECT, readScope, SCOPE_RESPECTS, type ScopeRespect, type ScopeValue } from "./scope-keys.js";

/** The evidence that bears on a link: on the link itself, and on the assumptions on it, parts included. */
export interface LinkEvidence {
  /** By id. */
  readonly evidence: readonly string[];
  readonly sources: ReadonlySet<string>;
  /** Whether any of it speaks for, and whether any speaks against. */
  readonly supports: boolean;
  readonly opposes: boolean;
  readonly scopes: { readonly [R in ScopeRespect]: LinkScope };
}

/** What the evidence on a link is about in one respect. */
export interface LinkScope {
  /** What some of it says it is about, by key. */
  readonly values: ReadonlyMap<string, ScopeValue>;
  /** Whether some of it does not say, or there is none, so that it may be about anything. */
  readonly isOpen: boolean;
}

/** Makes the function that looks up the evidence on a link that counts as of a date and has at least some grade. */
export function createLinkEvidence(
  theory: Theory,
  { asOf, least }: { readonly asOf: PartialDate | undefined; readonly least: Grade },
): (link: number) => LinkEvidence {
  const index = getIndex(theory);
  const { byLink, ids } = getAssumptionIndex(theory);
  const assessed = assess(theory, { asOf });
  const claims = new Map<string, AssessedClaim>(
    [...assessed.assumptions, ...assessed.links].map((one) => [one.id, one]),
  );
  const known = new Map<number, LinkEvidence>();
  const nothing = summarize(theory, []);
  const read = (link: number): LinkEvidence => {
    const on = [...(byLink.get(link) ?? []).map((assumption) => ids[assumption]!), getLinkId(index, link)];
    const items = on.flatMap((id) => {
      const { supports = [], opposes = [], neither = [] } = claims.get(id)?.own.sides ?? {};
      return [...supports, ...opposes, ...neither].filter(({ grade }) => grade >= least);
    });
    return items.length === 0 ? nothing : summarize(theory, items);
  };
  return (link) => {
    const found = known.get(link) ?? read(link);
    known.set(link, found);
    return found;
  };
}

function summarize(theory: Theory, items: readonly EvidenceItem[]): LinkEvidence {
  const evidence = [...new Set(items.map(({ id }) => id))].sort();
  return {
    evidence,
    sources: new Set(evidence.flatMap((id) => theory.evidence![id]!.source ?? [])),
    supports: items.some(({ supports }) => supports),
    opposes: items.some(({ opposes }) => opposes),
    // One key for each respect.
    scopes: Object.fromEntries(
      SCOPE_RESPECTS.map((respect) => [respect, readLinkScope(theory, evidence, respect)]),
    ) as LinkEvidence["scopes"],
  };
}

function readLinkScope(theory: Theory, evidence: readonly string[], respect: ScopeRespect): LinkScope {
  const values = new Map<string, ScopeValue>();
  let isOpen = evidence.length === 0;
  for (const id of evidence) {
    const scope = theory.evidence![id]!.scope;
    const value = respect === "match" ? undefined : readScope(scope, respect, theory.language);
    const isDirect = scope?.match === "direct";
    if (value !== undefined && !values.has(value.key)) values.set(value.key, value);
    // What is about the claim's own people and places is about one thing with all else that is.
    if (isDirect && !values.has(DIRECT.key)) values.set(DIRECT.key, DIRECT);
    isOpen ||= value === undefined && !isDirect;
  }
  return { values, isOpen };
}
