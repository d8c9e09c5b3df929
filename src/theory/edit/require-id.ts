import { quote } from "../../schema/quote.js";

/**
 * Makes sure that an id is text: as a key, anything else would become text unseen.
 *
 * @throws {TypeError} when it is not
 */
export function requireId(id: unknown): void {
  if (typeof id !== "string") throw new TypeError(`${quote(id)} is no id; expected text, such as "water-lasts".`);
}
