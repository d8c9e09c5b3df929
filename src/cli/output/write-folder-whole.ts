import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { MisuseError } from "../misuse-error.js";
import { explainWriteError } from "./explain-write-error.js";
import { refuseLeadingOut } from "./refuse-leading-out.js";

/** A file by its path in a folder. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What became of the files of an earlier run that this one no longer has. */
export interface Written {
  /** Taken away, as they were still as they had been written. */
  readonly removed: readonly string[];
  /** Kept, as somebody has changed them since. */
  readonly kept: readonly string[];
}

/** The digest of each file by its path. */
type Digests = { readonly [path: string]: string };

/** Lists what was written, with a digest of each, so that the next run knows what is its own. */
const LIST = ".toc-files.json";

/**
 * Writes several files to a folder, all or none: they are written beside it first, and then put in place; where that fails,
 * what was there before comes back. Of an earlier run under the same name, files that are not among these are taken away,
 * unless they were changed since; no other file is touched.
 *
 * @throws {MisuseError} when they cannot be written, with the reason
 */
export function writeFolderWhole(
  files: readonly FileToWrite[],
  { folder, name, cwd }: { readonly folder: string; readonly name: string; readonly cwd: string },
): Written {
  const root = resolve(cwd, folder);
  const undo: (() => void)[] = [];
  let stage: string | undefined;
  try {
    if (!existsSync(root)) {
      const first = mkdirSync(root, { recursive: true });
      if (first !== undefined) undo.push(() => rmSync(first, { recursive: true, force: true }));
    }
    stage = mkdtempSync(join(root, ".toc-files-"));
    const lists = readLists(join(root, LIST));
    const before = lists.get(name) ?? {};
    const digests = Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
    const list = {
      path: LIST,
      content: `${JSON.stringify(Object.fromEntries(lists.set(name, digests)), null, 2)}\n`,
    };
    const all = [...files, list];
    for (const [i, { content }] of all.entries()) writeFileSync(join(stage, `new-${i}`), content);

    const stale = Object.keys(before).filter((path) => !Object.hasOwn(digests, path) && existsSync(join(root, path)));
    // The list may come from somebody else, with links that lead elsewhere.
    refuseLeadingOut(folder, [...Object.keys(digests), ...stale], cwd);
    const removed = stale.filter((path) => digest(readFileSync(join(root, path))) === before[path]);
    const put = (path: string, i: number, from?: string) => {
      const target = join(root, path);
      const old = join(stage!, `old-${i}`);
      mkdirSync(dirname(target), { recursive: true });
      if (existsSync(target)) {
        renameSync(target, old);
        undo.push(() => renameSync(old, target));
      } else undo.push(() => rmSync(target, { force: true }));
      if (from !== undefined) renameSync(from, target);
    };
    for (const [i, { path }] of all.entries()) put(path, i, join(stage, `new-${i}`));
    for (const [i, path] of removed.entries()) put(path, all.length + i);
    return { removed, kept: stale.filter((path) => !removed.includes(path)) };
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error instanceof MisuseError ? error : explainWriteError(error, folder);
  } finally {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
  }
}

/** What earlier runs wrote, by their names; nothing where the list is missing or was changed beyond reading. */
function readLists(file: string): Map<string, Digests> {
  try {
    return new Map(
      Object.entries<Digests>(JSON.parse(readFileSync(file, "utf8"))).map(([name, files]) => {
        // A path of the list is only ever one in this folder.
        const own = Object.entries(files).filter(([path]) => !isAbsolute(path) && !path.split(/[\\/]/).includes(".."));
        return [name, Object.fromEntries(own)];
      }),
    );
  } catch {
    return new Map();
  }
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
