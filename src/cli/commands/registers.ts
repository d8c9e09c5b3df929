import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { PartialDate, Theory } from "../../index.js";
import type * as Registers from "../../render/registers.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { toRegistersJson } from "../json/to-registers-json.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { explainWriteError } from "../output/explain-write-error.js";
import { writeFileWhole } from "../output/write-file-whole.js";
import type { Session } from "../session.js";

/** The registers, as `REGISTER_NAMES` has them; named here so that help needs nothing else. */
const NAMES = ["assumptions", "priorities", "contributions", "gaps", "agenda", "log"] as const;
const DIALECTS = ["rfc4180", "excel", "excel-nl"] as const;
const FORMATS = ["text", "json", "markdown", "csv", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

/** The endings of files, by what is written in them. */
const ENDINGS: { readonly [F in Format]: string } = {
  text: ".txt",
  json: ".json",
  markdown: ".md",
  csv: ".csv",
  xlsx: ".xlsx",
};

interface RegistersOptions extends SharedOptions<Format> {
  readonly asOf: string;
  readonly only?: readonly Registers.RegisterName[];
  readonly dialect: Registers.CsvDialect;
  readonly output?: string;
  readonly force?: boolean;
}

/** Adds `toc registers`: the tables that a review leaves behind. */
export function register(program: Command, session: Session): void {
  const command = program
    .command("registers")
    .summary("write the registers of a review: assumptions, priorities, claims, gaps, agenda, log")
    .description(
      "Write the registers that a review of FILE leaves behind, as pages, CSV or a workbook:\n" +
        "assumptions, priorities, contributions, gaps, agenda and log.",
    )
    .argument("<FILE>", "a theory in JSON or YAML; - for standard input")
    .addOption(
      new Option("--only <REGISTER>", "only this register; can be repeated")
        .choices(NAMES)
        .argParser((name: string, before: readonly string[] = []) => {
          if (!NAMES.some((one) => one === name))
            throw new InvalidArgumentError(`Expected one of ${NAMES.join(", ")}.`);
          return [...before, name];
        }),
    )
    .option("-o, --output <PATH>", "write to a file (.md, .csv, .json, .txt, .xlsx), or a file for each to a folder")
    .addOption(
      new Option("--dialect <DIALECT>", "the CSV: rfc4180; excel adds a byte order mark; excel-nl has ; and 2,5")
        .choices(DIALECTS)
        .default("rfc4180"),
    )
    .option("--force", "write over files that are there already")
    .addOption(createAsOfOption());
  addSharedOptions(command, FORMATS)
    .addHelpText(
      "after",
      `
With -o the ending tells the format; to a folder go CSV files unless --format says otherwise.
In CSV, a text that a spreadsheet would take for a formula has an apostrophe put in front.`,
    )
    .action(async (file: string, options: RegistersOptions) => {
      session.isQuiet = options.quiet ?? false;
      const hasFormat = command.getOptionValueSource("format") !== "default";
      const target = readTarget(options, hasFormat);
      const [theory] = (await readTheories([file], session)) ?? [];
      if (theory === undefined) {
        session.exitCode = EXIT.misuse;
        return;
      }
      const pieces = await write(theory, target, options, session);
      refuseOverwriting(pieces, file, options, session);
      for (const piece of pieces) save(piece, session);
      session.exitCode = EXIT.ok;
    });
}

/** Where to write, and what. */
interface Target {
  readonly format: Format;
  readonly names: readonly Registers.RegisterName[];
  /** A file for all of them. */
  readonly file?: string;
  /** A folder, with a file for each of them. */
  readonly folder?: string;
}

function readTarget({ only = NAMES, output, format }: RegistersOptions, hasFormat: boolean): Target {
  const names = NAMES.filter((name) => only.includes(name));
  if (output === undefined) {
    if (format === "xlsx") throw new MisuseError("a workbook is no text; write it to a file: -o registers.xlsx.");
    return { format: refuseSeveral(format, names), names };
  }
  const ending = Object.values(ENDINGS).find((one) => output.toLowerCase().endsWith(one));
  if (ending === undefined) {
    if (format === "xlsx") throw new MisuseError(`${output} should end in .xlsx: a workbook is one file.`);
    return { format: hasFormat ? format : "csv", names, folder: output };
  }
  const told = FORMATS.find((one) => ENDINGS[one] === ending) ?? format;
  if (hasFormat && told !== format) throw new MisuseError(`${output} ends in ${ending}, but --format is ${format}.`);
  return { format: refuseSeveral(told, names), names, file: output };
}

/** A file of CSV holds one table. */
function refuseSeveral(format: Format, names: readonly string[]): Format {
  if (format === "csv" && names.length > 1) {
    throw new MisuseError("CSV holds one register: choose it with --only, or give a folder with -o.");
  }
  return format;
}

interface Piece {
  /** Standard output when absent. */
  readonly path: string | undefined;
  readonly content: string | Uint8Array;
}

async function write(
  theory: Theory,
  { format, names, file, folder }: Target,
  options: RegistersOptions,
  session: Session,
): Promise<Piece[]> {
  const asOf = resolveDate(options.asOf, session.io);
  if (format === "xlsx") {
    const { renderWorkbook } = await import("../../render/xlsx.js");
    const { lang } = resolveLayout(options, session.io);
    return [{ path: file, content: await renderWorkbook(theory, { lang, asOf, names }) }];
  }
  const registers = await import("../../render/registers.js");
  const say = (some: readonly Registers.RegisterName[]) =>
    render(theory, some, { format, asOf, options, registers, session });
  if (folder === undefined) return [{ path: file, content: say(names) }];
  return names.map((name) => ({ path: join(folder, `${name}${ENDINGS[format]}`), content: say([name]) }));
}

function render(
  theory: Theory,
  names: readonly Registers.RegisterName[],
  context: {
    readonly format: Format;
    readonly asOf: PartialDate;
    readonly options: RegistersOptions;
    readonly registers: typeof Registers;
    readonly session: Session;
  },
): string {
  const { format, asOf, options, registers, session } = context;
  const layout = { ...resolveLayout(options, session.io), asOf };
  switch (format) {
    case "json":
      return `${JSON.stringify(toRegistersJson(theory, names, { asOf, lang: options.lang }), null, 2)}\n`;
    case "markdown":
      return registers.renderRegistersMarkdown(theory, names, layout);
    case "csv":
      return names
        .map((name) => registers.renderRegisterCsv(registers.buildRegister(theory, name, layout), options))
        .join("");
    default:
      return registers.renderRegistersText(theory, names, {
        ...layout,
        color: options.output === undefined && layout.color,
      });
  }
}

/** Somebody may have added notes to what is there. All is looked at before anything is written. */
function refuseOverwriting(
  pieces: readonly Piece[],
  file: string,
  { force = false }: RegistersOptions,
  { io }: Session,
): void {
  for (const { path } of pieces) {
    if (path === undefined) continue;
    const target = resolve(io.cwd, path);
    if (target === resolve(io.cwd, file)) throw new MisuseError(`${path} cannot be both read and written.`);
    if (!force && existsSync(target)) throw new MisuseError(`${path} is there already; --force writes over it.`);
  }
}

function save({ path, content }: Piece, session: Session): void {
  if (path === undefined) {
    session.print(String(content));
    return;
  }
  const { cwd } = session.io;
  try {
    mkdirSync(resolve(cwd, path, ".."), { recursive: true });
  } catch (error) {
    throw explainWriteError(error, path);
  }
  writeFileWhole(path, content, cwd);
  session.note(`${path} written.`);
}
