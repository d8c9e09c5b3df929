import { toPrintable } from "../index.js";
import type { ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";

/** One run of the command line: what a command writes to, and how it ends. */
export class Session {
  readonly io: Io;
  /** Whether notes are left out; errors never are. */
  isQuiet = false;
  exitCode: ExitCode | undefined;

  constructor(io: Io) {
    this.io = io;
  }

  /** Writes data. */
  print(text: string): void {
    if (text !== "") this.io.stdout.write(text);
  }

  /** Tells the user something that can be left out. */
  note(text: string): void {
    if (!this.isQuiet) this.complain(`toc: ${text}`);
  }

  /** Tells the user what is wrong. */
  complain(text: string): void {
    this.io.stderr.write(`${toPrintable(text)}\n`);
  }
}
