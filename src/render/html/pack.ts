import { deflateSync, strToU8 } from "fflate";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Packs a text for a page, which a browser unpacks by itself: by DEFLATE, written in letters (base64). A third of the
 * size, and nothing in it means anything in HTML. The same for the same text wherever it is made.
 */
export function pack(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9, mem: 12 });
  let packed = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const triple = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) packed += LETTERS[(triple >> shift) & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return packed.slice(0, packed.length - missing) + "=".repeat(missing);
}
