import { relative, resolve, sep } from "node:path";
import type { Io } from "../io.js";
import { STDIN } from "./read-input.js";
import { splitRevision } from "./read-revision.js";

/** A file as reports name it: from the root of what a server checked out, or from here, with `/` between folders. */
export function nameFile(file: string, { cwd, env }: Io): string {
  if (file === STDIN || splitRevision(file, cwd) !== undefined) return file;
  const root = env["GITHUB_WORKSPACE"] || env["CI_PROJECT_DIR"] || cwd;
  const isInside = !relative(root, cwd).startsWith("..");
  return relative(isInside ? root : cwd, resolve(cwd, file))
    .split(sep)
    .join("/");
}
