import { join } from "node:path";
import { type Command, Option } from "commander";
import type { CsvDialect } from "../../entries/formats/tables.js";
import type { RegisterName } from "../../entries/render/text.js";
import type { PartialDate, Theory } from "../../index.js";
import { createChoicesOption } from "../choices-option.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { escapeJson } from "../json/escape-json.js";
import { toRegistersJson } from "../json/to-registers-json.js";
import { addSharedOptions, createAsOfOption, resolveDate, resolveLayout, type SharedOptions } from "../options.js";
import { refuseOverwriting, refuseTwice } from "../output/refuse-overwriting.js";
import { writeFiles } from "../output/write-files.js";
import { writeFolderWhole } from "../output/write-folder-whole.js";
import {
  ENDINGS,
  REGISTER_FORMATS,
  REGISTERS,
  type RegisterFormat,
  readTarget,
  type Target,
} from "../registers/read-target.js";
import type { Session } from "../session.js";
import { written } from "../wording.js";

const DIALECTS = ["rfc4180", "excel", "excel-nl"] as const;

interface RegistersOptions extends SharedOptions<RegisterFormat> {
  readonly asOf: string;
  readonly only?: readonly RegisterName[];
  readonly dialect: CsvDialect;
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
    .option("--force", "write over files that are there already; in a folder, those that toc did not write")
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
      if (target.file !== undefined) {
        refuseTwice(target.file, [file], session.io.cwd);
        refuseOverwriting([target.file], options.force ?? false, session.io.cwd);
      }
      await save(await write(theory, target, options, session), target, options, session);
      session.exitCode = EXIT.ok;
    });
}

interface Piece {
  /** Its name in a folder; empty where there is one piece, for a file or standard output. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

async function write(
  theory: Theory,
  { format, names, folder }: Target,
  options: RegistersOptions,
  session: Session,
): Promise<Piece[]> {
  const asOf = resolveDate(options.asOf, session.io);
  if (format === "xlsx") {
    const { renderWorkbook } = await import("../../entries/render/office.js");
    const { lang } = resolveLayout(options, session.io);
    return [{ path: "", content: await renderWorkbook(theory, { lang, asOf, names }) }];
  }
  const say = (some: readonly RegisterName[]) => render(theory, some, { format, asOf, options, session });
  if (folder === undefined) return [{ path: "", content: await say(names) }];
  return Promise.all(names.map(async (name) => ({ path: `${name}${ENDINGS[format]}`, content: await say([name]) })));
}

async function render(
  theory: Theory,
  names: readonly RegisterName[],
  context: {
    readonly format: RegisterFormat;
    readonly asOf: PartialDate;
    readonly options: RegistersOptions;
    readonly session: Session;
  },
): Promise<string> {
  const { format, asOf, options, session } = context;
  const layout = { ...resolveLayout(options, session.io), asOf };
  const registers = await import("../../entries/render/text.js");
  switch (format) {
    case "json":
      return `${escapeJson(JSON.stringify(toRegistersJson(theory, names, { asOf, lang: options.lang }), null, 2))}\n`;
    case "markdown":
      return registers.renderRegistersMarkdown(theory, { names, ...layout });
    case "csv": {
      const { renderRegisterCsv } = await import("../../entries/render/office.js");
      return names.map((name) => renderRegisterCsv(registers.buildRegister(theory, name, layout), options)).join("");
    }
    default:
      return registers.renderRegistersText(theory, {
        names,
        ...layout,
        color: options.output === undefined && layout.color,
      });
  }
}

async function save(
  pieces: readonly Piece[],
  { file, folder }: Target,
  { force = false }: RegistersOptions,
  session: Session,
): Promise<void> {
  if (folder !== undefined) {
    // Each register stands by itself: what an earlier run wrote with another --only stays.
    const task = { folder, name: "registers", isForced: force, isAddition: true };
    await writeFolderWhole(pieces, task, session);
    for (const { path } of pieces) session.note(written(join(folder, path)));
    return;
  }
  for (const { content } of pieces) {
    if (file === undefined) session.print(String(content));
    else {
      await writeFiles([{ file, content, over: force ? undefined : null }], session);
      session.note(written(file));
    }
  }
}
