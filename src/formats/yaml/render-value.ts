import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  type DumpOptions,
  dump,
  jsToAst,
  type Node,
  present,
  SCALAR_STYLE,
  visit,
} from "js-yaml";

/** Longer lines are folded, as `writeYaml` does. */
const WIDTH = 110;

/** How YAML with indented lines is laid out. */
export interface BlockLayout {
  /** The blanks of one step. */
  readonly step: number;
  /** Whether the dashes of a list stand under the key that holds it, and not one step further. */
  readonly hasFlushLists: boolean;
}

/** Writes a value as lines of YAML, without indentation before them. Lists of plain values stand in brackets. */
export function renderBlock(value: unknown, { step, hasFlushLists }: BlockLayout): string[] {
  const documents = jsToAst(value, CORE_SCHEMA, { noRefs: true });
  visit(documents, (node) => {
    if (node.kind === "sequence" && node.items.every((item) => item.kind === "scalar")) {
      node.style = COLLECTION_STYLE.FLOW;
    }
    // A block that ends with line breaks would take what follows it for more of them.
    if (node.kind === "scalar" && /^\s|\s$/.test(node.value))
      (node as Node & { style: number }).style = SCALAR_STYLE.DOUBLE_QUOTED;
  });
  const text = present(documents, { schema: CORE_SCHEMA, lineWidth: WIDTH, indent: step, seqNoIndent: hasFlushLists });
  return text.replace(/\n$/, "").split("\n");
}

/** Writes a value as YAML on one line. */
export function renderFlow(value: unknown, options: Omit<DumpOptions, "flowLevel"> = {}): string {
  return dump(value, { schema: CORE_SCHEMA, noRefs: true, lineWidth: -1, ...options, flowLevel: 0 }).replace(/\n$/, "");
}
