import type { Io } from "../io.js";
import { describeSize } from "./describe-size.js";
import { createInputProblem, type InputProblem } from "./input-problem.js";

/** Reads a stream to its end, or up to a limit. */
export async function readStream(stream: Io["stdin"], limit: number): Promise<Uint8Array | InputProblem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > limit) {
      return createInputProblem("too-large", {
        en: `there is more than ${describeSize(limit)}, the most that is read.`,
        nl: `er is meer dan ${describeSize(limit)}, het meeste dat wordt gelezen.`,
      });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
