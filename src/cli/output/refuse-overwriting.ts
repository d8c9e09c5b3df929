import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { MisuseError } from "../misuse-error.js";
import { areThereAlready, isReadToo } from "../wording.js";

/**
 * Refuses to write over files that are there, unless told to: somebody may have edited them by hand. Names all of them.
 *
 * @throws {MisuseError}
 */
export function refuseOverwriting(files: readonly string[], isForced: boolean, cwd: string): void {
  const there = files.filter((file) => file !== "-" && existsSync(resolve(cwd, file)));
  if (!isForced && there.length > 0) throw new MisuseError(areThereAlready(there));
}

/**
 * Refuses to write a file over another that the same command reads or writes, also with `--force`.
 *
 * @throws {MisuseError}
 */
export function refuseTwice(file: string, others: readonly string[], cwd: string): void {
  const [path, ...paths] = [file, ...others.filter((other) => other !== "-")].map((one) => realPath(resolve(cwd, one)));
  if (file !== "-" && paths.some((other) => other === path)) throw new MisuseError(isReadToo(file));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
