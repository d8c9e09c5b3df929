import { quote } from "../schema/quote.js";

/**
 * Makes sure that what is to be read is text; a caller without types may have given the bytes of a file.
 *
 * @throws {TypeError} when it is not
 */
export function requireText(text: unknown): void {
  if (typeof text === "string") return;
  const isBytes = ArrayBuffer.isView(text) || text instanceof ArrayBuffer;
  throw new TypeError(
    isBytes
      ? "Expected text, and found bytes; decode them first: new TextDecoder().decode(bytes)."
      : `Expected text, and found ${quote(text)}.`,
  );
}
