import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, resolve } from "node:path";
import { describeSize } from "./describe-size.js";
import type { InputProblem } from "./input-problem.js";

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
      else settle({ path: [], ...explain(error, { revision, path }, talk.toString(), limit) });
    });
  });
}

function explain(
  error: Error & { code?: unknown },
  { revision, path }: Revision,
  talk: string,
  limit: number,
): Pick<InputProblem, "code" | "message"> {
  const unreadable = (message: string) => ({ code: "unreadable" as const, message });
  if (error.code === "ENOENT") {
    return unreadable("git is needed to read a file as it was in a revision, and cannot be found.");
  }
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return unreadable(`the file is more than ${describeSize(limit)}.`);
  }
  const reason =
    talk
      .trim()
      .split("\n")[0]
      ?.replace(/^(fatal|error): |\.$/g, "") ?? "";
  if (/invalid object name|not a valid object name|bad revision|ambiguous/i.test(reason)) {
    const name = JSON.stringify(revision);
    const hint = `Is ${name} a commit, branch or tag of this repository? A shallow clone has only the newest.`;
    return unreadable(`git cannot read it: ${reason}. ${hint}`);
  }
  if (/exists on disk|does not exist|not in/i.test(reason)) {
    const hint = `A path is counted from the root of the repository; ./${path} counts from here.`;
    return { code: "not-in-revision", message: `git cannot read it: ${reason}. ${hint}` };
  }
  return unreadable(`git cannot read it: ${reason}.`);
}
