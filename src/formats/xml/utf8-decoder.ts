import type { Position } from "../../theory/problem.js";
import { findBadByte } from "../find-bad-byte.js";
import { XmlReadError } from "./xml-read-error.js";

/** Decodes UTF-8 that comes in pieces, and says of anything else what it is and where. */
export class Utf8Decoder {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** The end of the last piece that may be the start of a character. */
  #rest: Uint8Array = new Uint8Array();
  #isFirst = true;

  /** The text of one more piece. `place` is where it starts. */
  decode(bytes: Uint8Array, place: Position): string {
    const piece = concat(this.#rest, bytes);
    if (this.#isFirst) {
      if (piece.length < 4 && bytes.length > 0) {
        this.#rest = piece;
        return "";
      }
      this.#isFirst = false;
      refuseOtherMarks(piece);
    }
    const whole = piece.length - lengthOfTail(piece);
    this.#rest = piece.slice(whole);
    return this.#decode(piece.subarray(0, whole), place);
  }

  /** What is left when no more comes. */
  end(place: Position): string {
    this.#isFirst = false;
    return this.#decode(this.#rest, place);
  }

  #decode(bytes: Uint8Array, place: Position): string {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw explainBadByte(bytes, place);
    }
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many bytes at the end belong to a character that is not there in full. */
function lengthOfTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back];
    if (byte === undefined || byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** UTF-16 and UTF-32 show by a mark, or by the NUL bytes around the first `<`. */
function refuseOtherMarks([a, b, c, d]: Uint8Array): void {
  const isUtf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0);
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
  if (!isUtf16 && !isUtf32) return;
  throw new XmlReadError(
    "encoding",
    { name: "other-encoding", encoding: isUtf32 ? "UTF-32" : "UTF-16" },
    {
      line: 1,
      column: 1,
    },
  );
}

function explainBadByte(bytes: Uint8Array, start: Position): XmlReadError {
  const { byte, position } = findBadByte(bytes);
  const { line, column } = position;
  return new XmlReadError(
    "encoding",
    { name: "bad-byte", byte },
    { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column },
  );
}
