import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { toTypeDeclaration } from "../../render/type-declaration.js";
import { EXIT } from "../exit-code.js";
import { readInputs } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { createTalkOption } from "../options.js";
import { writeFileWhole } from "../output/write-file-whole.js";
import type { Session } from "../session.js";
import { written } from "../wording.js";

interface TypesOptions {
  readonly check?: boolean;
  readonly quiet?: boolean;
}

/** Adds `toc types`: the declaration beside a file that makes its ids known to TypeScript. */
export function register(program: Command, session: Session): void {
  program
    .command("types")
    .summary("write the TypeScript declaration of theories that programs import")
    .description(
      "Write the TypeScript declaration of each FILE beside it (theory.d.json.ts for theory.json), so that a program " +
        "that imports the file knows every id in it. For standard input it goes to standard output.",
    )
    .argument("<FILE...>", "theories in JSON or YAML; - for standard input")
    .option("--check", "write nothing; exit with 1 when a declaration is missing or out of date")
    .addOption(createTalkOption())
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText(
      "after",
      "\nSet allowArbitraryExtensions in tsconfig.json for TypeScript to read the declaration.\n\nExamples:\n  toc types theory.json\n  toc types theory.json --check",
    )
    .action(async (files: string[], options: TypesOptions) => {
      session.isQuiet = options.quiet ?? false;
      const results = await readInputs(files, session);
      const isOutdated = results.map((result, i) =>
        result.ok ? declare(files[i]!, toTypeDeclaration(result.theory), options, session) : false,
      );
      if (results.some(({ ok }) => !ok)) session.exitCode = EXIT.misuse;
      else session.exitCode = options.check && isOutdated.includes(true) ? EXIT.findings : EXIT.ok;
    });
}

/** Writes or checks one declaration; returns whether it was out of date. */
function declare(file: string, text: string, { check = false }: TypesOptions, session: Session): boolean {
  if (file === "-") {
    session.print(text);
    return false;
  }
  const target = nameDeclaration(file);
  const present = readDeclaration(target, text, session);
  const isOutdated = present !== text;
  if (check) {
    if (isOutdated)
      session.note({
        en: `${target} ${present === undefined ? "is missing" : "is out of date"}; run toc types ${file}.`,
        nl: `${target} ${present === undefined ? "ontbreekt" : "is verouderd"}; draai toc types ${file}.`,
      });
    return isOutdated;
  }
  if (isOutdated) writeFileWhole(target, text, session.io.cwd);
  session.note(isOutdated ? written(target) : { en: `${target} is up to date.`, nl: `${target} is actueel.` });
  return isOutdated;
}

/** TypeScript looks for the types of `theory.json` in `theory.d.json.ts`. */
function nameDeclaration(file: string): string {
  const extension = /\.[^./\\]+$/.exec(file)?.[0];
  if (extension === undefined || basename(file) === extension) {
    throw new MisuseError({
      en: `${file} has no extension, so TypeScript has no name for its declaration. Rename it to ${file}.json or ${file}.yaml.`,
      nl: `${file} heeft geen extensie, dus heeft TypeScript geen naam voor de declaratie. Noem het ${file}.json of ${file}.yaml.`,
    });
  }
  return `${file.slice(0, -extension.length)}.d${extension}.ts`;
}

/** The text of a declaration that is there already. One that somebody wrote by hand is not overwritten. */
function readDeclaration(target: string, text: string, { io }: Session): string | undefined {
  let present: string;
  try {
    present = readFileSync(resolve(io.cwd, target), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new MisuseError({
      en: `${target} is there but cannot be read: ${(error as Error).message}`,
      nl: `${target} is er wel, maar kan niet worden gelezen: ${(error as Error).message}`,
    });
  }
  const banner = text.slice(0, text.indexOf("\n"));
  if (present.startsWith(banner)) return present;
  throw new MisuseError({
    en: `${target} is there already and does not start with "${banner}". Move it away first.`,
    nl: `${target} is er al en begint niet met "${banner}". Zet het eerst ergens anders.`,
  });
}
