import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { renderProblem } from "../../entries/formats/document.js";
import type { Theory } from "../../index.js";
import { decodeText } from "../input/decode-text.js";
import { explainReadError } from "../input/explain-read-error.js";
import { findNotation, nameNotation } from "../input/find-notation.js";
import type { InputProblem } from "../input/input-problem.js";
import { mostBytesOf } from "../input/parse-text.js";
import { readFileBytes } from "../input/read-file-bytes.js";
import { splitRevision } from "../input/read-revision.js";
import { refuseInput } from "../input/refuse-input.js";
import { MisuseError } from "../misuse-error.js";
import { withLock } from "../output/with-lock.js";
import { writeFiles } from "../output/write-files.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { word } from "../wording.js";

/** What an edit did to a file. */
export interface EditedFile {
  readonly before: string;
  readonly after: string;
  /** The theory that the file now says. */
  readonly theory: Theory;
}

/**
 * Carries out an edit of the theory in a file, in place. A symbolic link stays one, and the file that it leads to is
 * changed. With `isTrial` nothing is written, and no lock is taken.
 *
 * @throws {MisuseError} when the file cannot be read or written, is no theory, or was changed by another program between
 * reading and writing; what `edit` throws is thrown. Nothing is written in all these cases.
 */
export async function editFile(
  file: string,
  edit: (theory: Theory) => Theory,
  { session, isTrial = false }: { readonly session: Session; readonly isTrial?: boolean },
): Promise<EditedFile> {
  const target = { name: file, path: findTarget(file, session) };
  if (isTrial) return (await change(target, edit)).edited;
  return withLock({ name: file, path: `${target.path}.lock` }, session, async (assertHeld) => {
    const { bytes, edited } = await change(target, edit);
    assertHeld();
    if (edited.after !== edited.before) await writeFiles([{ file, content: edited.after, over: bytes }], session);
    return edited;
  });
}

type Target = { readonly name: string; readonly path: string };

/** Where the file is that a name leads to, past symbolic links. */
function findTarget(file: string, { io }: Session): string {
  if (file === "-")
    throw new MisuseError({
      en: "standard input cannot be changed in place; name a file.",
      nl: "standaardinvoer kan niet ter plaatse worden gewijzigd; noem een bestand.",
    });
  if (splitRevision(file, io.cwd) !== undefined)
    throw new MisuseError({
      en: `${file} is in a revision of git, which stays as it is.`,
      nl: `${file} staat in een revisie van git, en die blijft zoals hij is.`,
    });
  const path = resolve(io.cwd, file);
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (stats.isFile() || stats.isDirectory()) return target;
  } catch (error) {
    throw refuseInput(file, explainReadError(error, path));
  }
  throw new MisuseError({
    en: `${file} is no ordinary file, which cannot be changed in place.`,
    nl: `${file} is geen gewoon bestand en kan dus niet ter plaatse worden gewijzigd.`,
  });
}

async function change({ path, name }: Target, edit: (theory: Theory) => Theory) {
  const bytes = readFileBytes(path, "/", mostBytesOf(nameNotation(path) ?? "json"));
  if (!(bytes instanceof Uint8Array)) throw explain([bytes], name);
  const text = decodeText(bytes);
  if (typeof text !== "string") throw explain([text], name);
  const result =
    findNotation(path, text) === "json"
      ? (await import("../../entries/formats/document.js")).editJson(text, edit)
      : (await import("../../entries/formats/document.js")).editYaml(text, edit);
  if (!result.ok) throw explain(result.problems, name, text);
  return { bytes, edited: { before: text, after: result.text, theory: result.theory } };
}

type FileProblem = Omit<InputProblem, "code">;

function explain(problems: readonly FileProblem[], file: string, text?: string): MisuseError {
  const said = word((lang) =>
    problems
      .map((problem) =>
        renderProblem(
          { ...problem, message: sayProblem(problem, lang) },
          { file, ...(text !== undefined && { text }) },
        ),
      )
      .join("\n"),
  );
  return new MisuseError({ en: `nothing was changed:\n${said.en}`, nl: `er is niets veranderd:\n${said.nl}` });
}
