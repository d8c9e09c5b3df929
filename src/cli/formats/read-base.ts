import type { Theory } from "../../index.js";
import { complain } from "../input/complain.js";
import { readInput, STDIN } from "../input/read-input.js";
import { MisuseError } from "../misuse-error.js";
import type { Task } from "./format.js";

/** The theory that `--set base=FILE` names. */
export async function readBase({ settings, session }: Task): Promise<Theory | undefined> {
  const file = settings["base"];
  if (file === undefined) return undefined;
  const { result, text } = await readInput(file, session);
  if (result.ok) return result.theory;
  complain(result.problems, file === "-" ? STDIN : file, text, session);
  throw new MisuseError({
    en: `--set base=${file}: expected a theory in JSON or YAML.`,
    nl: `--set base=${file}: verwacht een theorie in JSON of YAML.`,
  });
}
