import { beforeAll, describe, expect, it } from "vitest";
import { readCids, readDot, readGraphml, readJgf, readMermaid } from "../../src/entries/formats/graphs.js";
import { readIati } from "../../src/entries/formats/iati.js";
import { readLogframe, readTables } from "../../src/entries/formats/tables.js";
import { countWork } from "../support/count-work.js";

const list = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const words = (count: number, make: (i: number) => string, sign = "") => list(count, make).join(sign);
const jgf = (nodes: readonly (readonly [string, object])[], edges: readonly object[]) =>
  readJgf(JSON.stringify({ graph: { nodes: Object.fromEntries(nodes), edges } }), { title: "T", language: "en" });
const kind = (name: string) => ({ metadata: { kind: name } });
const NODES = {
  name: "nodes",
  rows: [
    ["kind", "title"],
    ["outcome", "x"],
  ],
};

/** What once took time by the square of its size, or might. */
const SHAPES: { readonly [name: string]: (size: number) => unknown } = {
  "links of a hub": (n) =>
    jgf(
      [["hub", {}], ...list(n, (i) => [`a${i}`, {}] as const)],
      list(n, (i) => ({ source: `a${i}`, target: "hub" })),
    ),
  "nodes with a strand each": (n) =>
    jgf(
      list(n, (i) => [`a${i}`, { metadata: { strand: `s ${i}` } }] as const),
      [],
    ),
  "assumptions on one node": (n) =>
    jgf(
      [["o", {}], ...list(n, (i) => [`m${i}`, kind("assumption")] as const)],
      list(n, (i) => ({ source: `m${i}`, target: "o" })),
    ),
  "causes before an assumption": (n) =>
    jgf(
      [["o", kind("outcome")], ["m", kind("assumption")], ...list(n, (i) => [`a${i}`, kind("action")] as const)],
      [{ source: "m", target: "o" }, ...list(n, (i) => ({ source: `a${i}`, target: "m" }))],
    ),
  "actors of one node": (n) =>
    jgf(
      [["o", {}], ...list(n, (i) => [`m${i}`, kind("actor")] as const)],
      list(n, (i) => ({ source: `m${i}`, target: "o", relation: "part_of" })),
    ),
  "arrows of a group": (n) => readMermaid(`flowchart LR\n${words(n, (i) => `a${i}`, " & ")} --> b`),
  "edges of a group": (n) => readDot(`digraph {{${words(n, (i) => `a${i}`, " ")}} -> b}`),
  "keys of a node": (n) =>
    readGraphml(
      `<graphml>${words(n, (i) => `<key id="k${i}" attr.name="n${i}"/>`)}<graph><node id="a">${words(n, (i) => `<data key="k${i}">x</data>`)}</node></graph></graphml>`,
    ),
  "types of one item": (n) =>
    readCids(
      JSON.stringify([
        { "@id": "o", "@type": "cids:Outcome" },
        { "@id": "t", "@type": Array(n).fill("cids:Target") },
        ...list(n, (i) => ({ "@id": `i${i}`, "@type": "cids:Indicator", "cids:hasTarget": { "@id": "t" } })),
      ]),
    ),
  "results of one level": (n) =>
    readLogframe([
      {
        name: "x",
        rows: [["Level", "Result"], ["Goal", "G"], ["Goal", "H"], ...list(n, (i) => ["Output", `${i}. R`])],
      },
    ]),
  "results under others": (n) =>
    readLogframe([
      { name: "x", rows: [["Level", "Result"], ...list(n, (i) => [i % 2 === 0 ? "Purpose" : "Output", `R${i}`])] },
    ]),
  "sources of indicators": (n) =>
    readLogframe([
      {
        name: "x",
        rows: [
          ["Level", "Result", "Indicators", "Means of verification", "Baseline"],
          ["Goal", "G", null, null, null],
          ...list(n, (i) => ["Output", `R${i}`, `I${i}`, `V${i}`, "2 (2020)"]),
        ],
      },
    ]),
  "columns beside short rows": (n) =>
    readTables([
      {
        name: "nodes",
        rows: [["kind", "title"], ["outcome", "x", ...Array(n).fill("y")], ...list(n, (i) => ["outcome", `T${i}`])],
      },
    ]),
  "parts of one assumption": (n) =>
    readTables([
      NODES,
      {
        name: "assumptions",
        rows: [["id", "statement", "part of"], ["a", "s", null], ...list(n, (i) => [`a${i}`, "s", "a"])],
      },
    ]),
  "unknown ids in one cell": (n) =>
    readTables([
      NODES,
      {
        name: "assumptions",
        rows: [
          ["id", "statement", "on"],
          ["a", "s", words(n, (i) => `q${i}`, ";")],
        ],
      },
    ]),
  "results of IATI": (n) =>
    readIati(words(n, (i) => `<result type="1"><title><narrative>R${i}</narrative></title><indicator/></result>`)),
};

describe("a file of twice the size", () => {
  // The engine counts blocks only in functions that it compiles after this, so before anything is read.
  beforeAll(() => countWork(() => {}));

  it.each(Object.entries(SHAPES))("takes about twice the work: %s", async (_, read) => {
    await read(10);
    const [once, twice] = [await countWork(() => read(500)), await countWork(() => read(1000))];
    expect(once.work).toBeGreaterThan(500);
    expect(twice.work / once.work).toBeLessThan(2.3);
  });
});
