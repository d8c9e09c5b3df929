import { type Node, parseTree } from "jsonc-parser";
import type { TextNode } from "../edit/text-node.js";

/** Finds where the values of a JSON text stand. The text is one that can be read. */
export function outlineJson(text: string): TextNode {
  const root = parseTree(text);
  if (root === undefined) throw new SyntaxError("This is not JSON.");
  return toTextNode(root);
}

function toTextNode({ type, offset, length, children = [] }: Node): TextNode {
  const place = { isFlow: true, start: offset, end: offset + length };
  if (type === "array") {
    const items = children.map((item) => ({ start: item.offset, value: toTextNode(item) }));
    return { kind: "list", ...place, children: items };
  }
  if (type !== "object") return { kind: "value", ...place, children: [] };
  const members = children.flatMap(({ offset: start, children: [key, value] = [] }) =>
    value === undefined ? [] : [{ key: String(key?.value), start, value: toTextNode(value) }],
  );
  return { kind: "map", ...place, children: members };
}
