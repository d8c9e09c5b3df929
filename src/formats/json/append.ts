import { appendToFlow } from "../edit/append-to-flow.js";
import type { Entry } from "../edit/edit-text.js";
import { hasLineBreak } from "../edit/lines.js";
import type { Splice } from "../edit/splice.js";
import type { TextNode } from "../edit/text-node.js";
import { type JsonLayout, renderJsonValue } from "./render-value.js";

/** Adds entries to a list or map of a JSON text, laid out as the text is and as what stands before them. */
export function appendJson(json: string, node: TextNode, entries: readonly Entry[]): Splice[] {
  const unit = /[\r\n]([ \t]+)\S/.exec(json)?.[1];
  const isTight = !/"[ \t\r\n]*:[ \t\r\n]/.test(json);
  const sibling = node.children.at(-1)?.value;
  const isOnOneLine =
    sibling !== undefined && sibling.children.length > 0 && !hasLineBreak(json, sibling.start, sibling.end);
  return appendToFlow(
    json,
    node,
    ({ indent, lineBreak }) => {
      const lines = indent === undefined || isOnOneLine ? {} : { lines: { indent, unit: unit ?? "  ", lineBreak } };
      return entries.map((entry) => renderEntry(entry, { ...lines, isTight: isTight && indent === undefined }));
    },
    { unit, isTight },
  );
}

function renderEntry({ key, value }: Entry, layout: JsonLayout): string {
  const rendered = renderJsonValue(value, layout);
  return key === undefined ? rendered : `${JSON.stringify(key)}:${layout.isTight ? "" : " "}${rendered}`;
}
