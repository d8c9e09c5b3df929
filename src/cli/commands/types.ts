import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { writeTypeDeclaration } from "../../entries/formats/document.js";
import { EXIT } from "../exit-code.js";
import { readInputs } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { createTalkOption } from "../options.js";
import { digest, readIfThere } from "../output/disk.js";
import { type FileToWrite, writeFiles } from "../output/write-files.js";
import type { Session } from "../session.js";
import { areOfOthers, written } from "../wording.js";

interface TypesOptions {
  readonly check?: boolean;
  readonly force?: boolean;
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
    .option("--force", "write over a declaration that toc did not write, or that was changed since")
    .addOption(createTalkOption())
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText(
      "after",
      "\nSet allowArbitraryExtensions in tsconfig.json for TypeScript to read the declaration.\n\nExamples:\n  toc types theory.json\n  toc types theory.json --check",
    )
    .action(async (files: string[], options: TypesOptions) => {
      session.isQuiet = options.quiet ?? false;
      const results = await readInputs(files, session);
      const outdated = results.flatMap((result, i) =>
        result.ok ? declare(files[i]!, writeTypeDeclaration(result.theory), options, session) : [],
      );
      if (!options.check) {
        const refused = outdated.filter(({ over }) => over != null && !isSigned(over)).map(({ file }) => file);
        if (refused.length > 0 && !options.force) throw new MisuseError(areOfOthers(refused));
        await writeFiles(outdated, session);
        for (const { file } of outdated) session.note(written(file));
      }
      if (results.some(({ ok }) => !ok)) session.exitCode = EXIT.misuse;
      else session.exitCode = options.check && outdated.length > 0 ? EXIT.findings : EXIT.ok;
    });
}

/** Tells of one declaration whether it is out of date; returns what is to be written then, and over what. */
function declare(file: string, text: string, options: TypesOptions, session: Session): FileToWrite[] {
  if (file === "-") {
    session.print(text);
    return [];
  }
  const target = nameDeclaration(file);
  const content = sign(text);
  const present = readDeclaration(target, session);
  // A program of the user may have written it with the library, which does not sign.
  if ([content, text].includes(present?.toString() ?? "")) {
    session.note({ en: `${target} is up to date.`, nl: `${target} is actueel.` });
    return [];
  }
  if (options.check) {
    session.note({
      en: `${target} ${present === null ? "is missing" : "is out of date"}; run toc types ${file}.`,
      nl: `${target} ${present === null ? "ontbreekt" : "is verouderd"}; draai toc types ${file}.`,
    });
  }
  return [{ file: target, content, over: present }];
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

/** A declaration that somebody wrote or changed by hand is known by this line, which is missing or wrong then. */
const SEAL = "// Its digest, by which toc knows that nobody changed it: ";

/** Puts the digest of the rest under the first line. */
function sign(text: string): string {
  const end = text.indexOf("\n") + 1;
  return `${text.slice(0, end)}${SEAL}${digest(text.slice(end))}\n${text.slice(end)}`;
}

/** Whether a declaration is as {@link sign} made it, but for the ends of its lines, which git may change. */
function isSigned(content: Uint8Array): boolean {
  const [banner, seal = "", ...rest] = Buffer.from(content).toString().replaceAll("\r\n", "\n").split("\n");
  return seal.startsWith(SEAL) && sign(`${banner}\n${rest.join("\n")}`).includes(seal);
}

function readDeclaration(target: string, { io }: Session): Buffer | null {
  try {
    return readIfThere(resolve(io.cwd, target));
  } catch (error) {
    throw new MisuseError({
      en: `${target} is there but cannot be read: ${(error as Error).message}`,
      nl: `${target} is er wel, maar kan niet worden gelezen: ${(error as Error).message}`,
    });
  }
}
