import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readCsv,
  readTables,
  readWorkbook,
  TABLE_NAMES,
  writeCsv,
  writeTables,
  writeWorkbook,
} from "../../../src/entries/formats/tables.js";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import { CSV_DIALECTS, type CsvDialect } from "../../../src/sheets/write-csv.js";
import { findUnaccounted } from "../../support/account.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { anyTheory } from "../../support/arbitrary-theory.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { omitNothings } from "../../support/omit-nothings.js";
import { runs } from "../../support/runs.js";

const anyText = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.constantFrom(...HOSTILE_TEXTS, "=1+1", "'=1", " lead", "2018-10", "1,5", "constructor", '"q"', "[1]"),
  )
  .filter((text) => /\S/.test(text) && !/\p{Cs}/u.test(text));
const theories = fc.oneof(anyTheory, anyDocument(anyText), anyDocument(anyText));

/** The theory as it comes back, with the order of its elements. */
function expectSame(result: ReturnType<typeof readTables>, theory: TheoryDocument): void {
  expect(result.losses).toEqual([]);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  expect(result.theory).toEqual(omitNothings(theory));
  for (const [key, register] of Object.entries(omitNothings(theory) as TheoryDocument))
    if (typeof register === "object" && key !== "title" && key !== "description")
      expect(Object.keys(result.theory[key as never])).toEqual(Object.keys(register));
}

test("a theory comes back the same", () => {
  fc.assert(
    fc.property(theories, fc.constantFrom("en", "nl"), (theory, lang) => {
      const { output, losses } = writeTables(theory, { lang });
      expect(losses).toEqual([]);
      expectSame(readTables(output), theory);
      expect(writeTables(theory, { lang }).output).toEqual(output);
    }),
    { numRuns: runs(80) },
  );
});

describe.each(Object.keys(CSV_DIALECTS) as CsvDialect[])("as CSV for %s", (dialect) => {
  test("a theory comes back the same", () => {
    fc.assert(
      fc.property(theories, (theory) => {
        const files = writeTables(theory).output.map(({ name, rows }) => ({
          name: `${name}.csv`,
          bytes: new TextEncoder().encode(writeCsv(rows, { dialect })),
        }));
        expectSame(readTables(files.map(({ name, bytes }) => readCsv(bytes, { name }))), theory);
      }),
      { numRuns: runs(40) },
    );
  });
});

test("as a workbook a theory comes back the same", async () => {
  await fc.assert(
    fc.asyncProperty(theories, async (theory) => {
      const bytes = await writeWorkbook(writeTables(theory, { forWorkbook: true }).output);
      expectSame(readTables(await readWorkbook(bytes)), theory);
    }),
    { numRuns: 15 },
  );
});

test("rows and columns in any order say the same of each element", () => {
  fc.assert(
    fc.property(anyDocument(anyText), fc.infiniteStream(fc.nat()), (theory, numbers) => {
      const shuffle = <T>(list: readonly T[]) =>
        list
          .map((item) => [numbers.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const sheets = writeTables(theory).output.map(({ name, rows: [head = [], ...rows] }) => {
        const order = shuffle(head.map((_, i) => i));
        return { name, rows: [head, ...rows].map((row) => order.map((i) => row[i] ?? null)) };
      });
      expectSame(readTables(shuffle(sheets)), theory);
    }),
    { numRuns: runs(40) },
  );
});

describe("every element of a theory is in the tables or in the losses", () => {
  test.each([[undefined], [["links"]], [["nodes", "evidence", "values"]]] as const)("only %j", async (only) => {
    const unaccounted = await findUnaccounted(fullDocument, (theory) => {
      const { output, losses } = writeTables(theory, { only });
      return { text: output.map(({ name, rows }) => name + writeCsv(rows)).join(), losses };
    });
    expect(unaccounted).toEqual([]);
  });
});

test("a theory is its own tables over itself, whichever of them are given", () => {
  fc.assert(
    fc.property(anyDocument(anyText), fc.subarray([...TABLE_NAMES]), (theory, only) => {
      // What no table says is as the base has it, empty lists included.
      const base = omitNothings(theory) as TheoryDocument;
      expectSame(readTables(writeTables(theory, { only }).output, { base }), theory);
    }),
    { numRuns: runs(40) },
  );
});
