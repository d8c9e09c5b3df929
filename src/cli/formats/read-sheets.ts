import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../entries/formats/tables.js";
import { READER_LIMITS } from "../../index.js";
import { createInputProblem, type InputProblem } from "../input/input-problem.js";
import type { Input } from "../input/open-input.js";
import { readFileBytes } from "../input/read-file-bytes.js";
import { isHalfWritten } from "../output/write-folder-whole.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { word } from "../wording.js";

/** Whether a file is a table, by its ending. */
export const isTableFile = (name: string) => /\.(csv|tsv)$/i.test(name);

const NO_WORKBOOK = createInputProblem("syntax", {
  en: "the file is called .xlsx and is no workbook; expected one that Excel or another program saved. A table of text is called .csv.",
  nl: "het bestand heet .xlsx en is geen werkmap; verwacht er een die Excel of een ander programma bewaarde. Een tabel van tekst heet .csv.",
});

const HALF_WRITTEN = createInputProblem("unreadable", {
  en: "the folder may hold old and new files side by side, as a command is writing them or was stopped. Run that command again: it finishes the folder first.",
  nl: "de map kan oude en nieuwe bestanden door elkaar bevatten, omdat een opdracht ze aan het schrijven is of is afgebroken. Geef die opdracht opnieuw: de map wordt dan eerst afgemaakt.",
});

/** Sheets, or why there are none. */
export type SheetsRead =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads the sheets of a workbook, a file of CSV, or a folder of such files in the order of their names. */
export async function readSheets(input: Input, session: Session): Promise<SheetsRead> {
  const { readCsv } = await import("../../entries/formats/tables.js");
  if (input.isFolder) {
    const folder = input.path ?? input.name;
    if (isHalfWritten(folder)) return refuse(HALF_WRITTEN);
    const sheets: Sheet[] = [];
    for (const name of readdirSync(folder).filter(isTableFile).sort()) {
      const bytes = readFileBytes(join(folder, name), session.io.cwd, READER_LIMITS.csv.bytes);
      if (!(bytes instanceof Uint8Array))
        return refuse(
          createInputProblem(
            bytes.code,
            word((lang) => `${name}: ${sayProblem(bytes, lang)}`),
          ),
        );
      const read = await tryRead(() => [readCsv(bytes, { name })]);
      if (!read.ok) return read;
      sheets.push(...read.sheets);
    }
    // A command may have begun to write while the tables were read.
    if (isHalfWritten(folder)) return refuse(HALF_WRITTEN);
    if (sheets.length > 0) return { ok: true, sheets };
    return refuse(
      createInputProblem("empty", {
        en: "the folder holds no tables; expected files such as nodes.csv.",
        nl: "de map bevat geen tabellen; verwacht bestanden zoals nodes.csv.",
      }),
    );
  }
  const bytes = await input.bytes(READER_LIMITS[isWorkbook(input.start) ? "workbook" : "csv"].bytes);
  if (!(bytes instanceof Uint8Array)) return refuse(bytes);
  if (!isWorkbook(input.start) && /\.xlsx$/i.test(input.name)) return refuse(NO_WORKBOOK);
  if (!isWorkbook(input.start)) return tryRead(() => [readCsv(bytes, { name: input.name })]);
  const { readWorkbook } = await import("../../entries/formats/tables.js");
  return tryRead(() => readWorkbook(bytes));
}

async function tryRead(read: () => readonly Sheet[] | Promise<readonly Sheet[]>): Promise<SheetsRead> {
  const { WorkbookError } = await import("../../entries/formats/tables.js");
  try {
    return { ok: true, sheets: await read() };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return refuse({ code: "syntax", path: [], message: error.message });
  }
}

/** Whether a file that starts so is a workbook; an old one too, which then says so. */
export function isWorkbook(start: string): boolean {
  return start.startsWith("PK\u0003\u0004") || start.startsWith("\ufffd\ufffd\u0011\ufffd");
}

function refuse(problem: InputProblem): SheetsRead {
  return { ok: false, problems: [problem] };
}
