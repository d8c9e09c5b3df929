import { resolve } from "node:path";
import { MisuseError } from "../misuse-error.js";
import { splitRevision } from "./read-revision.js";

/**
 * Names a file as it was in a revision of git: what is to be read, and what it is called on a page.
 *
 * @throws {MisuseError} when there can be no such thing
 */
export function nameRevision(
  file: string,
  since: string,
  cwd: string,
): { readonly file: string; readonly name: string } {
  if (file === "-") throw new MisuseError("Standard input has no revisions; name a file with --since.");
  if (splitRevision(file, cwd) !== undefined) throw new MisuseError(`${file} is a revision; name a file with --since.`);
  if (since === "" || since.startsWith("-") || since.includes(":")) {
    throw new MisuseError(`${JSON.stringify(since)} is not a revision of git, such as HEAD or origin/main.`);
  }
  return { file: `${since}:${resolve(cwd, file)}`, name: `${since}:${file}` };
}
