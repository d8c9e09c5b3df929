import { getIndex, getLinkId } from "../../graph/theory-index.js";
import type { NumberedPath } from "../../graph/walk-paths.js";
import type { Text } from "../../schema/generated/types.js";
import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import type { LinkEvidence, LinkScope } from "./link-evidence.js";
import { DIRECT, SCOPE_RESPECTS, type ScopeRespect } from "./scope-keys.js";

/** A path, and how far evidence covers it. */
export interface CoveredPath<
  NodeId extends string = string,
  LinkId extends string = string,
  SourceId extends string = string,
> {
  readonly nodes: readonly NodeId[];
  readonly links: readonly LinkId[];
  /** How many of its links have evidence. */
  readonly covered: number;
  /** Its links without. */
  readonly gaps: readonly LinkId[];
  /** The sources that have evidence on every one of its links, in document order. */
  readonly threads: readonly SourceId[];
  /** What evidence on every one of its links is about, where that is the same. */
  readonly scopes: readonly { readonly respect: ScopeRespect; readonly value: Text }[];
  /** In what respects the evidence on its links is about different things, and cannot be joined. */
  readonly mismatches: readonly ScopeRespect[];
}

/** Tells how far evidence covers a path. Linear in the path and the evidence on it. */
export function coverPath(
  theory: Theory,
  { nodes, links }: NumberedPath,
  evidenceOn: (link: number) => LinkEvidence,
): CoveredPath {
  const index = getIndex(theory);
  const found = links.map(evidenceOn);
  const gaps = links.filter((_, i) => found[i]!.evidence.length === 0);
  const scopes = SCOPE_RESPECTS.map((respect) => ({ respect, along: found.map((one) => one.scopes[respect]) }));
  const toId = (link: number) => getLinkId(index, link);
  return {
    nodes: nodes.map((node) => index.nodes[node]!),
    links: links.map(toId),
    covered: links.length - gaps.length,
    gaps: gaps.map(toId),
    threads: inDocumentOrder(
      theory,
      [...(found[0]?.sources ?? [])].filter((source) => found.every(({ sources }) => sources.has(source))),
    ),
    scopes: scopes.flatMap(({ respect, along }) => listShared(respect, along)),
    mismatches: scopes.filter(({ along }) => isMismatch(along)).map(({ respect }) => respect),
  };
}

const orderOf = /* @__PURE__ */ createCache(
  (theory: Theory): ReadonlyMap<string, number> =>
    new Map(Object.keys(theory.sources ?? {}).map((source, at) => [source, at])),
);

/** Sorts some sources in the order of the document, without looking at the others. */
export function inDocumentOrder(theory: Theory, sources: readonly string[]): string[] {
  const order = orderOf(theory);
  return sources.filter((source) => order.has(source)).sort((a, b) => order.get(a)! - order.get(b)!);
}

function listShared(respect: ScopeRespect, [first, ...rest]: readonly LinkScope[]) {
  const shared = [...(first?.values ?? [])].filter(([key]) => rest.every(({ values }) => values.has(key)));
  return shared.flatMap(([key, { text }]) => (isOf(respect, key) ? [{ respect, value: text }] : []));
}

/** That all is direct is told once, and not of every respect. */
export function isOf(respect: ScopeRespect, key: string): boolean {
  return respect === "match" || key !== DIRECT.key;
}

/** Whether no one thing can be what all these are about; those that do not say may be about anything. */
function isMismatch(along: readonly LinkScope[]): boolean {
  const [first, ...rest] = along.filter(({ isOpen }) => !isOpen);
  return first !== undefined && ![...first.values.keys()].some((key) => rest.every(({ values }) => values.has(key)));
}
