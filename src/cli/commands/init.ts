import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Language } from "../../index.js";
import { LANGUAGES } from "../../language/language.js";
import { EXIT } from "../exit-code.js";
import { type Answers, PROMPTS, QUESTIONS } from "../init/answers.js";
import { ask } from "../init/ask.js";
import { composeJson, composeYaml } from "../init/compose-starter.js";
import { fillIn } from "../init/fill-in.js";
import { findSchema } from "../init/find-schema.js";
import { MisuseError } from "../misuse-error.js";
import { resolveDate, resolveLayout } from "../options.js";
import { refuseLeadingOut } from "../output/refuse-leading-out.js";
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { type FileToWrite, writeFiles } from "../output/write-files.js";
import type { Session } from "../session.js";

interface InitOptions extends Partial<Answers> {
  readonly lang?: Language;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

const SCHEMA_FILE = "theory-of-change.schema.json";

/** Adds `toc init`: a first file to write on. */
export function register(program: Command, session: Session): void {
  program
    .command("init")
    .summary("write a small theory to start from, with notes on what goes where")
    .description(
      "Write a small theory to FILE, with notes on what goes where. On a terminal it asks what to put in it; " +
        "elsewhere, and with --yes, it takes the options. What they leave open is an example or, beside steps of your own, " +
        "a line that says what to write there.",
    )
    .argument("[FILE]", "theory.yaml by default; .json for JSON, - for standard output", "theory.yaml")
    .option("--title <TEXT>", "what the theory is about; the last of your steps by default")
    .option("--intervention <TEXT>", "what is done")
    .option("--outcome <TEXT>", "what changes first because of that")
    .option("--goal <TEXT>", "what that leads to in the end")
    .option("--assumption <TEXT>", "what has to be true for the one to lead to the other")
    .addOption(new Option("-l, --lang <LANG>", "language of the theory and its notes").choices(LANGUAGES))
    .option("-y, --yes", "ask nothing")
    .option("--force", "write over files that are there already")
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText(
      "after",
      '\nExamples:\n  toc init\n  toc init garden.yaml --yes --title "School gardens"\n  toc init theory.json --lang nl',
    )
    .action(async (file: string, options: InitOptions) => {
      session.isQuiet = options.quiet ?? false;
      const { lang = resolveLayout({ color: "never" }, session.io).lang } = options;
      const isJson = checkTarget(file, options, session);
      const answers = await answer(options, lang, session);
      const asOf = resolveDate("today", session.io).slice(0, 7);
      const schema = file === "-" ? undefined : await provideSchema(file, options, session);
      const compose = isJson ? composeJson : composeYaml;
      const text = compose(answers, { lang, asOf, ...(schema !== undefined && { schema: schema.address }) });
      if (file === "-") session.print(text);
      else {
        const theory = { file, content: text, over: options.force ? undefined : null };
        await writeFiles([...(schema?.files ?? []), theory], session);
        session.note({
          en: `${file} written. Next: toc review ${file}`,
          nl: `${file} geschreven. En nu: toc review ${file}`,
        });
      }
      session.exitCode = EXIT.ok;
    });
}

/** Refuses before anything is asked what could not be written after; returns whether the file is to be JSON. */
function checkTarget(file: string, { force = false }: InitOptions, { io }: Session): boolean {
  const extension = extname(file).toLowerCase();
  if (file !== "-" && ![".yaml", ".yml", ".json"].includes(extension))
    throw new MisuseError({
      en: `${file} should end in .yaml, .yml or .json. Nothing was written.`,
      nl: `${file} moet eindigen op .yaml, .yml of .json. Er is niets geschreven.`,
    });
  if (file !== "-" && !force && existsSync(resolve(io.cwd, file)))
    throw new MisuseError({
      en: `${file} is there already. Give another name, or --force to write over it.`,
      nl: `${file} is er al. Geef een andere naam, of --force om eroverheen te schrijven.`,
    });
  return extension === ".json";
}

/** The answers: from the options, else from who sits at the terminal, else filled in. */
async function answer(options: InitOptions, lang: Language, session: Session): Promise<Answers> {
  const open = QUESTIONS.filter((name) => options[name] === undefined);
  const isAsked = session.io.stdin.isTTY && !options.yes;
  const add = (given: readonly string[]) => ({
    ...options,
    ...Object.fromEntries(given.map((text, i) => [open[i], text])),
  });
  const questions = open.map((name) => ({
    prompt: PROMPTS[lang][name],
    otherwise: (given: readonly string[]) => fillIn(name, add(given), lang),
  }));
  const given =
    isAsked && open.length > 0 ? await ask(questions, session) : questions.map(({ otherwise }) => otherwise([]));
  const answers = add(given) as Answers;
  for (const name of QUESTIONS)
    if (answers[name].trim() === "") {
      throw new MisuseError({
        en: `--${name} is empty. Leave it out for an example.`,
        nl: `--${name} is leeg. Laat het weg voor een voorbeeld.`,
      });
    }
  return answers;
}

/** Where the editor finds the schema: in the installed package, else in a file that is put beside the theory. */
async function provideSchema(
  file: string,
  { force = false }: InitOptions,
  { io: { cwd } }: Session,
): Promise<{ readonly address: string; readonly files: readonly FileToWrite[] }> {
  const folder = dirname(resolve(cwd, file));
  const installed = findSchema(folder);
  if (installed !== undefined) return { address: installed, files: [] };
  const { default: schema } = await import("../../schema/generated/theory.schema.json", { with: { type: "json" } });
  refuseLeadingOut(folder, [SCHEMA_FILE], cwd);
  const address = `./${SCHEMA_FILE}`;
  const copy = join(dirname(file), SCHEMA_FILE);
  const content = `${JSON.stringify(schema, null, 2)}\n`;
  if (isThere(resolve(cwd, copy), content)) return { address, files: [] };
  refuseOverwriting([copy], force, cwd);
  return { address, files: [{ file: copy, content, over: force ? undefined : null }] };
}

/** Whether a file has this text already; one that cannot be read has not. */
function isThere(path: string, text: string): boolean {
  try {
    return readFileSync(path, "utf8") === text;
  } catch {
    return false;
  }
}
