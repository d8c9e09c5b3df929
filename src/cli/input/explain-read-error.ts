import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { findNearest } from "../../index.js";
import { didYouMean, type Wording, word } from "../wording.js";
import { createInputProblem, type InputProblem } from "./input-problem.js";

/** Says why a file cannot be read, and which one may have been meant. Throws again what no file can cause. */
export function explainReadError(error: unknown, path: string): InputProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return createInputProblem("unreadable", describe(code, path));
}

function describe(code: string, path: string): Wording {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return explainMissing(path);
    case "EISDIR": {
      const theories = listFolder(path).filter((name) => /^[^.].*\.(json|ya?ml)$/i.test(name));
      const [only] = theories.length === 1 ? theories : [];
      return {
        en: `is a folder; name a file in it.${only === undefined ? "" : ` Did you mean ${JSON.stringify(only)} in it?`}`,
        nl: `is een map; noem een bestand erin.${only === undefined ? "" : ` Bedoelt u ${JSON.stringify(only)} daarin?`}`,
      };
    }
    case "EACCES":
    case "EPERM":
      return { en: "there is no permission to read it.", nl: "het mag niet gelezen worden." };
    default:
      return { en: `it cannot be read (${code}).`, nl: `het kan niet gelezen worden (${code}).` };
  }
}

function explainMissing(path: string): Wording {
  const missing: Wording = { en: "there is no such file.", nl: "er is geen bestand met die naam." };
  const nearest = findNearest(basename(path), listFolder(dirname(path)));
  if (nearest === undefined) return missing;
  const hint = didYouMean(JSON.stringify(nearest));
  return word((lang) => `${missing[lang]} ${hint[lang]}`);
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
