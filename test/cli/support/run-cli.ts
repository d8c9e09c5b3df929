import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Io } from "../../../src/cli/io.js";
import { run } from "../../../src/cli/run.js";

/** What a run of the command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world that a run is shown. */
export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io["env"];
  readonly cwd?: string;
  readonly now?: Date;
  /** The width of the terminal; there is none when absent. */
  readonly terminal?: number;
  /** Whether somebody sits at the keyboard, who types what `stdin` has. */
  readonly isTyped?: boolean;
}

/** Runs the command line within this process. */
export async function runCli(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const { stdin = "", env = {}, cwd = process.cwd(), now = new Date(2026, 10, 23), terminal, isTyped } = world;
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    ...(terminal !== undefined && { isTTY: true, columns: terminal }),
  });
  async function* input() {
    const bytes = typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    for (let i = 0; i < bytes.length; i += 1000) yield bytes.subarray(i, i + 1000);
  }
  const io: Io = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: Object.assign(input(), { isTTY: isTyped ?? false }),
    env,
    cwd,
    now: () => now,
  };
  return { code: await run(argv, io), ...written };
}

/** A folder for the tests of one file, taken away after them, and a function that writes files in it. */
export function useFolder(): { readonly path: string; write(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), "toc-test-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write(name, content) {
      writeFileSync(join(path, name), content);
      return name;
    },
  };
}

export { TAPS } from "./taps.js";
