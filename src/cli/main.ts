#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { EXIT } from "./exit-code.js";
import { run } from "./run.js";

// A command is over before the optimizing compiler has earned back what it costs: let code run some forty times as long
// as usual before it is compiled anew. Long work still gets there. Only Node 20's engine knows the flag by this name.
if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=3000000");

/** A reader that has seen enough (`| head`) is no error; a disk that is full is. */
function watch(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = EXIT.misuse;
    if (stream !== process.stderr) process.stderr.write(`toc: cannot write the output (${error.code}).\n`);
  });
}

watch(process.stdout);
watch(process.stderr);

// The exit code is set and the process left to end by itself, so that all output is written first.
run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Opened when it is first read: a command that reads files need not wait for it.
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
}).then((code) => {
  process.exitCode ??= code;
});
