import { type Command, InvalidArgumentError, Option } from "commander";
import { MissingPackageError } from "../../entries/render/pictures.js";
import { type Language, type Theory, UnknownIdError } from "../../index.js";
import { LANGUAGES } from "../../language/language.js";
import { EXIT } from "../exit-code.js";
import { readTheories } from "../input/read-theories.js";
import { MisuseError } from "../misuse-error.js";
import { createAsOfOption, resolveDate } from "../options.js";
import { createProgress } from "../output/create-progress.js";
import { REPORT_FORMATS, type ReportFormatName } from "../report/formats.js";
import type { ReportFile } from "../report/report-format.js";
import { sayMissingPackage } from "../report/say-missing-package.js";
import { writeReport } from "../report/write-report.js";
import { sayUnknownId } from "../say-unknown-id.js";
import type { Session } from "../session.js";
import type { Wording } from "../wording.js";

interface ReportCommandOptions {
  readonly format: ReportFormatName;
  readonly out?: string;
  readonly lang?: Language;
  readonly only?: string;
  readonly asOf: string;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly port: number;
  readonly quiet?: boolean;
}

const FORMAT_NOTES = `Formats:
  html      one page that works by itself, with the causal diagram, the paths to each outcome,
            and the assumptions on them with their evidence
  markdown  a folder of pages for a forge or wiki: an overview, a page for each outcome, the
            assumptions, the sources and a glossary, with pictures beside them
  svg, png  the picture; of more than sixty boxes also one of each strand
  mermaid   the picture as text for Mermaid
  dot       the same for Graphviz
  docx      a Word document: verdicts, pictures, the chains in words, assumptions, findings
            and sources
  pdf       the page printed on A4, by the Chromium, Chrome or Edge of this machine
  xlsx      the registers of a review as a workbook`;

/** Adds `toc report`: a theory as documentation that can be published. */
export function register(program: Command, session: Session): void {
  program
    .command("report")
    .summary("write a theory as documentation that can be published")
    .description(
      "Write FILE as documentation that can be published: one page, a folder of pages, a document, a workbook, a " +
        "picture, or the text of a picture for another program.",
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
    .option("--only <ID>", "only the part that an id names: an outcome, a strand, or a path (a->b->c)")
    .addOption(createAsOfOption(session))
    .option("--force", "write over files of these names that toc did not write, or that were changed since")
    .option("--watch", "write again when FILE changes, and show the page on this machine as it is written")
    .addOption(
      new Option("--port <N>", "where --watch shows the page; any that is free when absent")
        .default(0, "any")
        .argParser((value) => parsePort(value, session)),
    )
    .option("-q, --quiet", "no notes on standard error, only errors")
    .addHelpText(
      "after",
      `\n${FORMAT_NOTES}\n` +
        "\nWhat an earlier run wrote is written over; files of others, and what you changed, only with --force." +
        "\nAll files are written or none. Of several files, those of an earlier run that are not among them any" +
        "\nmore are taken away unless you changed them." +
        "\nCtrl-C ends --watch." +
        "\n\nExamples:\n  toc report theory.yaml -o public\n  toc report theory.yaml -o docs/theory --format markdown --lang nl" +
        "\n  toc report theory.yaml -o out --format svg --only income\n  toc report theory.yaml -o out --format docx --lang nl --as-of 2026-06-30",
    )
    .action(async (file: string, options: ReportCommandOptions) => {
      session.isQuiet = options.quiet ?? false;
      if (options.watch) {
        session.exitCode = await watch(file, options, session);
        return;
      }
      if (options.out === undefined)
        throw new MisuseError({
          en: "name the folder to write to: -o DIR.",
          nl: "noem de map om naar te schrijven: -o MAP.",
        });
      if (options.out === "-") {
        throw new MisuseError({
          en: "a report is one file or several, which standard output cannot be; name a folder: -o DIR.",
          nl: "een rapport is een bestand of meer, en dat kan standaarduitvoer niet zijn; noem een map: -o MAP.",
        });
      }
      const [theory] = (await readTheories([file], session)) ?? [];
      if (theory === undefined) {
        session.exitCode = EXIT.misuse;
        return;
      }
      const name = `${theory.id}.${options.format}`;
      const task = { folder: options.out, name, isForced: options.force ?? false };
      await writeReport(await make(theory, options, session), task, session);
      session.exitCode = EXIT.ok;
    });
}

async function make(theory: Theory, options: ReportCommandOptions, session: Session): Promise<readonly ReportFile[]> {
  const { write } = await REPORT_FORMATS[options.format]();
  const { asOf, lang = languageOf(theory), only } = options;
  const { io } = session;
  const onProgress = createProgress(session, { en: "outcomes", nl: "uitkomsten" });
  const note = (wording: Wording) => session.note(wording);
  try {
    return await write(theory, { asOf: resolveDate(asOf, io), lang, only, onProgress, note, env: io.env });
  } catch (error) {
    if (error instanceof UnknownIdError) throw new MisuseError(sayUnknownId(error));
    if (error instanceof MissingPackageError) throw new MisuseError(sayMissingPackage(error));
    throw error;
  }
}

/** The theory's own language where pages are written in it, else English. */
function languageOf({ language }: Theory): Language {
  return LANGUAGES.find((one) => language.split("-")[0] === one) ?? "en";
}

async function watch(file: string, options: ReportCommandOptions, session: Session) {
  if (options.format !== "html") {
    throw new MisuseError({
      en: "--watch shows a page: it goes with --format html.",
      nl: "--watch toont een pagina: het hoort bij --format html.",
    });
  }
  if (file === "-") {
    throw new MisuseError({
      en: "--watch looks at a file; standard input does not change.",
      nl: "--watch kijkt naar een bestand; standaardinvoer verandert niet.",
    });
  }
  const { watchReport } = await import("../report/watch-report.js");
  await watchReport(file, {
    session,
    port: options.port,
    make: (theory) => make(theory, options, session),
    save: async (files) => {
      if (options.out === undefined) return;
      await writeReport(
        files,
        { folder: options.out, name: options.format, isForced: options.force ?? false },
        session,
      );
    },
  });
  return EXIT.ok;
}

const EXPECTED_PORT: Wording = { en: "Expected a number up to 65535.", nl: "Verwacht een getal tot en met 65535." };

function parsePort(value: string, { lang }: Session): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError(EXPECTED_PORT[lang]);
}
