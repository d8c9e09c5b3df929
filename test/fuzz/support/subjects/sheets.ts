import {
  readCausalMap,
  readCsv,
  readLogframe,
  readTables,
  readWorkbook,
  WorkbookError,
} from "../../../../src/entries/formats/tables.js";
import type { Sheet } from "../../../../src/sheets/sheet.js";
import type { Theory } from "../../../../src/theory/theory.js";
import type { Chance } from "../chance.js";
import { encodeText } from "../encode-text.js";
import { mutateArchive, mutateBytes, swellArchive } from "../mutate-bytes.js";
import { mutateOne, mutateText } from "../mutate-text.js";
import type { Seeds } from "../seeds.js";
import { accept } from "./accept.js";
import type { Subject } from "./subject.js";

/** What is read from cells: tables, logframes and causal maps, of CSV and of workbooks. */
export const SHEETS: readonly Subject[] = [
  {
    name: "tables of CSV",
    weight: 2,
    make: ({ tables }, chance) => {
      const all = tables.flat().map(({ csv }) => csv);
      return chance.pick(tables).map(({ name, csv }) => {
        const mutated = chance.oneIn(2) ? csv : mutateText(csv, all, chance);
        return { name, csv: toInput(mutated, chance) };
      });
    },
    read: (tables: readonly { name: string; csv: string | Uint8Array }[], chance, seeds) =>
      readSheets(
        tables.map(({ name, csv }) => readCsv(csv, { name })),
        chance,
        seeds,
      ),
  },
  {
    name: "logframe and causal map of CSV",
    weight: 6,
    make: ({ csv }, chance) => toInput(mutateOne(chance.oneIn(3) ? csv.slice(0, 1) : csv, chance), chance),
    read: (csv: string | Uint8Array, chance, seeds) => readSheets([readCsv(csv, { name: "sheet" })], chance, seeds),
  },
  {
    name: "readWorkbook",
    weight: 2,
    make: ({ workbooks }, chance) => {
      const bytes = chance.pick(workbooks);
      return chance.oneIn(2) ? mutateArchive(bytes, chance) : mutateBytes(bytes, chance);
    },
    read: readBytes,
  },
  {
    name: "readWorkbook of a bomb",
    weight: 1,
    make: ({ workbooks }, chance) => swellArchive(chance.pick(workbooks), chance),
    // What is accepted is no theory of a size that anybody keeps; using it in every way would take all the time there is.
    read: async (bytes: Uint8Array) => {
      const limits = { cells: 100_000, elements: 200_000, cellCharacters: 2_000_000 };
      const sheets = await tryWorkbook(() => readWorkbook(bytes, { limits }));
      return sheets !== undefined;
    },
  },
];

async function readBytes(bytes: Uint8Array, chance: Chance, seeds: Seeds): Promise<readonly Theory[]> {
  const sheets = await tryWorkbook(() => readWorkbook(bytes));
  return sheets === undefined ? [] : readSheets(sheets, chance, seeds);
}

/** The sheets; nothing where they are refused in words. */
async function tryWorkbook(read: () => Promise<Sheet[]>): Promise<Sheet[] | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WorkbookError && error.message !== "") return undefined;
    throw error;
  }
}

function toInput(csv: string, chance: Chance): string | Uint8Array {
  if (!chance.oneIn(5)) return csv;
  const bytes = encodeText(csv, chance);
  return chance.oneIn(2) ? bytes : mutateBytes(bytes, chance);
}

function readSheets(sheets: readonly Sheet[], chance: Chance, { theories }: Seeds): Theory[] {
  const options = { title: "T", language: chance.pick(["en", "nl"]) };
  const base = chance.oneIn(3) ? chance.pick(theories) : undefined;
  return [readTables(sheets, { base }), readLogframe(sheets, options), readCausalMap(sheets, options)].flatMap(accept);
}
