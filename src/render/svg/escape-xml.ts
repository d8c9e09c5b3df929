import { toPrintable } from "../../theory/printable.js";

/** Makes text mean itself in XML, between tags and in attributes; what XML cannot hold is shown as `�`, or left out. */
export function escapeXml(text: string): string {
  return toPrintable(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
