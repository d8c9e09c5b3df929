import { deflateSync, strToU8 } from "fflate";
import { BASE, toLetter } from "./page/letters.js";

/**
 * Packs a text for a page, which a browser unpacks by itself: by DEFLATE, written in letters. A third of the size, and
 * nothing in it means anything within a script of HTML. The same for the same text wherever it is made.
 */
export function pack(text: string): string {
  return writeLetters(deflateSync(strToU8(text), { level: 9, mem: 12 }));
}

/** Writes bytes in letters, two for each 13 bits, and one at the end where fewer are left than a byte has. */
export function writeLetters(bytes: Uint8Array): string {
  let letters = "";
  let [held, bits] = [0, 0];
  const writePair = () => {
    const value = held & 0x1fff;
    letters += toLetter(Math.floor(value / BASE)) + toLetter(value % BASE);
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    writePair();
    held >>= 13;
    bits -= 13;
  }
  if (bits > 6) writePair();
  else if (bits > 0) letters += toLetter(held);
  return letters;
}
