import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../formats/tables.js";
import { createInputProblem, type InputProblem } from "../input/input-problem.js";
import type { Input } from "../input/open-input.js";
import { readFileBytes } from "../input/read-file-bytes.js";
import { sayProblem } from "../say-problem.js";
import type { Session } from "../session.js";
import { word } from "../wording.js";

/** The largest file of a table or workbook that is read, in bytes. */
const MAX_BYTES = 50_000_000;

/** Whether a file is a table, by its ending. */
export const isTableFile = (name: string) => /\.(csv|tsv)$/i.test(name);

const NO_WORKBOOK = createInputProblem("syntax", {
  en: "the file is called .xlsx and is no workbook; expected one that Excel or another program saved. A table of text is called .csv.",
  nl: "het bestand heet .xlsx en is geen werkmap; verwacht er een die Excel of een ander programma bewaarde. Een tabel van tekst heet .csv.",
});

/** Sheets, or why there are none. */
export type SheetsRead =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads the sheets of a workbook, a file of CSV, or a folder of such files in the order of their names. */
export async function readSheets(input: Input, session: Session): Promise<SheetsRead> {
  const { readCsv } = await import("../../formats/tables.js");
  if (input.isFolder) {
    const folder = input.path ?? input.name;
    const sheets: Sheet[] = [];
    for (const name of readdirSync(folder).filter(isTableFile).sort()) {
      const bytes = readFileBytes(join(folder, name), session.io.cwd, MAX_BYTES);
      if (!(bytes instanceof Uint8Array))
        return refuse(
          createInputProblem(
            bytes.code,
            word((lang) => `${name}: ${sayProblem(bytes, lang)}`),
          ),
        );
      sheets.push(readCsv(bytes, { name }));
    }
    if (sheets.length > 0) return { ok: true, sheets };
    return refuse(
      createInputProblem("empty", {
        en: "the folder holds no tables; expected files such as nodes.csv.",
        nl: "de map bevat geen tabellen; verwacht bestanden zoals nodes.csv.",
      }),
    );
  }
  const bytes = await input.bytes(MAX_BYTES);
  if (!(bytes instanceof Uint8Array)) return refuse(bytes);
  if (!isWorkbook(input.start) && /\.xlsx$/i.test(input.name)) return refuse(NO_WORKBOOK);
  if (!isWorkbook(input.start)) return { ok: true, sheets: [readCsv(bytes, { name: input.name })] };
  const { readWorkbook, WorkbookError } = await import("../../formats/xlsx.js");
  try {
    return { ok: true, sheets: await readWorkbook(bytes) };
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
