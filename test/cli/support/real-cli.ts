import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildCli } from "./build-cli.js";
import type { Outcome } from "./run-cli.js";

/** How a process is started. */
export interface Start {
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Started by a user who may not read everything, also where the tests are run by one who may. */
  readonly asNobody?: boolean;
}

/** Runs the command line, bundled from its source, as a process of its own. */
export function useRealCli() {
  const folder = mkdtempSync(join(tmpdir(), "toc-cli-"));
  let file = "";
  chmodSync(folder, 0o755);

  beforeAll(async () => {
    file = await buildCli();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (argv: readonly string[], { env = {}, cwd = folder, asNobody = false }: Omit<Start, "stdin"> = {}) => {
    const isRoot = process.getuid?.() === 0;
    return spawn(process.execPath, [file, ...argv], {
      cwd,
      env: { PATH: process.env["PATH"], ...env },
      ...(asNobody && isRoot && { uid: 65_534, gid: 65_534 }),
    });
  };
  return {
    /** The bundle, which node runs. */
    get file() {
      return file;
    },
    start,
    run: (argv: readonly string[], { stdin = "", ...options }: Start = {}): Promise<Outcome> =>
      finish(start(argv, options), stdin),
  };
}

/** Feeds a process and waits for its end. */
function finish(child: ChildProcess, stdin: string | Uint8Array): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const written = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.setEncoding("utf8").on("data", (chunk: string) => {
        written[name] += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, ...written }));
    // A process that has seen enough closes its end.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin);
  });
}
