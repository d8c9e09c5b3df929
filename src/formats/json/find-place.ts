import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Place } from "../locate-problems.js";

/** Looks up where the value at a path stands in the tree of a JSON text. */
export function findPlace(tree: Node, path: readonly (string | number)[]): Place | undefined {
  const node = findNodeAtLocation(tree, [...path]);
  if (node === undefined) return undefined;
  const key = node.parent?.type === "property" ? node.parent.offset : undefined;
  return { value: node.offset, ...(key !== undefined && { key }) };
}
