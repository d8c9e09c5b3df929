import { trimEndOf } from "../../theory/trim-end-of.js";
import type { Entry, Place } from "../edit/edit-text.js";
import { findIndent, findLineBreak, findLineEnd, findLineStart, hasBlankLine, hasLineBreak } from "../edit/lines.js";
import type { Splice } from "../edit/splice.js";
import type { TextNode } from "../edit/text-node.js";
import { type BlockLayout, renderBlock, renderFlow } from "./render-value.js";

/** The longest line that is made of an entry, where those before it stand on one line each. */
const MAX_LINE = 160;

/** Adds entries as lines after the last of a list or map that is written in lines. */
export function appendToBlock(
  text: string,
  { node, parent }: Pick<Place, "node" | "parent">,
  entries: readonly Entry[],
  layout: BlockLayout,
): Splice[] {
  const lineBreak = findLineBreak(text, node.start);
  const indent = " ".repeat(findColumn(text, node.start));
  const outer = parent === undefined ? -1 : parent.isFlow ? 0 : findColumn(text, parent.start);
  const at = findAppendPlace(text, node, outer);
  const last = node.children.at(-1)?.value;
  // What the outermost level gets grows, so it gets lines.
  const brackets = parent && last?.isFlow && last.kind !== "value" ? readBrackets(text, last) : undefined;
  const gap = lineBreak.repeat(isSpaced(text, node) ? 2 : 1);
  const added = entries.map((entry) => gap + indentLines(renderEntry(entry, { layout, brackets }), indent, lineBreak));
  return [{ start: at, end: at, text: added.join("") }];
}

/** Writes an empty list or map out in lines under its key; a comment behind the brackets stays there. */
export function openBlock(
  text: string,
  { node, parent }: { readonly node: TextNode; readonly parent: TextNode },
  entries: readonly Entry[],
  layout: BlockLayout,
): Splice[] {
  const lineBreak = findLineBreak(text, node.start);
  const column = findColumn(text, parent.start) + (node.kind === "list" && layout.hasFlushLists ? 0 : layout.step);
  const before = text.slice(0, node.start);
  const blanks = before.length - trimEndOf(before, /[ \t]/).length;
  const at = findLineEnd(text, node.end);
  const lines = entries.map(
    (entry) => lineBreak + indentLines(renderEntry(entry, { layout }), " ".repeat(column), lineBreak),
  );
  return [
    { start: node.start - blanks, end: node.end, text: "" },
    { start: at, end: at, text: lines.join("") },
  ];
}

const findColumn = (text: string, at: number) => at - findLineStart(text, at);

/** An entry in brackets where those before it are. */
function renderEntry(
  { key, value }: Entry,
  {
    layout,
    brackets,
  }: { readonly layout: BlockLayout; readonly brackets?: { readonly isPadded: boolean } | undefined },
): string[] {
  if (brackets !== undefined && typeof value === "object") {
    const start = key === undefined ? "- " : `${renderFlow(key)}: `;
    const line = start + renderFlow(value, { flowBracketPadding: brackets.isPadded });
    if (line.length <= MAX_LINE) return [line];
  }
  if (key !== undefined) {
    return Array.isArray(value) && value.some((item) => typeof item === "object")
      ? [`${renderFlow(key)}:`, ...renderItems(value, layout)]
      : renderBlock({ [key]: value }, layout);
  }
  return renderBlock(value, layout).map((line, i) => (i === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`));
}

/** A list under its key: with one blank behind each dash, however far a step is. */
function renderItems(items: readonly unknown[], layout: BlockLayout): string[] {
  const indent = " ".repeat(layout.hasFlushLists ? 0 : layout.step);
  return items.flatMap((value) => renderEntry({ value }, { layout })).map((line) => (line === "" ? "" : indent + line));
}

function readBrackets(text: string, { start, end }: TextNode) {
  return hasLineBreak(text, start, end) ? undefined : { isPadded: text[start + 1] === " " && end - start > 3 };
}

function indentLines(lines: readonly string[], indent: string, lineBreak: string): string {
  return lines.map((line) => (line === "" ? "" : indent + line)).join(lineBreak);
}

/** Whether a blank line stands before the last value and the comments right above it. */
function isSpaced(text: string, { children }: TextNode): boolean {
  const [before, last] = children.slice(-2);
  if (before === undefined || last === undefined) return false;
  const lines = text.slice(before.value.end, last.start).split(/\r\n|\r|\n/);
  const indent = /^[ \t]*/.exec(lines.at(-1) ?? "")?.[0] ?? "";
  const above = lines.slice(1, -1).findLast((line) => !line.startsWith(`${indent}#`));
  return above !== undefined && above.trim() === "";
}

/**
 * Where the lines of a list or map end: with its comments, which are those that stand further in than what holds it and,
 * at the outermost level, those that follow without a blank line.
 */
function findAppendPlace(text: string, node: TextNode, outer: number): number {
  const last = node.children.at(-1)?.value;
  const isNested = last !== undefined && last.kind !== "value" && !last.isFlow;
  let at = isNested ? findAppendPlace(text, last, findColumn(text, node.start)) : findLineEnd(text, node.end);
  const comment = /[\r\n][\r\n \t]*#[^\r\n]*/y;
  for (;;) {
    comment.lastIndex = at;
    const next = at + (comment.exec(text)?.[0].length ?? 0);
    const indent = findIndent(text, next);
    if (next === at || indent.length <= outer || (outer < 0 && hasBlankLine(text, at, next))) return at;
    at = next;
  }
}
