import { decodeText } from "./decode-text.js";
import { readFileBytes } from "./read-file-bytes.js";
import { refuseInput } from "./refuse-input.js";

/**
 * Reads a file that goes with a command, such as settings, whole.
 *
 * @throws {MisuseError} when it cannot be read, is larger than a limit in bytes, or is not in UTF-8
 */
export function readTextFile(file: string, cwd: string, limit: number): string {
  const bytes = readFileBytes(file, cwd, limit);
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
  if (typeof text !== "string") throw refuseInput(file, text);
  return text;
}
