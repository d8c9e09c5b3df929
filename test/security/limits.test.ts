import { existsSync, readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { readBibtex, readCslJson } from "../../src/entries/formats/citations.js";
import { readJson, readYaml } from "../../src/entries/formats/document.js";
import {
  readCids,
  readCytoscape,
  readDot,
  readGraphml,
  readJgf,
  readKumu,
  readMermaid,
  readPolicyGraph,
} from "../../src/entries/formats/graphs.js";
import { readIati } from "../../src/entries/formats/iati.js";
import { readCsv, readWorkbook } from "../../src/entries/formats/tables.js";
import { type LimitsOf, READER_LIMITS } from "../../src/limits/reader-limits.js";
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
const workbook = (cells: string, { strings = "", sheets = 1, others = 0 } = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        ...Object.fromEntries(Array.from({ length: others }, (_, i) => [`x${i}`, ""])),
        ...(strings !== "" && { "xl/sharedStrings.xml": strings }),
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${'<sheet name="s" r:id="a"/>'.repeat(sheets)}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="a" Type="r/worksheet" Target="a.xml"/></Relationships>',
        "xl/a.xml": `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
      }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  );
const refusesWorkbook = async (bytes: Uint8Array, limits: LimitsOf<"workbook"> = {}) => {
  const error = await readWorkbook(bytes, { limits }).catch((reason: Error) => reason);
  return error instanceof Error ? /at most|(?:more|longer) than/.test(error.message) : false;
};
/** Whether something throws for what it is too much of. */
const refuses = (read: () => unknown) => {
  try {
    read();
    return false;
  } catch (error) {
    return /at most/.test((error as Error).message);
  }
};
/** The same answer of each, and which it is. */
const agree = (found: readonly boolean[]) => {
  expect(new Set(found).size).toBe(1);
  return found[0] as boolean;
};
const attributes = (count: number) => Array.from({ length: count }, (_, i) => ` a${i}=""`).join("");
/** A drawing with a number of arrows, all but the last few between two groups. */
const drawn = (size: number, join: (ids: string[]) => string, arrow: string) => {
  const ids = (letter: string, count: number) => join(Array.from({ length: count }, (_, i) => `${letter}${i}`));
  const [from, to] = [ids("a", 1000), ids("b", Math.floor(size / 1000))];
  return `${from} ${arrow} ${to}\n${`c ${arrow} d\n`.repeat(size % 1000)}`;
};
const bib = (entry: string) => {
  const read = readBibtex(entry);
  return read.ok && read.losses.some(({ message }) => message.includes("at most"));
};

/** A graph of some causes and effects with one assumption between them. */
const bridge = (causes: number, effects: number) => {
  const [from, to] = [causes, effects].map((count, i) => Array.from({ length: count }, (_, j) => `${"ab"[i]}${j}`));
  const nodes = [
    { id: "x", kind: "assumption" },
    ...(from ?? []).map((id) => ({ id, kind: "intervention" })),
    ...(to ?? []).map((id) => ({ id, kind: "outcome" })),
  ];
  const edges = [
    ...(from ?? []).map((id) => ({ from: id, to: "x" })),
    ...(to ?? []).map((id) => ({ from: "x", to: id })),
  ];
  return JSON.stringify({ nodes, edges });
};

/**
 * The answer for a limit that takes long to reach: it is tried with a smaller one that the caller gives, and the table has
 * the one that is stated.
 */
async function tryScaled(size: number, most: number, small: number, refuses: (limit: number) => unknown) {
  expect([await refuses(small), await refuses(small - 1)]).toEqual([false, true]);
  return size > most;
}

const MANY_PATHS = layeredTheory(4, 10);

/** Clearly below a round limit or above it, where it is kept by the piece or the row. */
const beside = (size: number) => (size % 10 === 0 ? size - 200_000 : size + 200_000);

/** For each row of the table, whether what is as large as it says is read, and what is one larger is refused. */
const CHECKS: { readonly [what: string]: (size: number) => boolean | Promise<boolean> } = {
  "JSON: a theory, a graph, a bibliography, the Common Impact Data Standard": (size) =>
    agree([
      isTooLarge(readJson(JSON.stringify(SMALL).padEnd(size))),
      ...[readJgf, readCytoscape, readKumu, readPolicyGraph, readCids].map((read) =>
        isTooLarge(read("{}".padEnd(size))),
      ),
      isTooLarge(readCslJson("[]".padEnd(size))),
    ]),
  "values of JSON: texts, numbers, objects and lists": (size) => {
    // The list is one of them.
    const text = `[${"1,".repeat(size - 2)}1]`;
    return agree([readJson, readJgf].map((read) => isTooLarge(read(text))));
  },
  "a theory as YAML": (size) => isTooLarge(readYaml(JSON.stringify(SMALL).padEnd(size))),
  "signs in YAML between which values can stand: commas, line ends, brackets, colons": (size) =>
    isTooLarge(readYaml("\n".repeat(size))),
  "depth of JSON or YAML": (size) => {
    const text = nest(size, "[", "]");
    const [json, yaml] = [isTooLarge(readJson(text)), isTooLarge(readYaml(text))];
    expect(yaml || json).toBe(json);
    return json;
  },
  "depth of parts of assumptions": (size) => isTooLarge(parseTheory(parts(size))),
  "depth of `custom` of a source": (size) => isTooLarge(parseTheory(custom(size))),
  "aliases in YAML": (size) =>
    isTooLarge(readYaml(`a: &a 1\n${Array.from({ length: size }, (_, i) => `b${i}: *a\n`).join("")}`)),
  "depth of XML: IATI, GraphML and workbooks": async (size) =>
    agree([
      isTooLarge(await readIati(xml(nest(size - 1, "<a>", "</a>")))),
      isTooLarge(readGraphml(`<graphml>${nest(size - 1, "<a>", "</a>")}</graphml>`)),
      await refusesWorkbook(workbook(nest(size - 2, "<a>", "</a>"))),
    ]),
  "attributes of an element of XML": async (size) =>
    agree([
      isTooLarge(await readIati(xml(`<a${attributes(size)}/>`))),
      isTooLarge(readGraphml(`<graphml${attributes(size)}/>`)),
      await refusesWorkbook(workbook(`<a${attributes(size)}/>`)),
    ]),
  "a name in XML, or the address of a namespace": async (size) => {
    const long = "x".repeat(size);
    return agree([
      isTooLarge(await readIati(xml(`<${long}/>`))),
      isTooLarge(await readIati(xml(`<a ${long}=""/>`))),
      isTooLarge(await readIati(xml(`<a xmlns:p="${long}"/>`))),
      isTooLarge(readGraphml(`<graphml xmlns="${long}"/>`)),
      await refusesWorkbook(workbook(`<${long}/>`)),
    ]);
  },
  "a text or tag in XML": async (size) =>
    agree([
      isTooLarge(await readIati(xml(`<a>${"x".repeat(beside(size))}</a>`))),
      await refusesWorkbook(workbook(`<a b="${"x".repeat(beside(size))}"/>`)),
    ]),
  "a result of IATI, or what is read of an activity besides": async (size) => {
    // What is counted are the texts and, with 50 for each element, the names.
    const part = "x".repeat(beside(size) / 4);
    const narratives = `<narrative xml:lang="en">${part}</narrative>`.repeat(4);
    return isTooLarge(await readIati(`<result type="1"><title>${narratives}</title></result>`));
  },
  GraphML: (size) => isTooLarge(readGraphml("<graphml/>".padEnd(size, `<!--${spaces(1_000_000)}-->`))),
  "elements of GraphML": (size) =>
    tryScaled(size, READER_LIMITS.graphml.elements, 4, (elements) =>
      isTooLarge(readGraphml('<graphml><graph><node id="a"/><x/></graph></graphml>', { limits: { elements } })),
    ),
  "links of a graph as JSON or GraphML": async (size) => {
    expect(READER_LIMITS.graphml.links).toBe(READER_LIMITS.graph.links);
    // One of the three leads through the assumption.
    const isMore = await tryScaled(size, READER_LIMITS.graph.links, 3, (links) =>
      isTooLarge(readPolicyGraph(bridge(1, 1), { limits: { links } })),
    );
    return isMore && isTooLarge(readPolicyGraph(bridge(1000, 1000)));
  },
  DOT: (size) => isTooLarge(readDot("digraph {}".padEnd(size))),
  Mermaid: (size) => isTooLarge(readMermaid("flowchart LR".padEnd(size))),
  "links of DOT or Mermaid": (size) =>
    agree([
      isTooLarge(readDot(`digraph {${drawn(size, (ids) => `{${ids.join(" ")}}`, "->")}}`)),
      isTooLarge(readMermaid(`flowchart LR\n${drawn(size, (ids) => ids.join("&"), "-->")}`)),
    ]),
  BibTeX: (size) => isTooLarge(readBibtex(spaces(size))),
  "entries of BibTeX": (size) => isTooLarge(readBibtex("@comment{a}".repeat(size))),
  "an entry of BibTeX": (size) => bib(`@misc{a, note={${"x".repeat(size - "@misc{a, note={}}".length)}}}`),
  "braces in an entry of BibTeX": (size) => bib(`@misc{a, note=${nest(size - 1, "{", "}")}}`),
  "the text that an abbreviation of BibTeX stands for": (size) => bib(`@string{a = {${"x".repeat(size)}}}`),
  CSV: (size) => refuses(() => readCsv("x".repeat(size), { name: "x" })),
  "cells of CSV": (size) =>
    tryScaled(size, READER_LIMITS.csv.cells, 4, (cells) =>
      refuses(() => readCsv("a,b\r\nc,d", { name: "x", limits: { cells } })),
    ),
  "a workbook, unpacked": async (size) => {
    const bytes = workbook("<row/>");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [...bytes.keys()].filter((i) => i + 46 < bytes.length && view.getUint32(i, true) === 0x02014b50);
    const others = starts.slice(1).reduce((sum, start) => sum + view.getUint32(start + 24, true), 0);
    // What the archive says of the first part is all that is looked at before it is unpacked.
    view.setUint32((starts[0] ?? 0) + 24, size - others, true);
    return refusesWorkbook(bytes);
  },
  "parts of a workbook": (size) => refusesWorkbook(workbook("<row/>", { others: size - 3 })),
  "elements of a workbook": (size) =>
    // Three and two list the sheet, and two hold the row.
    tryScaled(size, READER_LIMITS.workbook.elements, 8, (elements) =>
      refusesWorkbook(workbook("<row/>"), { elements }),
    ),
  "sheets of a workbook": (size) => refusesWorkbook(workbook("<row/>", { sheets: size })),
  "cells of a workbook": (size) =>
    // A row of three, and as many that are empty.
    tryScaled(size, READER_LIMITS.workbook.cells, 7, (cells) =>
      refusesWorkbook(workbook('<row><c r="C1"><v>1</v></c></row>'), { cells }),
    ),
  "texts of the cells of a workbook, together": (size) => {
    const [whole, rest] = [100_000, size % 100_000];
    const strings = `<sst><si><t>${"x".repeat(whole)}</t></si><si><t>${"x".repeat(rest)}</t></si></sst>`;
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(Math.floor(size / whole));
    return refusesWorkbook(workbook(`${cells}<row><c t="s"><v>1</v></c></row>`, { strings }));
  },
  "formulas of a workbook without a value": (size) => refusesWorkbook(workbook('<row><c t="e"/></row>'.repeat(size))),
  "paths that are listed": (size) => {
    const { paths, count } = traceTheory(MANY_PATHS);
    expect(count).toBe(10_000);
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

it("states every limit that readers have", () => {
  const stated = listRows("Limits").map(([, most = ""]) => Number(/^[\d,]+/.exec(most)?.[0].replaceAll(",", "")));
  // Files of toc are told of below the table.
  const { settings, baseline, ...notations } = READER_LIMITS;
  const all = Object.entries(notations).flatMap(([notation, limits]) =>
    Object.entries(limits).map(([name, most]) => ({ limit: `${notation}.${name}`, isStated: stated.includes(most) })),
  );
  expect(all.filter(({ isStated }) => !isStated)).toEqual([]);
  for (const bytes of [settings.bytes, baseline.bytes, READER_LIMITS.workbook.bytes])
    expect(SECURITY).toContain(`${bytes / 1_000_000} MB of`);
});

it("takes no limit that is none", () => {
  expect(() => readJson("{}", { limits: { letters: 1 } as never })).toThrow(
    "limits.letters: there is no such limit here; expected characters, values.",
  );
  expect(() => readJson("{}", { limits: { depth: 1000 } as never })).toThrow("limits.depth: there is no such limit");
  expect(() => readYaml("a", { limits: { characters: Number.NaN } })).toThrow(
    "expected a number of 0 or more; found NaN",
  );
  expect(readJson("{}", { limits: { characters: undefined } })).toEqual(readJson("{}"));
});

it("names no test that is not there", () => {
  const named = [...SECURITY.matchAll(/`((?:test|docs)\/[^`]*)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
});
