import type { Text } from "../../../schema/text.js";

/** A text in every language that it has. */
export function listTexts(text: Text): string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}
