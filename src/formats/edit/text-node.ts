/** Where a value stands in a text, and the values in it. */
export interface TextNode {
  readonly kind: "map" | "list" | "value";
  /** Whether brackets, quotes or nothing but blanks tell where it ends, and not the indentation of lines. */
  readonly isFlow: boolean;
  readonly start: number;
  /** Past its last character that is no blank. */
  readonly end: number;
  readonly children: readonly TextChild[];
}

/** A value in a map or a list. */
export interface TextChild {
  /** Its key in a map. */
  readonly key?: string;
  /** Where its key stands or, in a list, itself. */
  readonly start: number;
  readonly value: TextNode;
}

/** Finds the value that some keys lead to, and its parent. */
export function findNode(
  root: TextNode,
  path: readonly (string | number)[],
): { readonly node: TextNode; readonly parent?: TextNode; readonly child?: TextChild } | undefined {
  let found: { node: TextNode; parent?: TextNode; child?: TextChild } = { node: root };
  for (const key of path) {
    const parent: TextNode = found.node;
    const child: TextChild | undefined =
      typeof key === "number" ? parent.children[key] : parent.children.find((one) => one.key === key);
    if (child === undefined) return undefined;
    found = { node: child.value, parent, child };
  }
  return found;
}
