import type { Io } from "../io.js";
import { describeSize } from "./describe-size.js";
import type { InputProblem } from "./input-problem.js";

/** Reads a stream to its end, or up to a limit. */
export async function readStream(stream: Io["stdin"], limit: number): Promise<Uint8Array | InputProblem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > limit) {
      const message = `there is more than ${describeSize(limit)}, the most that is read.`;
      return { code: "too-large", path: [], message };
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
