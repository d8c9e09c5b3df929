import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import { word } from "../wording.js";
import type { InputProblem } from "./input-problem.js";

/** Makes the error that ends a command for what is wrong with one file. */
export function refuseInput(file: string, problem: InputProblem): MisuseError {
  return new MisuseError(word((lang) => `${file}: ${sayProblem(problem, lang)}`));
}
