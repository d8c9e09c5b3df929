import type { Input } from "../input/open-input.js";
import { MAX_BYTES, type Notation, parseText } from "../input/parse-text.js";
import type { ReadOutcome } from "./format.js";

/** Reads the format itself, of which nothing is lost. */
export async function readNative(input: Input, notation: Notation): Promise<ReadOutcome> {
  const text = await input.text(MAX_BYTES[notation]);
  if (typeof text !== "string") return { ok: false, problems: [text] };
  const result = await parseText(text, notation);
  return result.ok ? { ...result, losses: [] } : { ...result, text };
}
