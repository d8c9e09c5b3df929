import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { type Wording, word } from "../wording.js";
import { describeSize } from "./describe-size.js";
import { explainReadError } from "./explain-read-error.js";
import { createInputProblem, type InputProblem } from "./input-problem.js";

/** Reads a file, unless it is larger than a limit; a device or pipe without a size is read up to the limit. */
export function readFileBytes(file: string, cwd: string, limit: number): Uint8Array | InputProblem {
  const path = resolve(cwd, file);
  try {
    const descriptor = openSync(path, "r");
    try {
      return readBytes(descriptor, limit);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return explainReadError(error, path);
  }
}

function readBytes(descriptor: number, limit: number): Uint8Array | InputProblem {
  const { size } = fstatSync(descriptor);
  if (size > limit)
    return refuse(
      word(() => describeSize(size)),
      limit,
    );
  const buffer = Buffer.allocUnsafe(Math.max(65_536, size));
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (let count = readSync(descriptor, buffer); count > 0; count = readSync(descriptor, buffer)) {
    total += count;
    if (total > limit)
      return refuse({ en: `more than ${describeSize(limit)}`, nl: `meer dan ${describeSize(limit)}` }, limit);
    chunks.push(Uint8Array.prototype.slice.call(buffer, 0, count));
  }
  return Buffer.concat(chunks);
}

function refuse(size: Wording, limit: number): InputProblem {
  return createInputProblem("too-large", {
    en: `the file is ${size.en}; at most ${describeSize(limit)} is read.`,
    nl: `het bestand is ${size.nl}; hooguit ${describeSize(limit)} wordt gelezen.`,
  });
}
