import { CommanderError } from "commander";
import { createProgram } from "./create-program.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";
import { MisuseError } from "./misuse-error.js";
import { Session } from "./session.js";

/**
 * Runs the command line and returns its exit code. Never throws, ends the process or touches anything but `io` and the
 * files that the arguments name.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = new Session(io);
  try {
    const program = await createProgram(argv, session);
    await program.parseAsync([...argv], { from: "user" });
    return session.exitCode ?? EXIT.misuse;
  } catch (error) {
    return explain(error, session);
  }
}

function explain(error: unknown, session: Session): ExitCode {
  // Commander has said its part; help and the version that were asked for end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
  if (error instanceof MisuseError) session.complain(`toc: ${error.message}`);
  else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    session.complain(`toc: internal error: ${message} Please report this, with the command that led to it.`);
    if (session.io.env["TOC_DEBUG"] && stack !== undefined) session.complain(stack);
  }
  return EXIT.misuse;
}
