import { existsSync, mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { PartialDate, Theory } from "../../index.js";
import type * as Registers from "../../render/registers.js";
import { createChoicesOption } from "../choices-option.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { escapeJson } from "../json/escape-json.js";
import { toRegistersJson } from "../json/to-registers-json.js";
import { MisuseError } from "../misuse-error.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { explainWriteError } from "../output/explain-write-error.js";
import { refuseLeadingOut } from "../output/refuse-leading-out.js";
import { writeFileWhole } from "../output/write-file-whole.js";
import {
  ENDINGS,
  REGISTER_FORMATS,
  REGISTERS,
  type RegisterFormat,
  readTarget,
  type Target,
} from "../registers/read-target.js";
import type { Session } from "../session.js";
import { isReadToo, isThereAlready, written } from "../wording.js";

const DIALECTS = ["rfc4180", "excel", "excel-nl"] as const;

interface RegistersOptions extends SharedOptions<RegisterFormat> {
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
      "Write the registers that a review of FILE leaves behind, as pages, CSV or a workbook: " +
        "assumptions, priorities, contributions, gaps, agenda and log.",
    )
    .argument("<FILE>", "a theory in JSON or YAML; - for standard input")
    .addOption(createChoicesOption("--only <REGISTER>", "only this register; can be repeated", REGISTERS))
    .option("-o, --output <PATH>", "write to a file (.md, .csv, .json, .txt, .xlsx), or a file for each to a folder")
    .addOption(
      new Option("--dialect <DIALECT>", "the CSV: rfc4180; excel adds a byte order mark; excel-nl has ; and 2,5")
        .choices(DIALECTS)
        .default("rfc4180"),
    )
    .option("--force", "write over files that are there already")
    .addOption(createAsOfOption(session));
  addSharedOptions(command, REGISTER_FORMATS)
    .addHelpText(
      "after",
      `
With -o the ending tells the format; to a folder go CSV files unless --format says otherwise.
In CSV, a text that a spreadsheet would take for a formula has an apostrophe put in front.

Examples:
  toc registers theory.yaml --only priorities
  toc registers theory.yaml -o review.xlsx --lang nl
  toc registers theory.yaml -o review/ --dialect excel-nl`,
    )
    .action(async (file: string, options: RegistersOptions) => {
      session.isQuiet = options.quiet ?? false;
      const hasFormat = command.getOptionValueSource("format") !== "default";
      const target = readTarget(options, hasFormat, session.io.cwd);
      const [theory] = (await readTheories([file], session)) ?? [];
      if (theory === undefined) {
        session.exitCode = EXIT.misuse;
        return;
      }
      const pieces = await write(theory, target, options, session);
      refuseOverwriting(pieces, file, options, session);
      const paths = pieces.map(({ path = "" }) => basename(path));
      if (target.folder !== undefined) refuseLeadingOut(target.folder, paths, session.io.cwd);
      for (const piece of pieces) save(piece, session);
      session.exitCode = EXIT.ok;
    });
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
    readonly format: RegisterFormat;
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
      return `${escapeJson(JSON.stringify(toRegistersJson(theory, names, { asOf, lang: options.lang }), null, 2))}\n`;
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
    if (target === resolve(io.cwd, file)) throw new MisuseError(isReadToo(path));
    if (!force && existsSync(target)) throw new MisuseError(isThereAlready(path));
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
  session.note(written(path));
}
