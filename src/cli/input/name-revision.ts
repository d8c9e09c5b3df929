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
  if (file === "-")
    throw new MisuseError({
      en: "Standard input has no revisions; name a file with --since.",
      nl: "Standaardinvoer heeft geen revisies; noem bij --since een bestand.",
    });
  if (splitRevision(file, cwd) !== undefined)
    throw new MisuseError({
      en: `${file} is a revision; name a file with --since.`,
      nl: `${file} is zelf een revisie; noem bij --since een bestand.`,
    });
  if (since === "" || since.startsWith("-") || since.includes(":")) {
    throw new MisuseError({
      en: `${JSON.stringify(since)} is not a revision of git, such as HEAD or origin/main.`,
      nl: `${JSON.stringify(since)} is geen revisie van git, zoals HEAD of origin/main.`,
    });
  }
  return { file: `${since}:${resolve(cwd, file)}`, name: `${since}:${file}` };
}
