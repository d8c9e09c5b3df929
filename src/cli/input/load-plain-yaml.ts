import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { explainYamlError } from "./explain-yaml-error.js";

/**
 * Makes plain values of JSON or YAML, and of nothing but comments `null`. Aliases are refused: a few of them can stand for
 * more than memory holds.
 *
 * @throws {MisuseError} when it is neither
 */
export function loadPlainYaml(file: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason.includes("input is empty")) return null;
    throw explainYamlError(error, file);
  }
}
