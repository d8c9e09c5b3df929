import { closeSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Session } from "../session.js";
import { READING_TERMINAL } from "../wording.js";
import { decodeText } from "./decode-text.js";
import { explainReadError } from "./explain-read-error.js";
import type { InputProblem } from "./input-problem.js";
import { readFileBytes } from "./read-file-bytes.js";
import { readStream } from "./read-stream.js";
import { refuseInput } from "./refuse-input.js";

/** A file, a folder or standard input, opened to see what it is; it can be read once. */
export interface Input {
  /** What it is called in messages. */
  readonly name: string;
  /** Where it is; nowhere for standard input. */
  readonly path: string | undefined;
  readonly isFolder: boolean;
  /** Its first characters, to tell notations by; what cannot be decoded is replaced. */
  readonly start: string;
  /** All of it, unless it is larger than a limit in bytes. */
  bytes(limit: number): Promise<Uint8Array | InputProblem>;
  /** All of it as UTF-8 text, unless it is larger than a limit in bytes. */
  text(limit: number): Promise<string | InputProblem>;
  /** All of it in pieces, however large it is. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** How much is looked at to tell what an input is. */
const START = 65_536;

/**
 * Opens an input; `-` is standard input.
 *
 * @throws {MisuseError} when there is nothing that can be read
 */
export async function openInput(file: string, session: Session): Promise<Input> {
  if (file === "-") return openStdin(session);
  const path = resolve(session.io.cwd, file);
  try {
    const isFolder = statSync(path).isDirectory();
    return {
      name: file,
      path,
      isFolder,
      start: isFolder ? "" : decodeStart(readStart(path)),
      bytes: async (limit) => readFileBytes(file, session.io.cwd, limit),
      text: async (limit) => toText(readFileBytes(file, session.io.cwd, limit)),
      chunks: () => readChunks(path),
    };
  } catch (error) {
    throw refuseInput(file, explainReadError(error, path));
  }
}

async function openStdin(session: Session): Promise<Input> {
  const { io } = session;
  if (io.stdin.isTTY) session.note(READING_TERMINAL);
  const source = io.stdin[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  for (let size = 0; size < START; size += taken.at(-1)?.length ?? 0) {
    const next = await source.next();
    if (next.done) break;
    taken.push(typeof next.value === "string" ? new TextEncoder().encode(next.value) : next.value);
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* taken;
    for (let next = await source.next(); !next.done; next = await source.next())
      yield typeof next.value === "string" ? new TextEncoder().encode(next.value) : next.value;
  }
  return {
    name: "<stdin>",
    path: undefined,
    isFolder: false,
    start: decodeStart(Buffer.concat(taken)),
    bytes: (limit) => readStream(chunks(), limit),
    text: async (limit) => toText(await readStream(chunks(), limit)),
    chunks,
  };
}

function toText(bytes: Uint8Array | InputProblem): string | InputProblem {
  return bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
}

function readStart(path: string): Uint8Array {
  for (const chunk of readSteps(path)) return chunk;
  return new Uint8Array();
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  yield* readSteps(path);
}

function* readSteps(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    for (;;) {
      // A buffer of its own for each piece, since a reader may keep it.
      const buffer = Buffer.allocUnsafe(START);
      const count = readSync(descriptor, buffer);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** UTF-16 is decoded, so that its notation is told before its encoding is complained of. */
function decodeStart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isSwapped = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(isUtf16 ? "utf-16le" : isSwapped ? "utf-16be" : "utf-8").decode(bytes.subarray(0, START));
}
