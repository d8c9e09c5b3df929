import { lstatSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { explainWriteError } from "./explain-write-error.js";

/**
 * Writes a file whole or not at all: a reader sees the old text or the new one, also when the process is killed. A
 * symbolic link stays one, and the file it leads to is written; permissions are kept.
 *
 * @throws {MisuseError} when the file cannot be written, with the reason
 */
export function writeFileWhole(file: string, content: string | Uint8Array, cwd: string): void {
  const path = resolve(cwd, file);
  try {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    writeFileAtomic.sync(isLink ? realpathSync(path) : path, content as string | Buffer);
  } catch (error) {
    throw explainWriteError(error, file);
  }
}
