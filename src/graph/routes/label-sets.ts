import type { Labels } from "./index-failures.js";

/**
 * A set of labels for each of some nodes, and one at hand that is being made. The sets say what each node rests on; a
 * node that has none has no route.
 */
export interface LabelSets {
  has(node: number): boolean;
  /** How many labels the set of a node has; 0 where there is none. */
  sizeOf(node: number): number;
  /** The labels of a node, ascending; empty where there are none. */
  listOf(node: number): Int32Array;
  /** Whether the set at hand is empty. */
  isEmpty(): boolean;
  /** Empties the set at hand. */
  clear(): void;
  /** Takes the set of a node in hand. */
  load(node: number): void;
  /** Adds the labels on an element to the set at hand. */
  addLabels(labels: Labels, element: number): void;
  /** Adds a set, of these or others of the same kind, to the set at hand. */
  addSet(sets: LabelSets, node: number): void;
  /** Leaves in the set at hand what is in the set of a node or among the labels on an element. */
  keep(node: number, labels: Labels, element: number): void;
  /** Gives a node the set at hand. Says whether it had none, or one of another size. */
  save(node: number): boolean;
  /** Told that a node and all that leads to it will not change any more. */
  settle?(node: number): void;
  /** Takes the sets of these nodes away, which are all that there are, so that others can be made. */
  reset?(nodes: Int32Array): void;
}

/** Thrown when sets laid out one after the other take too much room. */
export class OutOfRoom extends Error {}
