import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { MisuseError } from "../misuse-error.js";
import { explainWriteError } from "../output/explain-write-error.js";

/** What a file is called in messages, and where it is. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Puts a text in the place of what a file was read as: whole or not at all, and only where the file is still as it was
 * read. The text is first written beside it, so that all that is left between looking and replacing is one renaming.
 *
 * @throws {MisuseError} when the file has changed since, or cannot be written
 */
export function replaceFile({ path, name }: NamedFile, before: Uint8Array, text: string): void {
  const staged = stagedName(path, String(process.pid));
  try {
    // A file that may not be written could still be replaced, which is not what its owner wants.
    accessSync(path, constants.W_OK);
    removeLeftovers(path);
    writeStaged(staged, path, text);
    if (!readFileSync(path).equals(before)) {
      throw new MisuseError({
        en: `${name} was changed by another program in the meantime. Nothing was changed here; try again.`,
        nl: `${name} is ondertussen door een ander programma gewijzigd. Hier is niets veranderd; probeer het opnieuw.`,
      });
    }
    renameSync(staged, path);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error instanceof MisuseError ? error : explainWriteError(error, name);
  }
}

const stagedName = (path: string, process: string) => join(dirname(path), `.${basename(path)}.${process}.toc`);

/** Writes the text with the permissions and, where that can be, the owner of the file that it is to replace. */
function writeStaged(staged: string, path: string, text: string): void {
  const { mode, uid, gid } = statSync(path);
  const descriptor = openSync(staged, "wx", mode);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    chownSync(staged, uid, gid);
  } catch (error) {
    // Only an administrator can give files away.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
  chmodSync(staged, mode);
}

/** Takes away what a process that was killed half-way had written beside the file. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  for (const entry of readdirSync(folder)) {
    const process = entry.startsWith(`.${basename(path)}.`) ? /\.(\d+)\.toc$/.exec(entry)?.[1] : undefined;
    if (process !== undefined && !isAlive(Number(process))) rmSync(join(folder, entry), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
