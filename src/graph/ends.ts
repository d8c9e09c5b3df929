import { createCache } from "../theory/cache.js";
import type { Theory } from "../theory/theory.js";
import { findComponents, isRing } from "./components.js";
import { linksOf } from "./digraph.js";
import { getIndex, type TheoryIndex } from "./theory-index.js";

/**
 * Lists the outcomes that lead nowhere further, by number: those whose links, if they have any, are feedback links
 * into their own ring. A ring that nothing leaves and that has no such outcome has all its outcomes as ends, because
 * nothing in it says which comes last.
 *
 * Linear, the first time it is asked of a theory.
 */
export function listEnds(theory: Theory): readonly number[] {
  return endsOf(theory);
}

const endsOf = /* @__PURE__ */ createCache(findEnds);

function findEnds(theory: Theory): number[] {
  const index = getIndex(theory);
  const outcomes = [...index.kinds.keys()].filter((node) => index.kinds[node] === "outcome");
  const components = findComponents(index);
  const closes = (link: number) =>
    theory.links?.[link]?.feedback === true && components.of[index.from[link]!] === components.of[index.to[link]!];
  const isEnd = (node: number) => linksOf(index.outgoing, node).every((link) => closes(link));

  const last = new Set(outcomes.filter(isEnd));
  const settled = new Set([...last].map((node) => components.of[node]!));
  const left = listLeft(index, components.of);
  return outcomes.filter((node) => {
    const component = components.of[node]!;
    return last.has(node) || (isRing(components, component) && !settled.has(component) && !left.has(component));
  });
}

/** The components that some link leaves. */
function listLeft(index: TheoryIndex, of: Int32Array): Set<number> {
  const left = new Set<number>();
  for (let link = 0; link < index.from.length; link++) {
    const component = of[index.from[link]!]!;
    if (component !== of[index.to[link]!]) left.add(component);
  }
  return left;
}
