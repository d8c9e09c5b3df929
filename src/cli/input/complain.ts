import { renderProblem } from "../../entries/formats/document.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import type { InputProblem } from "./input-problem.js";

/** Tells what is wrong with an input, with its place, on the standard error; returns what was told. */
export function complain(
  problems: readonly InputProblem[],
  file: string,
  text: string | undefined,
  session: Session,
): string[] {
  return problems.map((problem) => {
    const message = sayProblem(problem, session.lang);
    const said = renderProblem({ ...problem, message }, { file, ...(text !== undefined && { text }) });
    session.complain(said);
    return said;
  });
}
