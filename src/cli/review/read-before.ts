import type { Theory } from "../../index.js";
import { nameRevision } from "../input/name-revision.js";
import { readInput } from "../input/read-input.js";
import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { type Wording, word } from "../wording.js";

/**
 * Reads a theory as its file was in a revision of git. A file that was not there yet, or was no theory, has no earlier
 * version, which is told: whoever repairs a broken file is not to be stopped by what it was.
 *
 * @throws {MisuseError} when git cannot say
 */
export async function readBefore(file: string, since: string, session: Session): Promise<Theory | undefined> {
  const earlier = nameRevision(file, since, session.io.cwd);
  const { result } = await readInput(earlier.file, session);
  if (result.ok) return result.theory;
  const [first] = result.problems;
  if (first?.code === "unreadable")
    throw new MisuseError(word((lang) => `${earlier.name}: ${sayProblem(first, lang)}`));
  const state: Wording =
    first?.code === "not-in-revision"
      ? { en: "is not there", nl: "is er niet" }
      : { en: "is no theory", nl: "is geen theorie" };
  session.note({
    en: `${earlier.name} ${state.en}, so every issue in ${file} is new.`,
    nl: `${earlier.name} ${state.nl}, dus elk aandachtspunt in ${file} is nieuw.`,
  });
  return undefined;
}
