import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { findNearest } from "../../index.js";
import type { InputProblem } from "./input-problem.js";

/** Says why a file cannot be read, and which one may have been meant. Throws again what no file can cause. */
export function explainReadError(error: unknown, path: string): InputProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return { code: "unreadable", path: [], message: describe(code, path) };
}

function describe(code: string, path: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return explainMissing(path);
    case "EISDIR": {
      const theories = listFolder(path).filter((name) => /\.(json|ya?ml)$/i.test(name));
      const hint = theories.length === 1 ? ` Did you mean ${JSON.stringify(theories[0])} in it?` : "";
      return `is a folder; name a file in it.${hint}`;
    }
    case "EACCES":
    case "EPERM":
      return "there is no permission to read it.";
    default:
      return `it cannot be read (${code}).`;
  }
}

function explainMissing(path: string): string {
  const folder = dirname(path);
  const names = listFolder(folder);
  if (names.length === 0) return "there is no such file.";
  const nearest = findNearest(basename(path), names);
  return `there is no such file.${nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`}`;
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
