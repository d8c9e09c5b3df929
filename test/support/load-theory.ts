import { readFileSync } from "node:fs";
import { readYaml } from "../../src/formats/yaml/read.js";
import { InvalidTheoryError } from "../../src/theory/errors.js";
import type { Theory } from "../../src/theory/theory.js";

/** Reads a theory that is kept as YAML; the path is from the root. */
export function loadTheory(path: string): Theory {
  const result = readYaml(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
  if (!result.ok) throw new InvalidTheoryError(result.problems);
  return result.theory;
}
