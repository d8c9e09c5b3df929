import { existsSync, readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { trace } from "../../src/analysis/trace.js";
import { readBibtex } from "../../src/formats/bibtex.js";
import { readCids } from "../../src/formats/cids.js";
import { readCslJson } from "../../src/formats/csl-json.js";
import { readDot } from "../../src/formats/dot.js";
import { readCytoscape, readJgf, readKumu, readMermaid, readPolicyGraph } from "../../src/formats/graphs.js";
import { readIati } from "../../src/formats/iati.js";
import { readJson } from "../../src/formats/json.js";
import { readWorkbook } from "../../src/formats/xlsx.js";
import { readYaml } from "../../src/formats/yaml.js";
import { parseTheory } from "../../src/theory/parse.js";
import { layeredTheory } from "../support/layered-theory.js";

const SECURITY = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");

/** The rows of the table under a heading, their cells without blanks around them. */
function listRows(heading: string): string[][] {
  const [, section = ""] = SECURITY.split(`\n## ${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

type Result = { ok: true } | { ok: false; problems: readonly { code: string; message: string }[] };
/** Whether it is refused for what it is too much of, and not for anything else. */
const isTooLarge = (result: Result) =>
  !result.ok && /at most|nested|longer than|more than|aliases/.test(result.problems[0]?.message ?? "");
const spaces = (count: number) => " ".repeat(count);
const nest = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const HEAD = { format: "theory-of-change/1", id: "t", title: "T", language: "en" };
const SMALL = { ...HEAD, outcomes: { a: { title: "A" } } };
const custom = (depth: number) => ({
  ...SMALL,
  sources: { s: { type: "report", custom: JSON.parse(`{"x":${nest(depth - 1, "[", "]")}}`) } },
});
const parts = (depth: number) => {
  let assumption: object = { statement: "s" };
  for (let i = depth; i > 0; i -= 1) assumption = { statement: "s", parts: { [`p${i}`]: assumption } };
  return { ...SMALL, assumptions: { a: assumption } };
};
const xml = (inner: string) => `<result type="1"><title><narrative>T</narrative></title>${inner}</result>`;
const workbook = (cells: string) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="s" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="a" Type="r/worksheet" Target="a.xml"/></Relationships>',
        "xl/a.xml": `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
      }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  );
const refusesWorkbook = async (bytes: Uint8Array) => {
  const error = await readWorkbook(bytes).catch((reason: Error) => reason);
  return error instanceof Error ? /at most|more cells/.test(error.message) : false;
};

const MANY_PATHS = layeredTheory(4, 10);

/** Clearly below a round limit or above it, where it is kept by the piece or the row. */
const beside = (size: number) => (size % 10 === 0 ? size - 200_000 : size + 200_000);

/** For each row of the table, whether what is as large as it says is read, and what is one larger is refused. */
const CHECKS: { readonly [what: string]: (size: number) => boolean | Promise<boolean> } = {
  "a theory as JSON": (size) => isTooLarge(readJson(JSON.stringify(SMALL).padEnd(size))),
  "a theory as YAML": (size) => isTooLarge(readYaml(JSON.stringify(SMALL).padEnd(size))),
  "depth of a theory as JSON or YAML": (size) => {
    const text = nest(size, "[", "]");
    const [json, yaml] = [isTooLarge(readJson(text)), isTooLarge(readYaml(text))];
    expect(yaml || json).toBe(json);
    return json;
  },
  "depth of parts of assumptions": (size) => isTooLarge(parseTheory(parts(size))),
  "depth of `custom` of a source": (size) => isTooLarge(parseTheory(custom(size))),
  "aliases in YAML": (size) =>
    isTooLarge(readYaml(`a: &a 1\n${Array.from({ length: size }, (_, i) => `b${i}: *a\n`).join("")}`)),
  "depth of XML": async (size) => isTooLarge(await readIati(xml(nest(size - 1, "<a>", "</a>")))),
  "a text or tag in XML": async (size) => isTooLarge(await readIati(xml(`<a>${"x".repeat(beside(size))}</a>`))),
  "a graph as JSON, and the Common Impact Data Standard": (size) => {
    const found = [readJgf, readCytoscape, readKumu, readPolicyGraph, readCids].map((read) =>
      isTooLarge(read("{}".padEnd(size))),
    );
    expect(new Set(found).size).toBe(1);
    return found[0] as boolean;
  },
  DOT: (size) => isTooLarge(readDot("digraph {}".padEnd(size))),
  Mermaid: (size) => isTooLarge(readMermaid("flowchart LR".padEnd(size))),
  "CSL-JSON": (size) => isTooLarge(readCslJson("[]".padEnd(size))),
  BibTeX: (size) => isTooLarge(readBibtex(spaces(size))),
  "entries of BibTeX": (size) => isTooLarge(readBibtex("@comment{a}".repeat(size))),
  "an entry of BibTeX": (size) => {
    const read = readBibtex(`@misc{a, note={${"x".repeat(size - "@misc{a, note={}}".length)}}}`);
    return read.ok && read.losses.some(({ message }) => message.includes("at most 20000 are read"));
  },
  "a workbook, unpacked": async (size) => {
    const bytes = workbook("<row/>");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [...bytes.keys()].filter((i) => i + 46 < bytes.length && view.getUint32(i, true) === 0x02014b50);
    const others = starts.slice(1).reduce((sum, start) => sum + view.getUint32(start + 24, true), 0);
    // What the archive says of the first part is all that is looked at before it is unpacked.
    view.setUint32((starts[0] ?? 0) + 24, size - others, true);
    return refusesWorkbook(bytes);
  },
  "cells of a workbook": (size) => {
    const rows = Math.floor(beside(size) / 16_384);
    return refusesWorkbook(
      workbook(
        Array.from({ length: rows }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(""),
      ),
    );
  },
  "paths that are listed": (size) => {
    const { paths, count } = trace(MANY_PATHS);
    expect(count).toBe(10_000n);
    return paths.length < size;
  },
  "problems that are worded": (size) => {
    const links = Array.from({ length: size }, (_, i) => ({ from: `x${i}`, to: "a" }));
    const result = parseTheory({ ...SMALL, links });
    return !result.ok && result.problems.some(({ code }) => code === "too-many-problems");
  },
  "an id": (size) => !parseTheory({ ...SMALL, outcomes: { ["x".repeat(size)]: { title: "A" } } }).ok,
};

describe("the limits that SECURITY.md states", () => {
  const rows = listRows("Limits").map(([what = "", most = ""]) => ({
    what,
    most: Number(/^[\d,]+/.exec(most)?.[0].replaceAll(",", "")),
  }));

  it("are all checked here", () => {
    expect(rows.map(({ what }) => what)).toEqual(Object.keys(CHECKS));
  });

  it.each(rows)("$what: $most", async ({ what, most }) => {
    expect(await CHECKS[what]?.(most)).toBe(false);
    expect(await CHECKS[what]?.(most + 1)).toBe(true);
  });
});

it("names no test that is not there", () => {
  const named = [...SECURITY.matchAll(/`((?:test|docs)\/[^`]*)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
});
