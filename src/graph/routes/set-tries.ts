import type { Digraph } from "../digraph.js";
import { type IntSet, intersect, singleton, sizeOf, toList, unite } from "./int-set.js";
import type { LabelSets } from "./label-sets.js";

interface SetTries extends LabelSets {
  setOf(node: number): IntSet;
}

/**
 * Keeps sets that share what they have in common: for deep graphs, where each set has some more than the one before.
 *
 * Sets that no other node waits for any more are let go, but for those of `wanted`; `has` goes on to answer.
 */
export function createSetTries(
  { size, from, outgoing, incoming }: Digraph,
  wanted: (node: number) => boolean,
): SetTries {
  const sets: IntSet[] = new Array(size).fill(null);
  const sizes = new Int32Array(size).fill(-1);
  const waiting = new Int32Array(size);
  for (let node = 0; node < size; node++) waiting[node] = outgoing.starts[node + 1]! - outgoing.starts[node]!;
  let current: IntSet = null;
  const labelsOn = ({ starts, items }: { starts: Int32Array; items: Int32Array }, element: number): IntSet => {
    let labels: IntSet = null;
    for (let k = starts[element]!; k < starts[element + 1]!; k++) labels = unite(labels, singleton(items[k]!));
    return labels;
  };
  return {
    has: (node) => sizes[node]! >= 0,
    sizeOf: (node) => Math.max(sizes[node]!, 0),
    listOf: (node) => toList(sets[node]!),
    setOf: (node) => sets[node]!,
    isEmpty: () => current === null,
    clear() {
      current = null;
    },
    load(node) {
      current = sets[node]!;
    },
    addLabels(labels, element) {
      current = unite(current, labelsOn(labels, element));
    },
    addSet(others, node) {
      // Sets are added to sets of their own kind only.
      current = unite(current, (others as SetTries).setOf(node));
    },
    keep(node, labels, element) {
      current = intersect(current, unite(sets[node]!, labelsOn(labels, element)));
    },
    save(node) {
      if (sizes[node] === sizeOf(current)) return false;
      sets[node] = current;
      sizes[node] = sizeOf(current);
      return true;
    },
    settle(node) {
      if (waiting[node] === 0 && !wanted(node)) sets[node] = null;
      for (let k = incoming.starts[node]!; k < incoming.starts[node + 1]!; k++) {
        const cause = from[incoming.links[k]!]!;
        waiting[cause]! -= 1;
        if (waiting[cause] === 0 && !wanted(cause)) sets[cause] = null;
      }
    },
  };
}
