import { findIndent, findLineBreak, findLineEnd } from "./lines.js";
import type { Splice } from "./splice.js";
import type { TextChild, TextNode } from "./text-node.js";

/** How the values in brackets are laid out, for what is added to be laid out alike. */
export interface FlowLayout {
  /** The blanks before each value where it has a line of its own. */
  readonly indent?: string;
  readonly lineBreak: string;
}

/** How a text is laid out as a whole, where the values in the brackets do not tell. */
export interface TextLayout {
  /** One step of indentation; nothing where brackets are not opened over several lines. */
  readonly unit?: string | undefined;
  /** Whether no blank follows a comma. */
  readonly isTight?: boolean;
}

/** Adds entries to the end of a list or map in brackets. */
export function appendToFlow(
  text: string,
  node: TextNode,
  render: (layout: FlowLayout) => readonly string[],
  { unit, isTight = false }: TextLayout = {},
): Splice[] {
  const lineBreak = findLineBreak(text, node.start);
  const last = node.children.at(-1);
  if (last === undefined) return fill(text, node, render, { unit, isTight, lineBreak });
  const before = node.children.at(-2)?.value.end;
  const between = text.slice(before ?? node.start + 1, last.start);
  if (/[\r\n]/.test(between)) {
    const indent = findIndent(text, last.start);
    return follow(text, node, last, { entries: render({ indent, lineBreak }), separator: lineBreak + indent });
  }
  const isClose = before === undefined ? isTight : !between.includes(" ");
  return follow(text, node, last, { entries: render({ lineBreak }), separator: isClose ? "" : " " });
}

/** Puts the first entries between brackets. */
function fill(
  text: string,
  { start, end }: TextNode,
  render: (layout: FlowLayout) => readonly string[],
  { unit, isTight, lineBreak }: TextLayout & { readonly lineBreak: string },
): Splice[] {
  const outer = findIndent(text, start);
  const indent = unit === undefined ? undefined : outer + unit;
  const entries = render(indent === undefined ? { lineBreak } : { indent, lineBreak });
  const inner = text.slice(start + 1, end - 1);
  // What stands between the brackets already is a comment.
  if (/\S/.test(inner)) return [{ start: end - 1, end: end - 1, text: entries.join(", ") }];
  const filled =
    indent === undefined
      ? entries.join(isTight ? "," : ", ")
      : lineBreak + entries.map((entry) => indent + entry).join(`,${lineBreak}`) + lineBreak + outer;
  return [{ start: start + 1, end: end - 1, text: filled }];
}

/** Puts entries after the last one, before the comma that may follow it or with a comma that does not yet. */
function follow(
  text: string,
  node: TextNode,
  last: TextChild,
  { entries, separator }: { readonly entries: readonly string[]; readonly separator: string },
): Splice[] {
  const { end } = last.value;
  const blanks = /^(?:\s|#[^\r\n]*)*/.exec(text.slice(end, node.end - 1))?.[0].length ?? 0;
  const hasComma = text[end + blanks] === ",";
  const after = hasComma ? end + blanks + 1 : end;
  // A comment on the same line stays with what it stands behind.
  const lineEnd = findLineEnd(text, after);
  const isCommented = /^[ \t]*#/.test(text.slice(after, lineEnd));
  const at = isCommented ? lineEnd : after;
  const gap = isCommented && !/[\r\n]/.test(separator) ? findLineBreak(text, end) : separator;
  const added = gap + entries.join(`,${separator}`) + (hasComma ? "," : "");
  const comma: Splice[] = hasComma ? [] : [{ start: end, end, text: "," }];
  return [...comma, { start: at, end: at, text: added }];
}
