import { type Command, InvalidArgumentError, Option } from "commander";
import type { Theory } from "../../index.js";
import { LANGUAGES, type Language } from "../../render/text.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { createAsOfOption, resolveDate } from "../options.js";
import { REPORT_FORMATS, type ReportFormatName } from "../report/formats.js";
import type { ReportFile } from "../report/report-format.js";
import { writeReport } from "../report/write-report.js";
import type { Session } from "../session.js";

interface ReportCommandOptions {
  readonly format: ReportFormatName;
  readonly out?: string;
  readonly lang?: Language;
  readonly only?: string;
  readonly asOf: string;
  readonly watch?: boolean;
  readonly port: number;
  readonly quiet?: boolean;
}

/** Adds `toc report`: a theory as documentation that can be published. */
export function register(program: Command, session: Session): void {
  program
    .command("report")
    .summary("write a theory as documentation that can be published")
    .description(
      "Write FILE as documentation to a folder: with --format html one page that works by itself, with the causal\n" +
        "diagram, the paths to each outcome, and the assumptions on them with their evidence.",
    )
    .argument("<FILE>", "a theory in JSON or YAML; - for standard input")
    .option("-o, --out <DIR>", "the folder to write to; made where it is missing")
    .addOption(
      new Option("-f, --format <FORMAT>", "what to write").choices(Object.keys(REPORT_FORMATS)).default("html"),
    )
    .addOption(
      new Option("-l, --lang <LANG>", "language to write in, or to open in; by default that of the theory").choices(
        LANGUAGES,
      ),
    )
    .option("--only <ID>", "only the part of the theory that an id names, where the format can")
    .addOption(createAsOfOption())
    .option("--watch", "write again when FILE changes, and show the page on this machine as it is written")
    .addOption(
      new Option("--port <N>", "where --watch shows the page; any that is free when absent")
        .default(0, "any")
        .argParser(parsePort),
    )
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText("after", "\nFiles of the same names in the folder are written over. Ctrl-C ends --watch.")
    .action(async (file: string, options: ReportCommandOptions) => {
      session.isQuiet = options.quiet ?? false;
      if (options.watch) {
        session.exitCode = await watch(file, options, session);
        return;
      }
      if (options.out === undefined) throw new MisuseError("name the folder to write to: -o DIR.");
      const [theory] = (await readTheories([file], session)) ?? [];
      if (theory === undefined) {
        session.exitCode = EXIT.misuse;
        return;
      }
      writeReport(await make(theory, options, session), options.out, session);
      session.exitCode = EXIT.ok;
    });
}

async function make(theory: Theory, options: ReportCommandOptions, { io }: Session): Promise<readonly ReportFile[]> {
  const { write } = await REPORT_FORMATS[options.format]();
  return write(theory, { asOf: resolveDate(options.asOf, io), lang: options.lang, only: options.only });
}

async function watch(file: string, options: ReportCommandOptions, session: Session) {
  if (options.format !== "html") throw new MisuseError("--watch shows a page: it goes with --format html.");
  if (file === "-") throw new MisuseError("--watch looks at a file; standard input does not change.");
  const { watchReport } = await import("../report/watch-report.js");
  await watchReport(file, {
    session,
    port: options.port,
    make: (theory) => make(theory, options, session),
    save: (files) => {
      if (options.out !== undefined) writeReport(files, options.out, session);
    },
  });
  return EXIT.ok;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError("Expected a number up to 65535.");
}
