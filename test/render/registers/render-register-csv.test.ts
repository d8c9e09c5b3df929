import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { unguardCell } from "../../../src/entries/formats/tables.js";
import { renderRegisterCsv } from "../../../src/entries/render/office.js";
import { buildRegister, REGISTER_NAMES } from "../../../src/entries/render/text.js";
import { buildTheory } from "../../support/build-theory.js";

const columns = ["Id", "Text", "Number"].map((heading) => ({ heading, width: 10 }));

describe("CSV", () => {
  const rows = [
    ["a", 'says "so", and; more\nbelow', 1234.5],
    ["b", ["one", "two"], -2],
    ["c", null, 0],
  ] as const;

  it("is what RFC 4180 has", () => {
    expect(renderRegisterCsv({ columns, rows })).toBe(
      'Id,Text,Number\r\na,"says ""so"", and; more\nbelow",1234.5\r\nb,one; two,-2\r\nc,,0\r\n',
    );
  });

  it("opens in a Dutch Excel: a byte order mark, semicolons and decimal commas", () => {
    expect(renderRegisterCsv({ columns, rows }, { dialect: "excel-nl" })).toBe(
      '\uFEFFId;Text;Number\r\na;"says ""so"", and; more\nbelow";1234,5\r\nb;"one; two";-2\r\nc;;0\r\n',
    );
    expect(renderRegisterCsv({ columns, rows }, { dialect: "excel" })).toMatch(/^\uFEFFId,Text,Number\r\n/);
  });

  it("does not start with ID, by which Excel would take it for another format", () => {
    const theory = buildTheory({ outcomes: ["o"] });
    for (const name of REGISTER_NAMES) {
      expect(renderRegisterCsv(buildRegister(theory, name))).not.toMatch(/^ID/);
    }
  });

  it("keeps no control characters but tabs and line ends", () => {
    const csv = renderRegisterCsv({ columns, rows: [["a\tb", "c\u001b[31md\u0000", 1]] });
    expect(csv).toBe("Id,Text,Number\r\na\tb,c␛[31md␀,1\r\n");
  });
});

const HOSTILE = ["=HYPERLINK(A1)", "+1", "-1", "@x", "\t=1", "'=1", '=1;2,3\n"4"'];

it.each(["rfc4180", "excel", "excel-nl"] as const)(
  "as %s, no text of a theory starts like a formula and none is lost",
  (dialect) => {
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: { o: { title: "=o" } },
      links: [{ from: "i", to: "o", because: "=because" }],
      assumptions: Object.fromEntries(
        HOSTILE.map((statement, i) => [
          `a${i}`,
          { statement, on: "i->o", owner: statement, test: { question: statement } },
        ]),
      ),
      evidence: { e: { on: "a0", finding: "=finding", source: "s" } },
      sources: { s: { type: "book", author: [{ literal: "=author" }] } },
      reviews: HOSTILE.map((note, i) => ({
        assumption: `a${i}`,
        date: "2020",
        reviewer: note,
        decision: "accept" as const,
        note,
      })),
    });
    const read = Object.fromEntries(
      REGISTER_NAMES.map((name) => {
        const csv = renderRegisterCsv(buildRegister(theory, name), { dialect });
        const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
        expect(errors).toEqual([]);
        return [name, data];
      }),
    );
    for (const cell of Object.values(read).flat(2)) expect(cell).not.toMatch(/^[\s]*[=+\-@]|^[\t\r]/);
    expect(read["assumptions"]?.slice(1).map((row) => unguardCell(row[1] ?? ""))).toEqual(HOSTILE);
    expect(read["log"]?.slice(1).map((row) => unguardCell(row[6] ?? ""))).toEqual(HOSTILE);
  },
);
