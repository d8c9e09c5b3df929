import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/report/formats.js";
import { buildDocument, type Sketch } from "../support/build-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { useRealCli } from "./support/real-cli.js";
import { runCli, useFolder } from "./support/run-cli.js";

const folder = useFolder();
/** A PDF needs a browser, and has tests of its own. */
const formats = Object.keys(REPORT_FORMATS).filter((format) => format !== "pdf");
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

function writeTheory(id: string, sketch: Sketch): string {
  return folder.write(`${id}.json`, JSON.stringify(buildDocument({ id, ...sketch })));
}

async function report(file: string, format: string) {
  const out = `${file}-${format}`;
  const done = await runCli(["report", file, "-o", out, "--format", format, "-q"], { cwd: folder.path });
  expect({ format, ...done }).toEqual({ format, code: 0, stdout: "", stderr: "" });
  for (const name of readdirSync(join(folder.path, out))) {
    expect(readFileSync(join(folder.path, out, name)).length, name).toBeGreaterThan(50);
  }
}

describe("toc report in every format", () => {
  it.each(formats)("%s: of one node, and of nodes without a link, a strand or a level", async (format) => {
    await report(writeTheory("one", { outcomes: ["only"] }), format);
    await report(writeTheory("few", { interventions: ["i"], outcomes: ["o", "p"], factors: ["f"] }), format);
  });

  it.each(formats)(
    "%s: of whatever texts, with a ring and twelve assumptions on one link",
    async (format) => {
      const titles = Object.fromEntries(
        HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title: title.trim() || "-", description: title }]),
      );
      const { length } = HOSTILE_TEXTS;
      const file = writeTheory("hostile", {
        title: HOSTILE_TEXTS[0]!,
        interventions: { start: { title: HOSTILE_TEXTS[1]! } },
        outcomes: titles,
        links: [
          { from: "start", to: "o0" },
          ...HOSTILE_TEXTS.map((because, i) => ({ from: `o${i}`, to: `o${(i + 1) % length}`, because })),
        ],
        assumptions: Object.fromEntries(
          HOSTILE_TEXTS.map((statement, i) => [`a${i}`, { statement, on: i < 12 ? "start->o0" : `o${i - 1}->o${i}` }]),
        ),
        sources: Object.fromEntries(HOSTILE_TEXTS.map((title, i) => [`s${i}`, { type: "book", title, URL: title }])),
        evidence: Object.fromEntries(
          HOSTILE_TEXTS.map((finding, i) => [`e${i}`, { on: `a${i}`, finding, source: `s${i}`, locator: finding }]),
        ),
      });
      await report(file, format);
    },
    60_000,
  );

  // An image of so many boxes takes a gigabyte while it is drawn.
  it.each(formats.filter((format) => format !== "png"))(
    "%s: of two thousand nodes",
    async (format) => {
      const file = writeTheory("large", {
        interventions: many("i", 1000),
        outcomes: many("o", 1000),
        links: many("o", 1000).map((outcome, i) => `i${i}->${outcome}`),
        assumptions: Object.fromEntries(many("a", 1000).map((id, i) => [id, `i${i}->o${i}`])),
      });
      await report(file, format);
    },
    120_000,
  );
});

describe("toc report as a process", () => {
  const cli = useRealCli();

  it("writes a Word document, the same each time", async () => {
    const file = writeTheory("word", { interventions: ["i"], outcomes: ["o"], links: ["i->o"] });
    const write = async (out: string) => {
      const done = await cli.run(["report", file, "-o", out, "-f", "docx"], { cwd: folder.path });
      expect(done).toMatchObject({ code: 0, stdout: "" });
      return readFileSync(join(folder.path, out, "word.docx"));
    };
    expect(Buffer.compare(await write("first"), await write("second"))).toBe(0);
  });
});
