#!/usr/bin/env node
import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
import { EXIT } from "./exit-code.js";
import type { Output } from "./io.js";
import { MisuseError } from "./misuse-error.js";
import { untilStopped } from "./output/defer-signals.js";
import { writeAll } from "./output/disk.js";
import { run } from "./run.js";
import type { Wording } from "./wording.js";

/** A reader that has seen enough (`| head`) is no error; a disk that is full is. */
function explain(stream: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.exitCode = EXIT.misuse;
  if (stream !== process.stderr) process.stderr.write(`toc: ${sayOutputError(error).en}\n`);
}

function sayOutputError({ code, message }: NodeJS.ErrnoException): Wording {
  return {
    en: `cannot write the output (${code ?? message}).`,
    nl: `kan de uitvoer niet schrijven (${code ?? message}).`,
  };
}

/** What is written to a stream. Node writes to a file what the system takes of a text, and forgets the rest. */
function open(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  stream.on("error", (error) => explain(stream, error));
  if (!needsWriteAll(stream.fd)) return stream;
  let isBroken = false;
  return {
    write(text) {
      if (isBroken) return;
      try {
        writeAll(stream.fd, text);
      } catch (error) {
        // Half a text with more after it would look whole.
        isBroken = true;
        if (stream !== process.stdout) return explain(stream, error as NodeJS.ErrnoException);
        // Ends the command, so that it writes no files either: exit code 2 says that these are the old ones.
        throw new MisuseError(sayOutputError(error as NodeJS.ErrnoException));
      }
    },
  };
}

/** Returns whether output goes to a file or a device, where Node may write only a part of a text. */
function needsWriteAll(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || (stats.isCharacterDevice() && !isatty(descriptor));
  } catch {
    return false;
  }
}

// The exit code is set and the process left to end by itself, so that all output is written first.
run(process.argv.slice(2), {
  stdout: open(process.stdout),
  stderr: open(process.stderr),
  // Opened when it is first read: a command that reads files need not wait for it.
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  untilStopped,
}).then((code) => {
  process.exitCode ??= code;
});
