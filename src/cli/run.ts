import { CommanderError } from "commander";
import { createProgram } from "./create-program.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { findLanguage } from "./find-language.js";
import type { Io } from "./io.js";
import { MisuseError } from "./misuse-error.js";
import { sayUsageError } from "./say-usage-error.js";
import { Session } from "./session.js";
import { word } from "./wording.js";

/**
 * Runs the command line and returns its exit code. Never throws, ends the process or touches anything but `io` and the
 * files that the arguments name.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = new Session(io);
  try {
    session.lang = await findLanguage(argv, session);
    const program = await createProgram(argv, session);
    await program.parseAsync([...argv], { from: "user" });
    return session.exitCode ?? EXIT.misuse;
  } catch (error) {
    return await explain(error, session);
  }
}

async function explain(error: unknown, session: Session): Promise<ExitCode> {
  // Help and the version that were asked for end with 0; commander has printed them.
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    if (error.code !== "commander.help") session.complain(`toc: ${await sayUsageError(error, session.lang)}`);
    return EXIT.misuse;
  }
  if (error instanceof MisuseError) session.complain(word((lang) => `toc: ${error.wording[lang]}`));
  else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    session.complain({
      en: `toc: internal error: ${message} Please report this, with the command that led to it.`,
      nl: `toc: interne fout: ${message} Meld dit, met de opdracht die ertoe leidde.`,
    });
    if (session.io.env["TOC_DEBUG"] && stack !== undefined) session.complain(stack);
  }
  return EXIT.misuse;
}
