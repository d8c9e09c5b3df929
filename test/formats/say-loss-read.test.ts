import { describe, expect, it } from "vitest";
import { readBibtex, readCslJson } from "../../src/entries/formats/citations.js";
import { explainLoss } from "../../src/entries/formats/document.js";
import { readDot, readJgf, readMermaid } from "../../src/entries/formats/graphs.js";
import { readCausalMap, readLogframe, readTables } from "../../src/entries/formats/tables.js";
import { READ_LOSSES as CAUSAL_MAP_LOSSES } from "../../src/formats/causal-map/losses.js";
import { READ_LOSSES as CITATION_LOSSES } from "../../src/formats/citations/losses.js";
import { GRAPH_READ_LOSSES } from "../../src/formats/graphs/losses.js";
import { READ_LOSSES as LOGFRAME_LOSSES } from "../../src/formats/logframe/losses.js";
import { READ_LOSSES as TABLE_LOSSES } from "../../src/formats/tables/losses.js";
import { type Loss, parseTheoryOrThrow } from "../../src/index.js";
import type { Sheet } from "../../src/sheets/sheet.js";

const flaws: NonNullable<Sheet["flaws"]> = [
  { row: 2, message: "a quote is not closed, or stands in the middle of a cell." },
  { row: 3, message: "the formula in column B failed (#REF!). The cell is read as empty.", isFormula: true },
];

const base = parseTheoryOrThrow({
  format: "theory-of-change/1",
  id: "t",
  title: "T",
  language: "nl",
  outcomes: { weg: { title: "Weg" } },
});

function readTablesBadly(): readonly Loss[] {
  const sheets: Sheet[] = [
    {
      name: "nodes",
      isGuessedEncoding: true,
      flaws,
      rows: [
        ["kind", "id", "title", "level", "kleur", "title", null],
        ["intervention", "a", "Lessen", null, "rood", null, "los"],
        ["outcome", "b", "Beter", "outputt"],
        ["outcome", "b", "Nog eens"],
        ["outcome", "c d", "Ander"],
        ["outcome", null, "Gezond"],
        ["ding", "e", "E"],
      ],
    },
    {
      name: "links",
      rows: [
        ["from", "to"],
        ["Lessen", "b"],
        ["a", "zz"],
        ["a", "bb"],
      ],
    },
    {
      name: "assumptions",
      rows: [
        ["id", "statement", "on", "part of", "exhaustive"],
        ["x", "Iets", "a", "q", "misschien"],
        ["y", "Iets anders", "a;zz"],
      ],
    },
    {
      name: "indicators",
      rows: [
        ["id", "title"],
        ["i", "Aantal"],
      ],
    },
    {
      name: "values",
      rows: [
        ["indicator", "kind", "value", "date"],
        ["i", "target", "1.234", "5-10-2018"],
        ["i", "target", "tien"],
        ["i", "baseline", 1],
        ["i", "baseline", 2],
        ["j", "target", 1],
      ],
    },
    { name: "rare", rows: [["p"], ["q"]] },
  ];
  return [...readTables(sheets).losses, ...readTables(sheets.slice(0, 2), { base }).losses];
}

const readLogframeBadly = () =>
  readLogframe([
    {
      name: "logframe",
      isGuessedEncoding: true,
      flaws,
      rows: [
        ["Level", "Result", "Indicators", "Baseline", "Target", "Means of verification", "Assumptions", "Kleur"],
        [null, "Zwevend", null, null, null, null, null, null],
        [null, null, "Los", null, null, null, null, null],
        ["Goal", "Gezond", null, null, null, null, null, null],
        ["Goal", "Rijk", null, null, null, null, null, null],
        ["Purpose", "Beter", "Aantal", "5-10-2018: 3", "1.234", "Rapport", "Het regent", null],
        ["Output", "Gedaan", null, null, null, null, "Het regent", null],
        ["Activity", "Lessen", "Uren", null, null, null, null, null],
      ],
    },
    { name: "ander", rows: [["a"]] },
  ]).losses;

const readCausalMapBadly = () =>
  readCausalMap(
    [
      {
        name: "kaart",
        isGuessedEncoding: true,
        flaws,
        rows: [
          ["Cause", "Effect", "Source", "Quote", "Kleur"],
          ["Lessen", "Kennis; diep", "A", "zo is het", "rood"],
          ["Lessen", "Kennis; breed", "A", null, null],
          ["Lessen", null, null, null, null],
          ["Lessen", "lessen", null, null, null],
          ["~Lessen", "Kennis", "B", "niet", null],
          ["~Lessen", "~Kennis", "B", "niet", null],
        ],
      },
      { name: "ander", rows: [["a"]] },
    ],
    { zoom: 1 },
  ).losses;

