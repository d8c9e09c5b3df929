import { toXmlText } from "../to-xml-text.js";

/** Makes text mean itself in XML, between tags and in attributes; what XML cannot hold is shown as `�`, or left out. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
