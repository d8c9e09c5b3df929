import type { CsvDialect, Sheet, TableName } from "../../entries/formats/tables.js";
import { findNearest, type Theory } from "../../index.js";
import { createInputProblem, type InputProblem } from "../input/input-problem.js";
import type { Input } from "../input/open-input.js";
import { MisuseError } from "../misuse-error.js";
import { hintAt, word } from "../wording.js";
import type { Format, ReadOutcome, Setting, Task } from "./format.js";
import { readBase } from "./read-base.js";
import { isWorkbook, readSheets } from "./read-sheets.js";

const base: Setting = { about: "the theory that the tables are part of; it keeps what they do not say" };
const lang: Setting = { about: "the language of the headings", values: ["en", "nl"] };
const dialect: Setting = {
  about: "for whom the CSV is; excel-nl has ; and 2,5",
  values: ["rfc4180", "excel", "excel-nl"],
};
const only: Setting = { about: "the tables to write, such as nodes,links; all when absent" };

/** A theory as a folder of tables. */
export const tables: Format = {
  name: "tables",
  about: "a folder of CSV files, one for each table",
  extensions: ["/"],
  isFolder: true,
  settings: { base, lang, dialect, only },
  read: readTableSheets,
  write: async (theory, task) => {
    const { writeCsv, writeTables } = await import("../../entries/formats/tables.js");
    const { output, losses } = writeTables(theory, { lang: readLang(task), only: await readOnly(task) });
    const files = output.map(({ name, rows }) => ({
      name: `${name}.csv`,
      content: writeCsv(rows, { dialect: readDialect(task) }),
    }));
    return { output: files, losses };
  },
};

/** A theory as a workbook, with a sheet for each table. */
export const xlsx: Format = {
  name: "xlsx",
  about: "an Excel workbook with a sheet for each table",
  extensions: [".xlsx"],
  looksLike: isWorkbook,
  settings: { base, lang, only },
  read: readTableSheets,
  write: async (theory, task) => {
    const { writeTables } = await import("../../entries/formats/tables.js");
    const { writeWorkbook } = await import("../../entries/formats/tables.js");
    const options = { lang: readLang(task), only: await readOnly(task), forWorkbook: true };
    const { output, losses } = writeTables(theory, options);
    if (output.length === 0)
      throw new MisuseError({
        en: "the theory has nothing for the tables that were asked for.",
        nl: "de theorie heeft niets voor de gevraagde tabellen.",
      });
    return { output: await writeWorkbook(output), losses };
  },
};

/** One table of a theory as a file of CSV. */
export const csv: Format = {
  name: "csv",
  about: "one table as CSV",
  extensions: [".csv", ".tsv"],
  settings: { base, lang, dialect, table: { about: "the table to write, such as nodes or evidence" } },
  read: readTableSheets,
  write: writeOneTable,
};

/** A causal map and a logframe are told by their headings; else it is tables. */
async function readTableSheets(input: Input, task: Task): Promise<ReadOutcome> {
  const read = await readSheets(input, task.session);
  if (!read.ok) return read;
  const { hasCausalMap, readCausalMap } = await import("../../entries/formats/tables.js");
  if (hasCausalMap(read.sheets)) return readCausalMap(read.sheets, { presumedLanguage: task.session.lang });
  const { hasTables } = await import("../../entries/formats/tables.js");
  if (!hasTables(read.sheets)) {
    const { hasLogframe, readLogframe } = await import("../../entries/formats/tables.js");
    if (hasLogframe(read.sheets)) return readLogframe(read.sheets);
  }
  return readTheory(read.sheets, input, task);
}

