import type { Theory } from "../../index.js";
import { MisuseError } from "../misuse-error.js";
import type { Session } from "../session.js";
import { complain } from "./complain.js";
import { type InputResult, readInput, STDIN } from "./read-input.js";

/** What became of one input: a theory, or what is wrong with it. */
export type ReadResult = { readonly file: string } & (
  | Extract<InputResult, { ok: true }>
  /** `said` is what the user was told of the problems. */
  | (Extract<InputResult, { ok: false }> & { readonly said: readonly string[] })
);

/**
 * Reads theories from files, from revisions of git (`HEAD~1:theory.yaml`), and from standard input for `-`. What is wrong with any of them is told on the standard
 * error, with its place.
 */
export async function readInputs(files: readonly string[], session: Session): Promise<ReadResult[]> {
  if (files.filter((file) => file === "-").length > 1)
    throw new MisuseError({ en: "- can be given once only.", nl: "- kan maar één keer worden gegeven." });
  const results: ReadResult[] = [];
  for (const file of files) {
    const name = file === "-" ? STDIN : file;
    const { result, text, bytes } = await readInput(file, session);
    if (result.ok) results.push({ ...result, file: name });
    else {
      const { suggestConversion } = await import("../formats/suggest-conversion.js");
      const other = suggestConversion(file, { bytes, problems: result.problems, cwd: session.io.cwd });
      const problems = other === undefined ? result.problems : [other];
      const said = complain(problems, name, other === undefined ? text : undefined, session);
      results.push({ ok: false, problems, file: name, said });
    }
  }
  return results;
}

/** Reads theories where one that cannot be read makes all useless: `undefined` then. */
export async function readTheories(files: readonly string[], session: Session): Promise<Theory[] | undefined> {
  const results = await readInputs(files, session);
  const theories = results.flatMap((result) => (result.ok ? [result.theory] : []));
  return theories.length === results.length ? theories : undefined;
}
