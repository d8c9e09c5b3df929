import { relative, resolve, sep } from "node:path";
import type { LocatedFindings } from "../../render/findings.js";
import { splitRevision } from "../input/read-revision.js";
import { STDIN } from "../input/read-theories.js";
import type { Io } from "../io.js";
import type { Answer } from "./answer.js";

/** Finds where the findings of a theory stand in the text that it was read from. */
export async function locateFindings({ theory, findings, file, source }: Answer, io: Io): Promise<LocatedFindings> {
  return { theory, findings, file: nameFile(file, io), locate: await createLocator(source) };
}

async function createLocator({ text, notation }: Answer["source"]) {
  if (notation === "json") {
    const { locateInJson } = await import("../../formats/json.js");
    return locateInJson(text);
  }
  const { locateInYaml } = await import("../../formats/yaml.js");
  return locateInYaml(text);
}

/** A file as reports name it: from the root of what a server checked out, or from here, with `/` between folders. */
function nameFile(file: string, { cwd, env }: Io): string {
  if (file === STDIN || splitRevision(file, cwd) !== undefined) return file;
  const root = env["GITHUB_WORKSPACE"] || env["CI_PROJECT_DIR"] || cwd;
  const isInside = !relative(root, cwd).startsWith("..");
  return relative(isInside ? root : cwd, resolve(cwd, file))
    .split(sep)
    .join("/");
}
