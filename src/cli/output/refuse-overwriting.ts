import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { MisuseError } from "../misuse-error.js";
import { isThereAlready } from "../wording.js";

/**
 * Refuses to write over a file that is there, unless told to: somebody may have edited it by hand.
 *
 * @throws {MisuseError}
 */
export function refuseOverwriting(file: string, isForced: boolean, cwd: string): void {
  if (file !== "-" && !isForced && existsSync(resolve(cwd, file))) throw new MisuseError(isThereAlready(file));
}
