import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { COMMANDS } from "./commands/index.js";
import { applyConfig } from "./config/apply-config.js";
import type { Session } from "./session.js";

const ABOUT = "Review the assumptions of a Theory of Change and trace its causal links.";

const EPILOGUE = `
A FILE is a theory in JSON or YAML; - reads one from standard input, REV:PATH from a git revision.
toc COMMAND --help lists the options of a command, with examples. New here? Begin with toc init.
Exit codes: 0 nothing to report, 1 findings or no route, 2 misuse or input that is no theory.

Examples:
  toc init theory.yaml
  toc check theory.yaml
  toc review theory.yaml --as-of 2018-10 --lang nl
  toc review theory.yaml --format json --fail-on contested
  toc accept theory.yaml jobs-exist --by "A. Jansen" --next 2027
  toc trace theory.yaml --from training --to income
  toc what-if theory.yaml --fail jobs-exist
  toc diff theory.yaml --since HEAD~1
  toc explain untested`;

/** Loads only the command that is asked for; help and mistakes need all of them. */
export async function createProgram(argv: readonly string[], session: Session): Promise<Command> {
  const program = new Command("toc")
    .description(ABOUT)
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [COMMAND]", "print help on a command")
    .addHelpText("after", EPILOGUE)
    .hook("preAction", (_, command) => applyConfig(command, session))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.print(text),
      writeErr: (text) => session.complain(text.trimEnd()),
      // Told when the program ends, in the language of the user.
      outputError: () => undefined,
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
