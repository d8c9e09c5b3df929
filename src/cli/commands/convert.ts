import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Loss } from "../../index.js";
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
import { refuseOverwriting } from "../output/refuse-overwriting.js";
import { reportLosses } from "../output/report-losses.js";
import { writeFileWhole } from "../output/write-file-whole.js";
import { writeFolderWhole } from "../output/write-folder-whole.js";
import type { Session } from "../session.js";
import { isReadToo, word } from "../wording.js";

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
    .argument("<TO>", "the file or folder to write; one that is there already is kept unless --force is given")
    .option("--from <FORMAT>", "the notation of FROM")
    .option("--to <FORMAT>", "the notation of TO")
    .option("--set <NAME=VALUE>", "set something of a notation (see below); can be repeated", collect)
    .option("--losses <FILE>", "write all that was not carried over to FILE, as JSON")
    .option("--strict", "write nothing and exit with 1 when anything was not carried over")
    .option("--force", "write over what is there already; of a folder only what an earlier run wrote")
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
  refuseTarget(from, to, options, session);
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
  if (options.losses !== undefined) writeLosses(options.losses, losses, session);
  if (options.strict && losses.length > 0) {
    session.complain({
      en: "toc: nothing was written, as --strict asks for nothing to be lost.",
      nl: "toc: er is niets geschreven, want met --strict mag er niets verloren gaan.",
    });
    return EXIT.findings;
  }
  write(to, written.output, session);
  return EXIT.ok;
}

const collect = (text: string, before: readonly string[] = []) => [...before, text];

function refuseTarget(from: string, to: string, { force = false }: ConvertOptions, { io }: Session): void {
  if (to === "-") return;
  if (resolve(io.cwd, to) === resolve(io.cwd, from)) throw new MisuseError(isReadToo(to));
  refuseOverwriting(to, force, io.cwd);
}

function writeLosses(file: string, losses: readonly Loss[], session: Session): void {
  writeFileWhole(file, `${JSON.stringify(losses, null, 2)}\n`, session.io.cwd);
}

function write(to: string, output: Written, session: Session): void {
  if (typeof output !== "string" && !(output instanceof Uint8Array)) {
    if (to === "-") {
      throw new MisuseError({
        en: "this notation is a folder of files, which standard output cannot be.",
        nl: "deze notatie is een map met bestanden, en dat kan standaarduitvoer niet zijn.",
      });
    }
    writeFolder(to, output, session);
  } else if (to !== "-") writeFileWhole(to, output, session.io.cwd);
  else if (typeof output === "string") session.print(output);
  else
    throw new MisuseError({
      en: "this notation is no text; write it to a file.",
      nl: "deze notatie is geen tekst; schrijf haar naar een bestand.",
    });
}

/** Of an earlier run what is not written any more goes; what is somebody else's is told, as it would be read along. */
function writeFolder(to: string, output: Exclude<Written, string | Uint8Array>, session: Session): void {
  const { cwd } = session.io;
  const files = output.map(({ name, content }) => ({ path: name, content }));
  const written = writeFolderWhole(files, { folder: to, name: "convert", cwd });
  noteLeftovers(written, session);
  const isOurs = (name: string) => files.some(({ path }) => path === name) || written.kept.includes(name);
  const others = readdirSync(resolve(cwd, to)).filter((name) => isTableFile(name) && !isOurs(name));
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
