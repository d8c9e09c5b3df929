import type { YAMLException } from "js-yaml";
import { MisuseError } from "../misuse-error.js";
import { sayProblem } from "../say-problem.js";
import { word } from "../wording.js";

/** Says why the text of a file is not JSON or YAML, and where. */
export function explainYamlError({ reason, mark }: YAMLException, file: string): MisuseError {
  const isAlias = reason.startsWith("aliases exceeded");
  const fault = isAlias ? "aliases (*name) are not part of the format; write the value out" : reason;
  const place = mark === undefined ? file : `${file}:${mark.line + 1}:${mark.column + 1}`;
  const said = word((lang) => {
    const whole = sayProblem({ path: [], message: fault, reason: { name: "no-yaml", fault } }, lang);
    // Only what follows is of any YAML; before it stands that a theory was expected.
    return whole.slice(whole.indexOf(": ") + 2);
  });
  return new MisuseError({
    en: `${place}: this is not JSON or YAML: ${said.en}`,
    nl: `${place}: dit is geen JSON of YAML: ${said.nl}`,
  });
}
