import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { COMMANDS } from "./commands/index.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { Io } from "./io.js";
import { MisuseError } from "./misuse-error.js";
import { Session } from "./session.js";

const ABOUT = "Review the assumptions of a Theory of Change and trace its causal links.";

const EPILOGUE = `
A FILE is a theory in JSON or YAML; - reads one from standard input, REV:PATH from a git revision.
Exit codes: 0 nothing to report, 1 findings or no route, 2 misuse or input that is no theory.

Examples:
  toc init theory.yaml
  toc check theory.yaml
  toc review theory.yaml --as-of 2018-10 --lang nl
  toc review theory.yaml --format json --fail-on contested
  toc trace theory.yaml --from training --to income
  toc diff theory.yaml --since HEAD~1
  toc explain untested`;

/**
 * Runs the command line and returns its exit code. Never throws, ends the process or touches anything but `io` and the
 * files that the arguments name, which it only reads.
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

/** Loads only the command that is asked for; help and mistakes need all of them. */
async function createProgram(argv: readonly string[], session: Session): Promise<Command> {
  const program = new Command("toc")
    .description(ABOUT)
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [COMMAND]", "print help on a command")
    .addHelpText("after", EPILOGUE)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.print(text),
      writeErr: (text) => session.complain(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, "toc: ")),
      getOutHelpWidth: () => session.io.stdout.columns ?? 100,
      getErrHelpWidth: () => session.io.stderr.columns ?? 100,
    });
  const [first = ""] = argv;
  const wanted = Object.hasOwn(COMMANDS, first) ? [first as keyof typeof COMMANDS] : Object.keys(COMMANDS);
  for (const name of wanted) {
    const { register } = await COMMANDS[name as keyof typeof COMMANDS]();
    register(program, session);
  }
  return program;
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