function readGraphsBadly(): readonly Loss[] {
  const jgf = {
    graph: {
      metadata: { kleur: "rood" },
      nodes: {
        a: { label: "A", metadata: { kleur: "rood" } },
        b: { label: "B", metadata: { kind: "raar" } },
        "c d": { metadata: { kind: "intervention" } },
        m: { label: "M", metadata: { kind: "assumption" } },
        s: { label: "S", metadata: { kind: "source" } },
        f: { label: "F", metadata: { kind: "factor" } },
        z: { label: "Z", metadata: { kind: "zz" } },
        i: { label: "I", metadata: { kind: "indicator" } },
      },
      edges: [
        { source: "a", target: "b", relation: "vreemd", metadata: { kleur: "rood" } },
        { source: "a", target: "b" },
        { source: "a", target: "a" },
        { source: "a", target: "bb" },
        { source: "a", target: "c d" },
        { source: "a", target: "f" },
        { source: "b", target: "m" },
        { source: "m", target: "c d" },
        { source: "s", target: "m", relation: "supports" },
        { source: "a", target: "b", relation: "supports" },
        { source: "i", target: "s", relation: "measures" },
      ],
    },
  };
  return [
    ...readJgf(JSON.stringify(jgf)).losses,
    ...readJgf(JSON.stringify(jgf), { language: "nl" }).losses,
    ...readJgf(JSON.stringify(jgf), { title: "T" }).losses,
    ...readJgf(JSON.stringify({ graph: { nodes: [{ id: "a" }, { id: "a" }], edges: [] } })).losses,
    ...readMermaid("flowchart LR\na --> b ??? c\n").losses,
    ...readDot("digraph { a -> b; }").losses,
  ];
}

function readBibliographiesBadly(): readonly Loss[] {
  const csl = [
    3,
    {
      id: "a",
      type: "journal-articl",
      title: ["x", "y"],
      kleur: "rood",
      volume: true,
      author: "Jansen",
      issued: "2018",
    },
    { id: "a", type: "book" },
    { title: "Zonder", author: [{ raar: 1 }], issued: 3, categories: ["x", 1], custom: { shelfLife: "lang" } },
    { id: "http://x.example/1", type: "book", DOI: {}, editor: [{ family: "B", raar: 1 }], custom: 3 },
    { id: "doi", type: "book", DOI: "10.1/x", accessed: { "date-parts": [[2018]], raar: 1 }, translator: 3 },
  ];
  const known = parseTheoryOrThrow({
    ...base,
    sources: { eigen: { type: "book", DOI: "10.1/X" } },
  } as never);
  const bibtex = [
    "@comment{x}",
    "@preamble{x}",
    "@article{k, title = {Een {\\em twee} \\raar{x}}, author = {A and others}, year = 2018}",
    "@article{m, title = {<i>x</i>} ",
  ].join("\n");
  const results = [readCslJson(JSON.stringify(csl), { base: known as never }), readBibtex(bibtex)];
  return results.flatMap((result) => (result.ok ? result.losses : []));
}

/** Words that are in no Dutch sentence. */
const ENGLISH = /\b(?:the|it|its|this|which|taken|row|column|cell|and|there|not|has)\b/;

describe("what is lost in reading is said in Dutch, for every reason that there is", () => {
  it.each<[string, () => readonly Loss[], object]>([
    ["tables", readTablesBadly, TABLE_LOSSES],
    ["a logframe", readLogframeBadly, LOGFRAME_LOSSES],
    ["a causal map", readCausalMapBadly, CAUSAL_MAP_LOSSES],
    ["a graph", readGraphsBadly, { ...GRAPH_READ_LOSSES, "not-understood": "lost" }],
    ["a bibliography", readBibliographiesBadly, CITATION_LOSSES],
  ])("of %s", (_, read, codes) => {
    const losses = read();
    const found = new Set(losses.map(({ code }) => code));
    expect(Object.keys(codes).filter((code) => !found.has(code))).toEqual([]);
    const said = losses.map((loss) => [loss.message, explainLoss(loss, { lang: "nl" })] as const);
    const isUntold = ([english, dutch]: readonly [string, string]) =>
      english === dutch || ENGLISH.test(dutch.replace("and others", ""));
    expect(said.filter(isUntold)).toEqual([]);
  });
});
