import { findNode, type TextNode } from "../edit/text-node.js";
import type { Place } from "../locate-problems.js";

/** Looks up where the value at a path stands in the outline of a YAML text. */
export function findPlace(root: TextNode, path: readonly (string | number)[]): Place | undefined {
  const found = findNode(root, path);
  const key = found?.child?.key === undefined ? undefined : found.child.start;
  return found && { value: found.node.start, ...(key !== undefined && { key }) };
}
