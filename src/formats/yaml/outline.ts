import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
} from "js-yaml";
import { READER_LIMITS } from "../../limits/reader-limits.js";
import type { TextNode } from "../edit/text-node.js";

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** A value whose end is not known yet, and the key just read where it is a map. */
interface Open {
  readonly node: Building;
  key?: { readonly name: string; readonly start: number };
}

type Building = { -readonly [Field in keyof TextNode]: TextNode[Field] } & { children: TextNode["children"][number][] };

/** Finds where the values of a YAML text stand. The text is one document that can be read. */
export function outlineYaml(text: string): TextNode {
  const open: Open[] = [];
  let root: TextNode | undefined;
  /** Past the last thing that was read. */
  let end = 0;
  for (const event of parseEvents(text, { maxDepth: READER_LIMITS.yaml.depth })) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop()?.node;
      if (closed === undefined) continue;
      if (isBracket(text[closed.start]) && closed.isFlow) end = findBracketEnd(text, end);
      closed.end = end;
      continue;
    }
    const node = toNode(text, event, end);
    end = Math.max(end, node.end);
    const parent = open.at(-1);
    if (parent?.node.kind === "map" && parent.key === undefined && event.type === EVENT_ID.SCALAR) {
      parent.key = { name: getScalarValue(text, event), start: node.start };
      continue;
    }
    root ??= node;
    const key = parent?.key;
    parent?.node.children.push({ start: key?.start ?? node.start, value: node, ...(key && { key: key.name }) });
    if (parent !== undefined) delete parent.key;
    if (node.kind !== "value") open.push({ node });
  }
  if (root === undefined) throw new SyntaxError("This YAML holds nothing.");
  return root;
}

function toNode(text: string, event: Event, end: number): Building {
  if (event.type === EVENT_ID.SCALAR) return { kind: "value", ...placeScalar(text, event, end), children: [] };
  if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) {
    return { kind: "value", isFlow: true, start: end, end, children: [] };
  }
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  const kind = event.type === EVENT_ID.MAPPING ? "map" : "list";
  return { kind, isFlow, start: event.start, end: event.start + Number(isBracket(text[event.start])), children: [] };
}

/** From quote to quote; of a block the lines with something on them, and the blank ones where these count. */
function placeScalar(text: string, event: Scalar, before: number) {
  const { valueStart: start, valueEnd: end, style, chomping, anchorEnd, tagEnd } = event;
  if (start < 0) {
    const at = Math.max(before, anchorEnd, tagEnd);
    return { isFlow: true, start: at, end: at };
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { isFlow: true, start: start - 1, end: end + 1 };
  }
  if (style === SCALAR_STYLE.PLAIN) return { isFlow: true, start, end };
  const lines = text.slice(start, end);
  const kept = chomping === CHOMPING_MODE.KEEP ? lines.replace(/(?:\r\n|\n|\r)?$/, "") : lines.trimEnd();
  return { isFlow: false, start, end: start + kept.length };
}

const isBracket = (sign: string | undefined) => sign === "{" || sign === "[";

/** Past the bracket that closes, before which only blanks, comments and the signs of empty values can stand. */
function findBracketEnd(text: string, from: number): number {
  const between = /(?:[\s,:?]|#[^\r\n]*(?:[\r\n]|$))*[\]}]?/y;
  between.lastIndex = from;
  return from + (between.exec(text)?.[0].length ?? 0);
}
