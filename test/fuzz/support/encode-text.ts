import type { Chance } from "./chance.js";

/** The bytes of a text in one of the encodings that programs save in, with a byte order mark or without. */
export function encodeText(text: string, chance: Chance): Uint8Array {
  const marked = chance.oneIn(2) ? `\ufeff${text}` : text;
  const encoding = chance.pick(["utf8", "utf8", "utf16le", "utf16be", "latin1"] as const);
  if (encoding !== "utf16be") return new Uint8Array(Buffer.from(marked, encoding));
  return new Uint8Array(Buffer.from(marked, "utf16le").swap16());
}
