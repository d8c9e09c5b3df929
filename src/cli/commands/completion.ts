import { Argument, type Command } from "commander";
import { registerComplete } from "../completion/register-complete.js";
import { SHELL_SCRIPTS, SHELLS, type Shell } from "../completion/shell-scripts.js";
import { EXIT } from "../exit-code.js";
import type { Session } from "../session.js";

/** Adds `toc completion`: what a shell has to read to complete our commands. */
export function register(program: Command, session: Session): void {
  registerComplete(program, session);
  program
    .command("completion")
    .summary("print what a shell needs to complete commands, options and ids")
    .description(
      "Print what SHELL needs to complete commands, options, and the ids in the theory that the line names. " +
        "The first line of what is printed says where to put it.",
    )
    .addArgument(new Argument("<SHELL>", "the shell").choices(SHELLS))
    .addHelpText("after", "\nExamples:\n  source <(toc completion bash)\n  source <(toc completion zsh)")
    .action((shell: Shell) => {
      session.print(SHELL_SCRIPTS[shell]);
      session.exitCode = EXIT.ok;
    });
}
