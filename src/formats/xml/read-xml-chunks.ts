import { requireIterable, requireString } from "../../limits/require-argument.js";
import { STEP } from "../../xml/xml-scanner.js";
import type { XmlReader } from "./xml-reader.js";

/** XML in pieces: text, or bytes in UTF-8. A file that is being read is one, and so is a response of `fetch`. */
export type XmlChunks = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Reads all pieces, one after the other, and lets others work in between where they come as they are read. */
export async function* readXmlChunks(chunks: XmlChunks, reader: XmlReader): AsyncGenerator<undefined> {
  if (typeof chunks === "string" || chunks instanceof Uint8Array) {
    for (let i = 0; i < chunks.length; i += STEP) {
      reader.write(typeof chunks === "string" ? chunks.slice(i, i + STEP) : chunks.subarray(i, i + STEP));
      yield undefined;
    }
  } else {
    requireIterable(chunks, WHAT);
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) requireString(chunk, `${WHAT}, each a text or bytes`);
      reader.write(chunk);
      yield undefined;
    }
  }
  reader.end();
  yield undefined;
}

const WHAT = "XML as text, as bytes, or in pieces of these";