async function readTheory(sheets: readonly Sheet[], input: Input, task: Task): Promise<ReadOutcome> {
  const { hasTables, readTables } = await import("../../entries/formats/tables.js");
  const result = readTables(sheets, { base: await readBase(task) });
  if (result.ok) return result;
  if (sheets.length > 1 && !hasTables(sheets)) return { ok: false, problems: [await refuseSheets(sheets)] };
  const { explainLoss } = await import("../../entries/formats/document.js");
  // The only table of a file goes by its name, which stands before the message anyway.
  const isOne = !input.isFolder && sheets.length === 1 && sheets[0]?.name === input.name;
  const drop = (text: string) =>
    isOne && text.startsWith(input.name) ? text.slice(input.name.length).replace(/^[:,] /, "") : text;
  // What was left out tells why nothing remained.
  const reasons = result.losses
    .filter(({ code }) => code !== "guessed-theory")
    .map((loss) =>
      createInputProblem(
        "bad-value",
        word((lang) => drop(explainLoss(loss, { lang }))),
      ),
    );
  return { ok: false, problems: [...result.problems, ...reasons.slice(0, 20)] };
}

/** Says once of all sheets that none is a table of a theory. */
async function refuseSheets(sheets: readonly Sheet[]): Promise<InputProblem> {
  if (READ_ME.includes(sheets[0]?.name ?? ""))
    return createInputProblem("empty", {
      en: "this is a workbook of registers (toc report), which is not read; toc convert theory.yaml theory.xlsx writes one that is.",
      nl: "dit is een werkmap met registers (toc report), en die wordt niet gelezen; toc convert theory.yaml theory.xlsx schrijft er een die wel wordt gelezen.",
    });
  const { TABLE_NAMES } = await import("../../entries/formats/tables.js");
  const tables = TABLE_NAMES.join(", ");
  const shown = sheets.slice(0, MOST_SHEETS).map(({ name }) => name);
  const list = [...shown, ...(sheets.length > shown.length ? ["…"] : [])].join(", ");
  return createInputProblem("empty", {
    en: `none of these is a table of a theory: ${list}. Expected ${tables}, or a table with their headings; with nodes at least, which has the columns kind and title.`,
    nl: `geen van deze is een tabel van een theorie: ${list}. Verwacht ${tables}, of een tabel met hun koppen; ten minste nodes, met de kolommen kind en title.`,
  });
}

const MOST_SHEETS = 10;

/** What the first sheet of a workbook of registers is called. */
const READ_ME: readonly string[] = ["Read me", "Leeswijzer"];

async function writeOneTable(theory: Theory, task: Task) {
  const { writeCsv, writeTables } = await import("../../entries/formats/tables.js");
  const name = task.settings["table"];
  if (name === undefined)
    throw new MisuseError({
      en: "a file of CSV holds one table; name it with --set table=nodes, or write to a folder/ or .xlsx.",
      nl: "een CSV-bestand bevat één tabel; noem die met --set table=nodes, of schrijf naar een map/ of .xlsx.",
    });
  const { output, losses } = writeTables(theory, { lang: readLang(task), only: await checkTables([name], "table") });
  const [sheet] = output;
  if (sheet === undefined)
    throw new MisuseError({
      en: `--set table=${name}: the theory has nothing for this table.`,
      nl: `--set table=${name}: de theorie heeft niets voor deze tabel.`,
    });
  return { output: writeCsv(sheet.rows, { dialect: readDialect(task) }), losses };
}

// The values are among those of the settings above.
const readLang = ({ settings }: Task) => settings["lang"] as "en" | "nl" | undefined;
const readDialect = ({ settings }: Task) => settings["dialect"] as CsvDialect | undefined;

async function readOnly({ settings }: Task): Promise<TableName[] | undefined> {
  return settings["only"] === undefined ? undefined : checkTables(settings["only"].split(","), "only");
}

async function checkTables(names: readonly string[], setting: string): Promise<TableName[]> {
  const { TABLE_NAMES } = await import("../../entries/formats/tables.js");
  return names.map((name) => {
    const found = TABLE_NAMES.find((table) => table === name.trim());
    if (found !== undefined) return found;
    const nearest = findNearest(name, TABLE_NAMES);
    const hint = hintAt(nearest);
    throw new MisuseError({
      en: `--set ${setting}=${name}: there is no such table; expected ${TABLE_NAMES.join(", ")}.${hint.en}`,
      nl: `--set ${setting}=${name}: die tabel is er niet; verwacht ${TABLE_NAMES.join(", ")}.${hint.nl}`,
    });
  });
}
