import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes all of a text or of bytes: the system may take a part of them at a time, as it does on a disk that is nearly full. */
export function writeAll(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) {
    const count = writeSync(descriptor, bytes, at);
    if (count === 0) throw createError("EIO", "the system takes no more bytes");
    at += count;
  }
}

/** Writes a new file and waits until the disk has it; with the permissions, and where that can be the owner, of `like`. */
export function writeNewFile(path: string, content: string | Uint8Array, like?: Stats): void {
  const descriptor = openSync(path, "wx", like === undefined ? 0o666 : like.mode & 0o777);
  try {
    writeAll(descriptor, content);
    if (like !== undefined) {
      // Only an administrator can give files away, an owner may be unknown in a container, and some file systems know neither
      // owners nor permissions.
      allowed(() => fchownSync(descriptor, like.uid, like.gid));
      allowed(() => fchmodSync(descriptor, like.mode & 0o7777));
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function allowed(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!["EPERM", "EINVAL", ...UNSUPPORTED].includes(codeOf(error))) throw error;
  }
}

/** What systems say of something that a file system does not know. */
const UNSUPPORTED = ["ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/** What they say of a second name for a file, where there cannot be one; Windows says EISDIR on exFAT. */
const NO_SECOND_NAME = ["EPERM", "EMLINK", "EXDEV", "EISDIR", ...UNSUPPORTED];

/** Waits until the disk has the names in a folder. Windows, and some file systems, do that by themselves. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (codeOf(error) !== "EINVAL") throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a file a second name, so that it can come back; a copy where the file system has no such names. */
export function keep(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    if (!NO_SECOND_NAME.includes(codeOf(error))) throw error;
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  }
}

/**
 * Gives a staged file its place, unless a file has appeared there; returns whether it did. Renaming would replace such a file.
 * The staged file keeps its name as well, except on a file system where a file has one name only.
 */
export function placeNew(path: string, place: string): boolean {
  try {
    linkSync(path, place);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!NO_SECOND_NAME.includes(codeOf(error))) throw error;
    renameSync(path, place);
  }
  return true;
}

/**
 * Looks at what is to be written over: nothing, or an ordinary file that may be written. A file that may not be written
 * could still be replaced, which is not what its owner wants.
 *
 * @throws the error of the system where it is something else, or may not be written
 */
export function findOld(path: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) throw createError("EISDIR", "it is a folder");
  if (!stats.isFile()) throw createError("ENOTFILE", "it is no ordinary file");
  accessSync(path, constants.W_OK);
  return stats;
}

/** The file that a name leads to, past a symbolic link; the link has to lead to something. */
export function followLink(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
}

/** The bytes of a file; `null` where there is none. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw error;
  }
}

/** By which a file is known again. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

function createError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** How much of a name is in that of a file beside it: all together have to stay below what file systems take. */
const NAME_LENGTH = 40;

const startOf = (path: string) => `.${[...basename(path)].slice(0, NAME_LENGTH).join("")}.`;

/** A new name for a file beside another, with the process that writes it: `.theory.yaml.4711.9f03ab.toc`. */
export function nameBeside(path: string): string {
  return join(dirname(path), `${startOf(path)}${process.pid}.${randomBytes(3).toString("hex")}.toc`);
}

/** Takes away what processes that were killed half-way had written beside a file; what cannot be taken away stays. */
export function removeLeftovers(path: string): void {
  const folder = dirname(path);
  try {
    for (const entry of readdirSync(folder)) {
      if (!entry.startsWith(startOf(path))) continue;
      const owner = /\.(\d+)\.[0-9a-f]{6}\.toc$/.exec(entry)?.[1];
      if (owner !== undefined && !isOther(Number(owner))) unlinkSync(join(folder, entry));
    }
  } catch {
    // The next run tries again.
  }
}

/** Whether a process is another one that is still there. */
function isOther(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
