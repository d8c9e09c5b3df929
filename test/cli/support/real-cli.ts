import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll } from "vitest";
import type { Outcome } from "./run-cli.js";

/** How a process is started. */
export interface Start {
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Started by a user who may not read everything, also where the tests are run by one who may. */
  readonly asNobody?: boolean;
}

/** Bundles the command line from its source for the tests of one file, and runs it as a process of its own. */
export function useRealCli() {
  const folder = mkdtempSync(join(tmpdir(), "toc-cli-"));
  const file = join(folder, "toc.cjs");
  chmodSync(folder, 0o755);

  beforeAll(async () => {
    await build({
      config: false,
      entry: { toc: fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url)) },
      outDir: folder,
      format: ["cjs"],
      outExtension: () => ({ js: ".cjs" }),
      platform: "node",
      target: "node20",
      noExternal: [/^(?!@resvg\/)/],
      external: [/^@resvg\//],
      dts: false,
      silent: true,
    });
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
    file,
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
