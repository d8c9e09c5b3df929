import type { Position } from "../theory/problem.js";

/** Finds the first byte that is no UTF-8, in two hexadecimal digits, and its place, of bytes that hold one. */
export function findBadByte(bytes: Uint8Array): { readonly byte: string; readonly position: Position } {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = Math.ceil((valid + invalid) / 2);
    if (decodeStart(bytes, middle) === undefined) invalid = middle - 1;
    else valid = middle;
  }
  const before = decodeStart(bytes, valid) ?? "";
  const byte = (bytes[new TextEncoder().encode(before).length] ?? 0).toString(16).toUpperCase();
  const lines = before.split(/\r\n|\n|\r/);
  return { byte, position: { line: lines.length, column: (lines.at(-1) ?? "").length + 1 } };
}

/** The text of the first bytes, less a character that is cut off at their end; nothing where one cannot be. */
function decodeStart(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
