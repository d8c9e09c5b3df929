import { toPrintable } from "../theory/printable.js";

/** Text as XML can hold it: what it cannot is shown as `�` or as a picture, or left out. */
export function toXmlText(text: string): string {
  return toPrintable(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}
