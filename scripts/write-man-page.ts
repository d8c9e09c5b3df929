/** Writes the manual page of `toc` from its own help, so that the two cannot differ. `npm run build` runs it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { createProgram } from "../src/cli/create-program.js";
import { Session } from "../src/cli/session.js";

const OUT = "dist/man";

/** The manual page as Markdown in the form that `marked-man` reads. */
function compose(program: Command): string {
  const help = program.createHelp();
  const commands = help.visibleCommands(program).filter((command) => command.name() !== "help");
  return `# toc(1) -- review the assumptions of a Theory of Change and trace its causal links

## SYNOPSIS

\`toc\` COMMAND [OPTION...] [FILE...]

## DESCRIPTION

A Theory of Change says how interventions are expected to lead to outcomes, and on which assumptions that rests. \`toc\` reads one from JSON or YAML, and answers what a reviewer asks of it.

A FILE of \`-\` is standard input, and \`REV:PATH\` a file as it was in a revision of git.

## COMMANDS

${commands.map(describe).join("\n")}
## EXIT STATUS

* \`0\`
Nothing to report.
* \`1\`
Findings at or above the level asked for, or no route.
* \`2\`
Misuse, or input that is no theory.

## ENVIRONMENT

* \`NO_COLOR\`, \`FORCE_COLOR\`
Whether text is coloured, where \`--color\` does not say.
* \`LC_ALL\`, \`LC_MESSAGES\`, \`LANG\`
The language of pages of text, where \`--lang\` does not say: Dutch or English.
* \`TOC_DEBUG\`
Prints the stack of an internal error.

## SEE ALSO

The guides in the \`docs\` folder of the package, first of all \`docs/cli.md\` and \`docs/concepts.md\`.
`;
}

function describe(command: Command): string {
  const help = command.createHelp();
  const options = help
    .visibleOptions(command)
    .map((option) => `* \`${help.optionTerm(option)}\`\n${toMarkdown(help.optionDescription(option))}\n`);
  const name = help.commandUsage(command).replace(" [options]", "");
  return `### ${toMarkdown(name)}\n\n${toMarkdown(command.description())}\n\n${options.join("")}\n`;
}

/** Text is text: nothing in a help page is markup. */
const toMarkdown = (text: string) => text.replace(/\n/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");

const nowhere = { write: () => true };
const { stdin, env } = process;
const session = new Session({ stdout: nowhere, stderr: nowhere, stdin, env, cwd: ".", now: () => new Date(0) });
const program = await createProgram([], session);
const page = execFileSync(process.execPath, ["node_modules/marked-man/bin/marked-man.js"], {
  input: compose(program),
  encoding: "utf8",
});
mkdirSync(OUT, { recursive: true });
// The converter puts the day of the conversion in the heading; a page tells of a version.
writeFileSync(`${OUT}/toc.1`, page.replace(/^\.TH .*$/m, `.TH "TOC" "1" "" "theory-of-change ${program.version()}"`));
