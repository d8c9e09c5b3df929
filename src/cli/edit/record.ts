import {
  formatPath,
  InvalidTheoryError,
  NotRewordedError,
  type Problem,
  type Theory,
  UnknownIdError,
} from "../../index.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";
import { editFile } from "./edit-file.js";

/** What is recorded in the file of a theory. */
export interface RecordTask {
  readonly file: string;
  readonly edit: (theory: Theory) => Theory;
  /** Tells the user what was recorded. */
  readonly describe: (before: Theory, after: Theory) => string;
  /** The option that gave the value of a field, by the name of the field. */
  readonly options: { readonly [field: string]: string };
  readonly isTrial: boolean;
}

/**
 * Records something in the file of a theory, or shows what would change in it.
 *
 * @throws {MisuseError} when the theory cannot hold it, or the file cannot be changed; nothing is written then
 */
export async function record(
  { file, edit, describe, options: fields, isTrial }: RecordTask,
  session: Session,
): Promise<ExitCode> {
  let start: Theory | undefined;
  const { before, after, theory } = await editFile(
    file,
    (read) => {
      start = read;
      return explained(() => edit(read), fields);
    },
    { session, isTrial },
  );
  if (isTrial) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
    const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    session.print(createTwoFilesPatch(file, file, before, after, undefined, undefined, options));
  }
  session.note(`${file}${isTrial ? " would change" : ""}: ${describe(start ?? theory, theory)}`);
  return EXIT.ok;
}

function explained(edit: () => Theory, options: RecordTask["options"]): Theory {
  try {
    return edit();
  } catch (error) {
    if (error instanceof UnknownIdError || error instanceof NotRewordedError) throw new MisuseError(error.message);
    if (!(error instanceof InvalidTheoryError)) throw error;
    throw new MisuseError(
      choose(error.problems, options)
        .map((problem) => word(problem, options))
        .join("\n"),
    );
  }
}

/** What is wrong with an option, once for each; the rest follows from that, such as an id made of it. */
function choose(problems: readonly Problem[], options: RecordTask["options"]): readonly Problem[] {
  const byOption = new Map<string, Problem>();
  for (const problem of problems) {
    const option = findOption(problem, options);
    if (option !== undefined) byOption.set(option, problem);
  }
  return byOption.size === 0 ? problems : [...byOption.values()];
}

const findOption = ({ path }: Problem, options: RecordTask["options"]) =>
  path.map((key) => options[key]).findLast((name) => name !== undefined);

/** Names the option in the place of the path, which is of no theory that the user has seen. */
function word(problem: Problem, options: RecordTask["options"]): string {
  const { path, message } = problem;
  const option = findOption(problem, options);
  const place = `${formatPath(path)}: `;
  return option !== undefined && message.startsWith(place) ? `${option}: ${message.slice(place.length)}` : message;
}
