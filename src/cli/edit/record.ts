import { renderPath } from "../../entries/formats/document.js";
import { toPrintable } from "../../entries/render/text.js";
import { InvalidTheoryError, NotRewordedError, type Problem, type Theory, UnknownIdError } from "../../index.js";
import type { Language } from "../../language/language.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import { sayUnknownId } from "../say-unknown-id.js";
import type { Session } from "../session.js";
import { type Wording, word } from "../wording.js";
import { editFile } from "./edit-file.js";
import { sayNotReworded } from "./say-not-reworded.js";

/** What is recorded in the file of a theory. */
export interface RecordTask {
  readonly file: string;
  readonly edit: (theory: Theory) => Theory;
  /** Tells the user what was recorded. */
  readonly describe: (before: Theory, after: Theory) => Wording;
  /** The option that gave the value of a field, by the name of the field. */
  readonly options: { readonly [field: string]: string };
  /** The option that gave an id, by the name of its register. */
  readonly ids?: { readonly [register: string]: string };
  readonly isTrial: boolean;
}

/**
 * Records something in the file of a theory, or shows what would change in it.
 *
 * @throws {MisuseError} when the theory cannot hold it, or the file cannot be changed; nothing is written then
 */
export async function record(
  { file, edit, describe, options, ids = {}, isTrial }: RecordTask,
  session: Session,
): Promise<ExitCode> {
  const given = { options, ids };
  let start: Theory | undefined;
  const { before, after, theory } = await editFile(
    file,
    (read) => {
      start = read;
      return explained(() => edit(read), given);
    },
    { session, isTrial },
  );
  if (isTrial) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
    const layout = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, layout);
    // Elsewhere it may be applied, and has to be as it is.
    session.print(session.io.stdout.isTTY ? toPrintable(patch) : patch);
  }
  const what = describe(start ?? theory, theory);
  session.note({
    en: `${file}${isTrial ? " would change" : ""}: ${what.en}`,
    nl: `${file}${isTrial ? " zou veranderen" : ""}: ${what.nl}`,
  });
  return EXIT.ok;
}

/** Where the values came from. */
type Given = Required<Pick<RecordTask, "options" | "ids">>;

function explained(edit: () => Theory, given: Given): Theory {
  try {
    return edit();
  } catch (error) {
    if (error instanceof UnknownIdError) throw new MisuseError(sayUnknownId(error));
    if (error instanceof NotRewordedError) throw new MisuseError(sayNotReworded(error));
    if (!(error instanceof InvalidTheoryError)) throw error;
    const chosen = choose(error.problems, given);
    throw new MisuseError(word((lang) => chosen.map((problem) => say(problem, given, lang)).join("\n")));
  }
}

/** What is wrong with an option, once for each; the rest follows from that, such as an id made of it. */
function choose(problems: readonly Problem[], given: Given): readonly Problem[] {
  const byOption = new Map<string, Problem>();
  for (const problem of problems) {
    const option = findOption(problem, given);
    if (option !== undefined) byOption.set(option, problem);
  }
  return byOption.size === 0 ? problems : [...byOption.values()];
}

/** A path leads to an entry of a register by its id or number, and on to a field of it. */
function findOption({ path: [register = "", entry, ...fields] }: Problem, { options, ids }: Given): string | undefined {
  const named = fields.findLast((field) => Object.hasOwn(options, field));
  if (named !== undefined) return options[named];
  return entry !== undefined && fields.length === 0 && Object.hasOwn(ids, register) ? ids[register] : undefined;
}

/** Names the option in the place of the path, which is of no theory that the user has seen. */
function say(problem: Problem, given: Given, lang: Language): string {
  const message = sayProblem(problem, lang);
  const option = findOption(problem, given);
  const place = `${renderPath(problem.path)}: `;
  return option !== undefined && message.startsWith(place) ? `${option}: ${message.slice(place.length)}` : message;
}
