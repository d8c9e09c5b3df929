import type { Command } from "commander";
import type { MatchOptions, PartnerActivity, ResultMatch } from "../../entries/formats/iati.js";
import { type Theory, UnknownIdError } from "../../index.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findOutputFormat } from "../formats/find-format.js";
import { complain } from "../input/complain.js";
import { openInput } from "../input/open-input.js";
import { readTheories } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, resolveLayout, type SharedOptions } from "../options.js";
import { refuseOverwriting, refuseTwice } from "../output/refuse-overwriting.js";
import { renderMatch } from "../output/render-match.js";
import { reportLosses } from "../output/report-losses.js";
import { type FileToWrite, writeFiles } from "../output/write-files.js";
import { printJson } from "../print-json.js";
import { sayUnknownId } from "../say-unknown-id.js";
import type { Session } from "../session.js";
import { word } from "../wording.js";

interface MatchCommandOptions extends SharedOptions<"text" | "json"> {
  readonly output?: string;
  readonly code?: { readonly [code: string]: string };
  readonly list?: string;
  readonly vocabulary?: readonly string[];
  readonly losses?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** Adds `toc match`: what do partners report on the indicators of a theory? */
export function register(program: Command, session: Session): void {
  addSharedOptions(
    program
      .command("match")
      .summary("join the results that partners report to the indicators of a theory")
      .description(
        "Join the results in IATI files of partners to the indicators of THEORY by the codes of their references: which " +
          "match, which do not, and of which it cannot be told. With -o the theory is written with their actuals, each with " +
          "its activity and publisher as the source. Titles are never compared, and values never added up.",
      )
      .argument("<THEORY>", "a theory in JSON or YAML, whose indicators have codes")
      .argument("<IATI...>", "IATI files of partners (2.01 to 2.03), of any size; - for standard input")
      .option("-o, --output <FILE>", "write the theory with the actuals to FILE, as JSON or YAML by its ending")
      .option("--code <CODE=ID>", "let a partner's code stand for an indicator; can be repeated", collectCodes)
      .option("--list <URI>", "the address of the list that the theory's codes are from; codes of others do not count")
      .option("--vocabulary <CODE>", "a list that counts, by IATI's code, such as 9 for SDG indicators", collect)
      .option("--losses <FILE>", "write all that was not attached to FILE, as JSON")
      .option("--strict", "exit with 1 when an indicator of a partner is ambiguous or not matched")
      .option("--force", "write over files that are there already; comments in them are lost"),
    ["text", "json"],
  )
    .addHelpText(
      "after",
      `
Examples:
  toc match theory.yaml partner-a.xml partner-b.xml
  toc match theory.yaml partners/*.xml -o theory-2024.yaml
  toc match theory.yaml partner.xml --code OUT-7=people-reached --list https://example.org/list`,
    )
    .action(async (theory: string, files: readonly string[], options: MatchCommandOptions) => {
      session.isQuiet = options.quiet ?? false;
      session.exitCode = await match(theory, files, options, session);
    });
}

async function match(
  file: string,
  files: readonly string[],
  options: MatchCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { output, force = false } = options;
  if ([file, ...files].filter((name) => name === "-").length > 1)
    throw new MisuseError({
      en: "standard input can be read once.",
      nl: "standaardinvoer kan één keer worden gelezen.",
    });
  const format = output === undefined ? undefined : findOutputFormat(output, undefined);
  if (format !== undefined && !["json", "yaml"].includes(format.name))
    throw new MisuseError({
      en: `-o ${output}: a theory is written as .json, .yaml or .yml.`,
      nl: `-o ${output}: een theorie wordt geschreven als .json, .yaml of .yml.`,
    });
  const { losses = "-" } = options;
  refuseTwice(losses, [file, ...files, output ?? "-"], session.io.cwd);
  if (output !== undefined) refuseTwice(output, files, session.io.cwd);
  refuseOverwriting([output ?? "-", losses], force, session.io.cwd);
  const [theory] = (await readTheories([file], session)) ?? [];
  if (theory === undefined) return EXIT.misuse;
  const found = await matchFiles(theory, files, options, session);
  if (found === undefined) return EXIT.misuse;
  if (options.format === "json") printJson([toJson(theory, found)], session);
  else session.print(renderMatch(theory, found, resolveLayout(options, session.io).lang));
  reportLosses(
    found.losses,
    output === undefined ? { en: "the theory", nl: "de theorie" } : word(() => output),
    session,
  );
  const over = force ? undefined : null;
  const written: FileToWrite[] = [];
  if (options.losses !== undefined)
    written.push({ file: options.losses, content: `${JSON.stringify(found.losses, null, 2)}\n`, over });
  if (output !== undefined) {
    const made = await format?.write?.(found.output, { session, settings: {} });
    if (typeof made?.output === "string") written.push({ file: output, content: made.output, over });
  }
  await writeFiles(written, session);
  return options.strict && found.ambiguous.length + found.unmatched.length > 0 ? EXIT.findings : EXIT.ok;
}

/** What was found, or nothing where a file cannot be read, of which is told. */
async function matchFiles(
  theory: Theory,
  files: readonly string[],
  { code, list, vocabulary }: MatchCommandOptions,
  session: Session,
): Promise<ResultMatch | undefined> {
  const { IatiReadError, matchResults, readIatiActivities } = await import("../../entries/formats/iati.js");
  let current = "";
  async function* readAll(): AsyncGenerator<PartnerActivity> {
    for (const file of files) {
      const input = await openInput(file, session);
      if (input.isFolder) {
        throw new MisuseError({
          en: `${file}: is a folder; name the files in it.`,
          nl: `${file}: is een map; noem de bestanden erin.`,
        });
      }
      current = input.name;
      for await (const { output, losses } of readIatiActivities(input.chunks()))
        yield files.length === 1 ? { output, losses } : { output, losses, file: input.name };
    }
  }
  const options: MatchOptions = {
    ...(code !== undefined && { codes: code }),
    ...(list !== undefined && { list }),
    ...(vocabulary !== undefined && { vocabularies: vocabulary }),
  };
  try {
    return await matchResults(theory, readAll(), options);
  } catch (error) {
    if (error instanceof UnknownIdError) {
      const reason = sayUnknownId(error);
      throw new MisuseError(word((lang) => `--code: ${reason[lang]}`));
    }
    if (!(error instanceof IatiReadError)) throw error;
    complain([error.problem], current, undefined, session);
    return undefined;
  }
}

/** The answer as `docs/schemas/match.schema.json` describes it. */
function toJson({ id }: Theory, { output: _, ...found }: ResultMatch): object {
  return { theory: id, ...found };
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

function collectCodes(text: string, before: { readonly [code: string]: string } = {}) {
  const [, code, id] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  if (code === undefined || id === undefined)
    throw new MisuseError({
      en: `--code ${text}: expected CODE=ID, such as OUT-7=people-reached.`,
      nl: `--code ${text}: verwacht CODE=ID, zoals OUT-7=people-reached.`,
    });
  return { ...before, [code]: id };
}
