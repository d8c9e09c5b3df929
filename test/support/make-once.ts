import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lock } from "proper-lockfile";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What takes long to make, and what it is made of. */
export interface Making<T> {
  readonly name: string;
  /** The files and folders of the project that it is made of, or that decide how. */
  readonly parts: readonly string[];
  /** Makes it in an empty folder, and returns what there is to know of it, as JSON can hold it. */
  make(home: string): T | Promise<T>;
}

/**
 * Makes something that several tests need. The first that asks does so; those that ask later, in this run or the next, get the
 * same as long as none of its parts has changed.
 */
export async function makeOnce<T>({ name, parts, make }: Making<T>): Promise<T> {
  const shelf = join(tmpdir(), `${name}-${digest(root)}`);
  mkdirSync(shelf, { recursive: true });
  const release = await lock(shelf, { stale: 300_000, retries: { forever: true, minTimeout: 200, maxTimeout: 1000 } });
  try {
    const key = digest(...parts.flatMap((part) => listTexts(join(root, part))));
    const home = join(shelf, key);
    const state = join(home, "made.json");
    if (existsSync(state)) return JSON.parse(readFileSync(state, "utf8"));
    clear(shelf, key);
    mkdirSync(home);
    const made = await make(home);
    writeFileSync(state, JSON.stringify(made));
    return made;
  } finally {
    await release();
  }
}

/** Takes away what is not whole, and what is too old to be still in use. */
function clear(shelf: string, key: string): void {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name);
    const age = Date.now() - statSync(path).mtimeMs;
    if (name === key || age > 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

function listTexts(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path, readFileSync(path, "utf8")];
  return readdirSync(path).flatMap((name) => listTexts(join(path, name)));
}

function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex").slice(0, 16);
}
