import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, resolve } from "node:path";
import type { Wording } from "../wording.js";
import { describeSize } from "./describe-size.js";
import { createInputProblem, type InputProblem } from "./input-problem.js";

/** A file as it was in a revision of git. */
export interface Revision {
  /** What git knows it by: a commit, branch or tag. */
  readonly revision: string;
  /** The path from the root of the repository, from here where it starts with `./` or `../`, or an absolute one. */
  readonly path: string;
}

/**
 * Splits an argument such as `HEAD~1:docs/theory.yaml` into a revision and a path; `undefined` where it is a file that is
 * there, or cannot be a revision: a drive of Windows is none, nor is what starts with a dash.
 */
export function splitRevision(argument: string, cwd: string): Revision | undefined {
  const found = /^(?!-)([^:]+):(.+)$/.exec(argument);
  const [, revision = "", path = ""] = found ?? [];
  if (found === null || /^[A-Za-z]$/.test(revision) || existsSync(resolve(cwd, argument))) return undefined;
  return { revision, path };
}

/** Reads a file as it was in a revision of git, unless it is larger than a limit, or says why it cannot. */
export async function readRevision(
  { revision, path }: Revision,
  cwd: string,
  limit: number,
): Promise<Uint8Array | InputProblem> {
  const { execFile } = await import("node:child_process");
  // git knows no absolute paths, but those from where it stands.
  const [folder, name] = isAbsolute(path) ? [dirname(path), `./${basename(path)}`] : [cwd, path];
  return new Promise((settle) => {
    // What git says is looked at, so it is to say it in English.
    const env = { ...process.env, LC_ALL: "C" };
    const options = { cwd: folder, env, encoding: "buffer" as const, maxBuffer: limit };
    execFile("git", ["cat-file", "blob", `${revision}:${name}`], options, (error, bytes, talk) => {
      if (error === null) settle(bytes);
      else settle(explain(error, { revision, path }, talk.toString(), limit));
    });
  });
}

function explain(
  error: Error & { code?: unknown },
  { revision, path }: Revision,
  talk: string,
  limit: number,
): InputProblem {
  const unreadable = (wording: Wording) => createInputProblem("unreadable", wording);
  if (error.code === "ENOENT") {
    return unreadable({
      en: "git is needed to read a file as it was in a revision, and cannot be found.",
      nl: "om een bestand te lezen zoals het in een revisie was, is git nodig, en dat is niet te vinden.",
    });
  }
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return unreadable({
      en: `the file is more than ${describeSize(limit)}.`,
      nl: `het bestand is meer dan ${describeSize(limit)}.`,
    });
  }
  const reason =
    talk
      .trim()
      .split("\n")[0]
      ?.replace(/^(fatal|error): |\.$/g, "") ?? "";
  if (/invalid object name|not a valid object name|bad revision|ambiguous/i.test(reason)) {
    const name = JSON.stringify(revision);
    return unreadable({
      en: `git cannot read it: ${reason}. Is ${name} a commit, branch or tag of this repository? A shallow clone has only the newest.`,
      nl: `git kan het niet lezen: ${reason}. Is ${name} een commit, branch of tag van deze repository? Een ondiepe kloon heeft alleen de nieuwste.`,
    });
  }
  if (/exists on disk|does not exist|not in/i.test(reason)) {
    return createInputProblem("not-in-revision", {
      en: `git cannot read it: ${reason}. A path is counted from the root of the repository; ./${path} counts from here.`,
      nl: `git kan het niet lezen: ${reason}. Een pad telt vanaf de wortel van de repository; ./${path} telt vanaf hier.`,
    });
  }
  return unreadable({ en: `git cannot read it: ${reason}.`, nl: `git kan het niet lezen: ${reason}.` });
}
