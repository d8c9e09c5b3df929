import type { CsvDialect } from "../../entries/formats/tables.js";
import { createInputProblem } from "../input/input-problem.js";
import type { Input } from "../input/open-input.js";
import type { Format, ReadOutcome, Task } from "./format.js";
import { readSheets } from "./read-sheets.js";

/** A logical framework, in and out. */
export const logframe: Format = {
  name: "logframe",
  about: "a logframe by level, as CSV or workbook; Markdown out only",
  extensions: [".md"],
  settings: {
    lang: { about: "the language of headings; in: that of the texts", values: ["en", "nl"] },
    links: { about: "whether links are inferred in reading", values: ["infer", "none"] },
    title: { about: "what the theory that is read is called" },
    dialect: { about: "for whom the CSV is; excel-nl has ; and 2,5", values: ["rfc4180", "excel", "excel-nl"] },
  },
  read: readSheetsOf,
  write: async (theory, { settings, target = "-" }) => {
    const { writeLogframe, writeMarkdownTable } = await import("../../entries/formats/tables.js");
    const { output, losses } = writeLogframe(theory, { lang: settings["lang"] as "en" | "nl" | undefined });
    if (/\.md$/i.test(target)) return { output: writeMarkdownTable(output), losses };
    if (/\.xlsx$/i.test(target)) {
      const { writeWorkbook } = await import("../../entries/formats/tables.js");
      return { output: await writeWorkbook([output]), losses };
    }
    const { writeCsv } = await import("../../entries/formats/tables.js");
    return { output: writeCsv(output.rows, { dialect: settings["dialect"] as CsvDialect | undefined }), losses };
  },
};

const MARKDOWN = createInputProblem("empty", {
  en: "a logframe is written as Markdown, and not read from it; write and read it as .csv or .xlsx, with --to logframe and --from logframe.",
  nl: "een logframe wordt als Markdown alleen geschreven, niet gelezen; schrijf en lees het als .csv of .xlsx, met --to logframe en --from logframe.",
});

async function readSheetsOf(input: Input, { session, settings }: Task): Promise<ReadOutcome> {
  const read = await readSheets(input, session);
  if (!read.ok) return read;
  const { readLogframe } = await import("../../entries/formats/tables.js");
  const result = readLogframe(read.sheets, {
    title: settings["title"],
    language: settings["lang"],
    links: settings["links"] as "infer" | "none" | undefined,
  });
  return result.ok || !/\.md$/i.test(input.name) ? result : { ok: false, problems: [MARKDOWN] };
}
