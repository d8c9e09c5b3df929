import { explainProblem as sayProblemOfText } from "../entries/formats/document.js";
import type { Language } from "../language/language.js";
import type { InputProblem } from "./input/input-problem.js";

/** What a problem says in a language: of a text, or of what the command line itself found. */
export function sayProblem(problem: Omit<InputProblem, "code">, lang: Language): string {
  return problem.wording?.[lang] ?? sayProblemOfText(problem, { lang });
}
