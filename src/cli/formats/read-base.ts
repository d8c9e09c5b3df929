import type { Theory } from "../../index.js";
import { readTheories } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import type { Task } from "./format.js";

/** The theory that `--set base=FILE` names. */
export async function readBase({ settings, session }: Task): Promise<Theory | undefined> {
  const file = settings["base"];
  if (file === undefined) return undefined;
  const [base] = (await readTheories([file], session)) ?? [];
  if (base === undefined)
    throw new MisuseError({
      en: `--set base=${file}: expected a theory in JSON or YAML.`,
      nl: `--set base=${file}: verwacht een theorie in JSON of YAML.`,
    });
  return base;
}
