import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readCausalMap,
  readCsv,
  readLogframe,
  readTables,
  readWorkbook,
  WorkbookError,
  writeTables,
  writeWorkbook,
} from "../../../src/entries/formats/tables.js";
import { TABLE_SPECS } from "../../../src/formats/tables/specs.js";
import type { Sheet } from "../../../src/sheets/sheet.js";
import { parseTheory } from "../../../src/theory/parse.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { runs } from "../../support/runs.js";

const word = fc.constantFrom(
  ...["a", "b", "a->b", "b->a", "a; b", "theory", "constructor", "__proto__", "prototype", "a->", "->", "\u0000"],
  ...["intervention", "outcome", "factor", "supports", "2020", "5-10-2018", "1.234", "P1Y", "baseline", "plan", "ja"],
  ...["[1]", '{"__proto__":{"x":1}}', "sms", "hoop", "passed", "report", "=1+1", "~a; b"],
  ...HOSTILE_TEXTS,
);
const anyCell = fc.oneof(word, word, fc.constant(null), fc.double({ noNaN: true }), fc.boolean());

/** A sheet with headings of a table, some of others and some of none, and anything in its cells. */
const anySheet: fc.Arbitrary<Sheet> = fc.constantFrom(...TABLE_SPECS).chain(({ name, nl, fields }) => {
  const headings = fields.flatMap(({ names: { en } }) => [en, en, `${en} [nl]`]);
  return fc.uniqueArray(fc.oneof(fc.constantFrom(...headings), word), { minLength: 1, maxLength: 8 }).chain((head) =>
    fc.record({
      name: fc.constantFrom(name, name, nl, "x"),
      rows: fc
        .array(fc.array(anyCell, { maxLength: head.length + 1 }), { maxLength: 6 })
        .map((rows) => [head, ...rows]),
    }),
  );
});

describe("whatever stands in tables", () => {
  test("is a theory or told as a problem, the same each time, and is written and read again", () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 8 }), (sheets) => {
        const result = readTables(sheets);
        expect(readTables(sheets)).toEqual(result);
        for (const { message } of result.losses) expect(message).not.toMatch(/undefined|\[object/);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(parseTheory(result.theory).ok).toBe(true);
        const again = readTables(writeTables(result.theory).output);
        if (!again.ok) throw new Error("what was written is not read");
        expect(Object.keys(again.theory.outcomes ?? {})).toEqual(Object.keys(result.theory.outcomes ?? {}));
        const over = readTables(sheets, { base: result.theory });
        expect(over.ok).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  test("is a logframe or a causal map or told as a problem", () => {
    const heads = [
      ["Level", "Result", "Indicators", "Baseline", "Target", "Assumptions"],
      ["cause", "effect", "source", "quote", "id"],
    ];
    const cell = fc.oneof(
      anyCell,
      fc.constantFrom("Goal", "Output 1.1: x", "40 km (2024)", "- a\n- b", "~a", "Pre-conditions"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }),
        (head, rows) => {
          const sheets = [{ name: "x", rows: [head, ...rows] }];
          for (const result of [readLogframe(sheets), readCausalMap(sheets)])
            expect(result.ok ? parseTheory(result.theory).ok : result.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test("any bytes are a table of CSV", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(readTables([readCsv(bytes, { name: "nodes.csv" })]).ok).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("what is no workbook", () => {
  test("is refused, whatever its bytes", async () => {
    const workbook = await writeWorkbook([{ name: "nodes", rows: [["id"], ["a"]] }]);
    const broken = fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)).map(([at, byte]) => workbook.with(at, byte));
    const cut = fc.nat(workbook.length - 1).map((end) => workbook.slice(0, end));
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, cut, fc.uint8Array()), async (bytes) => {
        const sheets = await readWorkbook(bytes).catch((error: unknown) => error);
        if (!Array.isArray(sheets)) expect(sheets).toBeInstanceOf(WorkbookError);
      }),
      { numRuns: runs(100) },
    );
  });

  test("is refused before it unpacks to more than is allowed", async () => {
    const workbook = await writeWorkbook([
      { name: "nodes", rows: Array.from({ length: 5000 }, () => ["same", "same"]) },
    ]);
    await expect(readWorkbook(workbook, { limits: { unpackedBytes: 10_000 } })).rejects.toThrow(
      /unpacks to \d+ bytes or more; at most 10000 are read/,
    );
  });
});

test("long texts in every place take no longer than their length", () => {
  const rows = ["a ", "(", "~ ", "1.", "-", "[", "a, ", " ; "].map((part) => part.repeat(30_000));
  for (const text of rows) {
    const cells = [text, text, text, text, text, text];
    readTables([
      { name: "nodes", rows: [["kind", "id", "title", text], cells] },
      { name: "sources", rows: [["type", "author", "issued"], cells] },
    ]);
    readTables([{ name: "values", rows: [["indicator", "kind", "value", "date"], cells] }]);
    readLogframe([
      {
        name: "x",
        rows: [["Level", "Result", "Indicators", "Baseline", "Target", "Assumptions"], ["Goal", "G"], cells],
      },
    ]);
    readCausalMap([{ name: "x", rows: [["cause", "effect"], cells] }]);
    expect(readCsv(`x,y\n${text}`, { name: "x" }).rows.length).toBeGreaterThan(1);
  }
}, 10_000);
