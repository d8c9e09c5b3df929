import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findInputFormat, findOutputFormat } from "../formats/find-format.js";
import type { Format, Written } from "../formats/format.js";
import { FORMATS } from "../formats/index.js";
import { readSettings } from "../formats/read-settings.js";
import { isTableFile } from "../formats/read-sheets.js";
import { complain } from "../input/complain.js";
import { openInput } from "../input/open-input.js";
import { MisuseError } from "../misuse-error.js";
import { createTalkOption } from "../options.js";
import { noteLeftovers } from "../output/note-leftovers.js";
import { refuseOverwriting, refuseTwice } from "../output/refuse-overwriting.js";
import { reportLosses } from "../output/report-losses.js";
import { type FileToWrite, writeFiles } from "../output/write-files.js";
import { writeFolderWhole } from "../output/write-folder-whole.js";
import type { Session } from "../session.js";
import { word } from "../wording.js";

interface ConvertOptions {
  readonly from?: string;
  readonly to?: string;
  readonly set?: readonly string[];
  readonly losses?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `Examples:
  toc convert theory.yaml theory.xlsx
  toc convert theory.yaml tables/ --set dialect=excel-nl --set lang=nl
  toc convert theory.xlsx theory.json --set base=theory.yaml --losses losses.json`;

/** Adds `toc convert`: a theory in another notation, and what that could not carry. */
export function register(program: Command, session: Session): void {
  program
    .command("convert")
    .summary("write a theory in another notation, and tell what it cannot carry")
    .description(
      "Read a theory from FROM and write it to TO in another notation. What was lost, merged, changed or guessed on the " +
        "way is told on standard error. The notations are told by content and ending; - is standard input and output.",
    )
    .argument("<FROM>", "the file or folder to read")
    .argument("<TO>", "the file or folder to write; what is there already is kept unless --force is given")
    .option("--from <FORMAT>", "the notation of FROM")
    .option("--to <FORMAT>", "the notation of TO")
    .option("--set <NAME=VALUE>", "set something of a notation (see below); can be repeated", collect)
    .option("--losses <FILE>", "write all that was not carried over to FILE, as JSON")
    .option("--strict", "write nothing and exit with 1 when anything was not carried over")
    .option("--force", "write over files that are there already; in a folder, those that toc did not write")
    .addOption(createTalkOption())
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText("after", () => `\n${describeFormats()}\n\n${EXAMPLES}`)
    .action(async (from: string, to: string, options: ConvertOptions) => {
      session.isQuiet = options.quiet ?? false;
      session.exitCode = await convert(from, to, options, session);
    });
}

async function convert(from: string, to: string, options: ConvertOptions, session: Session): Promise<ExitCode> {
  const outputFormat = findOutputFormat(to, options.to);
  const input = await openInput(from, session);
  const inputFormat = findInputFormat(input, options.from);
  const [readingSettings = {}, writingSettings = {}] = readSettings(options.set ?? [], [inputFormat, outputFormat]);
  refuseTargets(from, to, { ...options, isFolder: outputFormat.isFolder }, session);
  const read = await inputFormat.read?.(input, { session, settings: readingSettings });
  if (!read?.ok) {
    complain(read?.problems ?? [], input.name, read?.text, session);
    return EXIT.misuse;
  }
  const written = await outputFormat.write?.(read.theory, { session, settings: writingSettings, target: to });
  if (written === undefined) {
    throw new MisuseError({
      en: `${outputFormat.name} is not written.`,
      nl: `${outputFormat.name} wordt niet geschreven.`,
    });
  }
  const losses = [...read.losses, ...written.losses];
  reportLosses(losses, to === "-" ? { en: "the output", nl: "de uitvoer" } : word(() => to), session);
  const over = options.force ? undefined : null;
  const lossFile =
    options.losses === undefined
      ? []
      : [{ file: options.losses, content: `${JSON.stringify(losses, null, 2)}\n`, over }];
  if (options.strict && losses.length > 0) {
    await writeFiles(lossFile, session);
    session.complain({
      en: "toc: nothing was written, as --strict asks for nothing to be lost.",
      nl: "toc: er is niets geschreven, want met --strict mag er niets verloren gaan.",
    });
    return EXIT.findings;
  }
  await write(to, written.output, { beside: lossFile, isForced: options.force ?? false }, session);
  return EXIT.ok;
}

const collect = (text: string, before: readonly string[] = []) => [...before, text];

/** Refuses before anything is read what could not be written after; what is in a folder is looked at when it is written. */
function refuseTargets(
  from: string,
  to: string,
  { losses = "-", force = false, isFolder = false }: ConvertOptions & { readonly isFolder?: boolean | undefined },
  { io: { cwd } }: Session,
): void {
  refuseTwice(to, [from], cwd);
  refuseTwice(losses, [from, to], cwd);
  refuseOverwriting(isFolder ? [losses] : [to, losses], force, cwd);
}

/** What is written beside the theory, and whether something may be written over. */
interface WriteOptions {
  readonly beside: readonly FileToWrite[];
  readonly isForced: boolean;
}

async function write(to: string, output: Written, { beside, isForced }: WriteOptions, session: Session): Promise<void> {
  if (typeof output !== "string" && !(output instanceof Uint8Array)) {
    if (to === "-") {
      throw new MisuseError({
        en: "this notation is a folder of files, which standard output cannot be.",
        nl: "deze notatie is een map met bestanden, en dat kan standaarduitvoer niet zijn.",
      });
    }
    await writeFolder(to, output, isForced, session);
    try {
      await writeFiles(beside, session);
    } catch (error) {
      session.complain({ en: `toc: ${to} is written, but:`, nl: `toc: ${to} is geschreven, maar:` });
      throw error;
    }
  } else if (to !== "-") {
    await writeFiles([...beside, { file: to, content: output, over: isForced ? undefined : null }], session);
  } else if (typeof output === "string") {
    session.print(output);
    await writeFiles(beside, session);
  } else
    throw new MisuseError({
      en: "this notation is no text; write it to a file.",
      nl: "deze notatie is geen tekst; schrijf haar naar een bestand.",
    });
}

/** Of an earlier run what is not written any more goes; what is somebody else's is told, as it would be read along. */
async function writeFolder(
  to: string,
  output: Exclude<Written, string | Uint8Array>,
  isForced: boolean,
  session: Session,
): Promise<void> {
  const files = output.map(({ name, content }) => ({ path: name, content }));
  const written = await writeFolderWhole(files, { folder: to, name: "convert", isForced }, session);
  noteLeftovers(written, session);
  const isOurs = (name: string) => files.some(({ path }) => path === name) || written.kept.includes(name);
  const others = readdirSync(resolve(session.io.cwd, to)).filter((name) => isTableFile(name) && !isOurs(name));
  if (others.length > 0) {
    const list = others.sort().join(", ");
    session.note({
      en: `${to} also holds ${list}, which are not of this theory.`,
      nl: `${to} bevat ook ${list}; dat hoort niet bij deze theorie.`,
    });
  }
}

function describeFormats(): string {
  const lines = ["Formats:", ...FORMATS.flatMap(describeFormat)];
  return lines.join("\n");
}

function describeFormat({ name, about, extensions, read, write, settings = {} }: Format): string[] {
  const use = read && write ? "in and out" : read ? "in" : "out";
  return [
    `  ${name.padEnd(12)} ${about} (${[...extensions, ""].join(", ").replace(/, $/, "; ")}${use})`,
    ...Object.entries(settings).map(
      ([setting, { about, values }]) =>
        `    --set ${setting}=${values === undefined ? "…" : values.join("|")}  ${about}`,
    ),
  ];
}
