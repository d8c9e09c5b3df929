import { createCache } from "../../theory/cache.js";
import type { Theory } from "../../theory/theory.js";
import { getAssumptionIndex } from "../assumption-index.js";
import { linksOf } from "../digraph.js";
import { markUpstream } from "../reach.js";
import { getIndex } from "../theory-index.js";

/**
 * Marks (1) the assumptions that speak of a harm which the theory shows: those of the kind `side-effect`, which a part
 * without a kind takes from its whole, on a link that lowers, on a node that such a link leads to, or on what leads to
 * such a link; on the whole theory, where there is any. Linear.
 */
export function markDrawnHarms(theory: Theory): Uint8Array {
  return drawnHarmsOf(theory);
}

const drawnHarmsOf = /* @__PURE__ */ createCache(findDrawnHarms);

function findDrawnHarms(theory: Theory): Uint8Array {
  const speaks = markSideEffects(theory);
  if (!speaks.includes(1)) return speaks;
  const index = getIndex(theory);
  const { nodes, links, onTheory } = getAssumptionIndex(theory);
  const isLowering = (link: number) => theory.links?.[link]?.sign === "-";
  const lowering = [...index.from.keys()].filter(isLowering);
  const leadsThere = markUpstream(
    index,
    lowering.map((link) => index.from[link]!),
  );
  const isLowered = (node: number) => linksOf(index.incoming, node).some(isLowering);
  const isOnTheory = new Set(lowering.length > 0 ? onTheory : []);
  return speaks.map((mark, assumption) =>
    mark &&
    (isOnTheory.has(assumption) ||
      nodes[assumption]!.some((node) => leadsThere[node] || isLowered(node)) ||
      links[assumption]!.some((link) => isLowering(link) || leadsThere[index.to[link]!]))
      ? 1
      : 0,
  );
}

function markSideEffects(theory: Theory): Uint8Array {
  const { listed } = getAssumptionIndex(theory);
  const { wholes } = getAssumptionIndex(theory);
  const marks = new Uint8Array(listed.length);
  // A whole comes before its parts.
  for (const [i, { assumption }] of listed.entries()) {
    const isSideEffect = assumption.kind === undefined ? marks[wholes[i]!] : assumption.kind === "side-effect";
    marks[i] = isSideEffect ? 1 : 0;
  }
  return marks;
}
