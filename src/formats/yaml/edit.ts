import { requireFunction, requireOptions } from "../../limits/require-argument.js";
import type { Theory } from "../../theory/theory.js";
import { appendToFlow } from "../edit/append-to-flow.js";
import { type EditResult, type Entry, editText, type Place } from "../edit/edit-text.js";
import { findLineStart, hasLineBreak } from "../edit/lines.js";
import type { Splice } from "../edit/splice.js";
import type { TextNode } from "../edit/text-node.js";
import { appendJson } from "../json/append.js";
import type { ReadOptions } from "../read-options.js";
import { appendToBlock, openBlock } from "./append-to-block.js";
import { outlineYaml } from "./outline.js";
import { readYaml } from "./read.js";
import { type BlockLayout, renderFlow } from "./render-value.js";

/**
 * Changes a theory within its YAML text: what the edit adds is put in, laid out like what stands beside it, and single
 * values are replaced. Every other byte stays as it was: comments, blank lines, order, quotes, brackets, line ends, the
 * byte order mark, the end of the file.
 *
 * `edit` is given the theory that the text says and returns the one that it is to say: by `recordReview`,
 * `attachEvidence`, `recordRewording`, `addAssumption`, `addLink`, or a recipe that adds things or changes single values.
 * The new text is read again; where it does not say exactly that theory, or where an edit takes something away or moves
 * it, the problems tell why nothing was changed. What `edit` throws is thrown. Costs two readings and one edit.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @example
 * const text = [
 *   "format: theory-of-change/1", "id: tap", "title: Taps # working title", "language: en",
 *   "outcomes: {health: {title: Fewer fall ill}}",
 *   "assumptions:", "  soap: {statement: There is soap}", "  # two more to come",
 * ].join("\n");
 * const edited = editYaml(text, (theory) => addAssumption(theory, "water", { statement: "There is water" }));
 * edited.ok && edited.text.split("\n").slice(6)
 * // => ["  soap: {statement: There is soap}", "  # two more to come", "  water: {statement: There is water}"]
 * @see `editJson` of `theory-of-change/formats/document`
 */
export function editYaml(text: string, edit: (theory: Theory) => Theory, options: ReadOptions = {}): EditResult {
  requireFunction(edit, "a function, such as (theory) => theory");
  requireOptions(options);
  return editText(text, edit, {
    read: (yaml) => readYaml(yaml, options),
    outline: outlineYaml,
    append,
    replace,
  });
}

function append(text: string, { root, node, parent }: Place, entries: readonly Entry[]): Splice[] {
  // A text in JSON is YAML as well.
  if (root.isFlow && text[root.children[0]?.start ?? 0] === '"') return appendJson(text, node, entries);
  const layout = readLayout(text, root);
  if (!node.isFlow) return appendToBlock(text, { node, ...(parent && { parent }) }, entries, layout);
  const isEmpty = /^.\s*.$/.test(text.slice(node.start, node.end)) && !hasLineBreak(text, node.start, node.end);
  if (isEmpty && parent?.kind === "map" && !parent.isFlow) {
    return openBlock(text, { node, parent }, entries, layout);
  }
  return appendToFlow(text, node, () => entries.map(renderInBrackets));
}

function renderInBrackets({ key, value }: Entry): string {
  return key === undefined ? renderFlow(value) : renderFlow({ [key]: value }).slice(1, -1);
}

/** In the quotes of the value that it takes the place of; a block of text becomes a value on one line. */
function replace(text: string, { isFlow, start, end }: TextNode, value: unknown): Splice[] {
  if (isFlow) {
    const quote = typeof value !== "string" ? undefined : text[start];
    const options = quote === '"' ? { quoteStyle: "double" } : quote === "'" ? { quoteStyle: "single" } : undefined;
    const rendered = renderFlow(value, options && { ...(options as { quoteStyle: "double" }), forceQuotes: true });
    return [{ start, end, text: rendered }];
  }
  const lineEnd = start - (/(?:\r\n|\n|\r)$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const header = findBlockHeader(text, lineEnd);
  if (header === undefined) return [];
  return [
    { ...header, text: renderFlow(value) },
    { start: lineEnd, end, text: "" },
  ];
}

/** The signs that begin a block of text, at the end of a line but for a comment. */
function findBlockHeader(text: string, lineEnd: number): { readonly start: number; readonly end: number } | undefined {
  const lineStart = findLineStart(text, lineEnd);
  for (const { 0: signs, index } of text.slice(lineStart, lineEnd).matchAll(/[|>][-+0-9]*/g)) {
    const start = lineStart + index;
    const end = start + signs.length;
    if (/^(?:[ \t]+#|[ \t]*$)/.test(text.slice(end, lineEnd))) return { start, end };
  }
  return undefined;
}

/** How the lines of a text are laid out, from the first of its lists and maps that show it. */
function readLayout(text: string, root: TextNode): BlockLayout {
  const found: { step?: number; hasFlushLists?: boolean } = {};
  const ahead = [root];
  for (let node = ahead.pop(); node !== undefined && Object.keys(found).length < 2; node = ahead.pop()) {
    if (node.isFlow) continue;
    const column = node.start - findLineStart(text, node.start);
    for (const { value } of [...node.children].reverse()) {
      ahead.push(value);
      if (node.kind !== "map" || value.kind === "value" || value.isFlow) continue;
      const further = value.start - findLineStart(text, value.start) - column;
      if (value.kind === "list") found.hasFlushLists = further === 0;
      if (further > 0) found.step = further;
    }
  }
  return { step: found.step ?? 2, hasFlushLists: found.hasFlushLists ?? false };
}
