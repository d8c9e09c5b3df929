import { describe, expect, test } from "vitest";
import {
  type GraphResult,
  readCytoscape,
  readGraphml,
  readJgf,
  readKumu,
  readPolicyGraph,
} from "../../../src/entries/formats/graphs.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";

const theoryOf = (result: GraphResult) => {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
const tell = ({ losses }: GraphResult) => losses.map(({ code, message }) => `${code} ${message}`);
const graph = (nodes: object[], edges: object[] = []) => JSON.stringify({ name: "Taal", nodes, edges });
const read = (nodes: object[], edges: object[] = []) => readPolicyGraph(graph(nodes, edges), { language: "nl" });

describe("a policy graph", () => {
  const nodes = [
    { id: "m", soort: "maatregel", naam: "Taallessen", beschrijving: "Twee avonden", thema: "Taal" },
    { id: "e", soort: "effect", naam: "Mensen spreken de taal" },
    { id: "d", soort: "doel", naam: "Iedereen doet mee" },
    { id: "x", soort: "externe factor", naam: "Oorlog" },
    { id: "a", soort: "aanname", naam: "Er zijn docenten" },
    { id: "b", soort: "bron", naam: "Evaluatie 2020" },
    { id: "i", soort: "indicator", naam: "Geslaagden" },
    { id: "p", soort: "ministerie", naam: "SZW" },
  ];
  const edges = [
    { van: "m", naar: "e", relatie: "leidt tot" },
    { van: "e", naar: "d", relatie: "draagt_bij_aan", label: "wie de taal kent vindt werk" },
    { van: "x", naar: "d", relatie: "belemmert" },
    { van: "a", naar: "e", relatie: "leidt_tot" },
    { van: "b", naar: "a", relatie: "weerspreekt", label: "er zijn er te weinig" },
    { van: "i", naar: "e", relatie: "meet" },
    { van: "m", naar: "p", relatie: "uitgevoerd_door" },
  ];

  test("is read with what its Dutch words mean", () => {
    const { $schema: _, ...theory } = theoryOf(read(nodes, edges));
    expect(theory).toEqual({
      format: "theory-of-change/1",
      id: "taal",
      title: "Taal",
      language: "nl",
      strands: { Taal: { title: "Taal" } },
      interventions: {
        m: { title: "Taallessen", description: "Twee avonden", strand: "Taal", actors: ["p"] },
      },
      outcomes: {
        e: { title: "Mensen spreken de taal", indicators: ["i"] },
        d: { title: "Iedereen doet mee", level: "impact" },
      },
      factors: { x: { title: "Oorlog" } },
      links: [
        { from: "m", to: "e" },
        { from: "e", to: "d", because: "wie de taal kent vindt werk" },
        { from: "x", to: "d", sign: "-" },
      ],
      assumptions: { a: { statement: "Er zijn docenten", on: "e" } },
      evidence: { "b-a": { on: "a", stance: "opposes", finding: "er zijn er te weinig", source: "b" } },
      sources: { b: { type: "document", title: "Evaluatie 2020" } },
      indicators: { i: { title: "Geslaagden" } },
      actors: { p: { name: "SZW" } },
    });
    expect(tell(read(nodes, edges))).toEqual(["guessed-source nodes.b: what kind of source it is, is not told."]);
  });

  test("may use words of its own", () => {
    const own = [
      { id: "k", soort: "knop", naam: "Subsidie" },
      { id: "d", soort: "doel", naam: "Werk" },
    ];
    const ties = [{ van: "k", naar: "d", relatie: "duwt omlaag" }];
    const meanings = { nodes: { Knop: "intervention" }, edges: { duwt_omlaag: "lowers" } } as const;
    const result = readPolicyGraph(graph(own, ties), { language: "nl", meanings });
    expect(theoryOf(result).links).toEqual([{ from: "k", to: "d", sign: "-" }]);
    expect(result.losses).toEqual([]);
    expect(tell(read(own, ties)).map((text) => text.split(" ")[0])).toEqual([
      "guessed-kind",
      "unknown-attribute",
      "guessed-relation",
    ]);
  });

  test("puts an assumption that stands between two nodes on the link from the one to the other", () => {
    const result = read(nodes, [
      { van: "m", naar: "a" },
      { van: "a", naar: "d" },
    ]);
    const theory = theoryOf(result);
    expect(theory.links).toEqual([{ from: "m", to: "d" }]);
    expect(theory.assumptions).toEqual({ a: { statement: "Er zijn docenten", on: "m->d" } });
    expect(tell(result)).toContainEqual(
      'through-assumption nodes.a: it stands between "Taallessen" and "Iedereen doet mee", so it is an assumption on the link from the one to the other.',
    );
  });

  test("says of every flaw where it is, and reads on", () => {
    const result = read(
      [
        { id: "m", soort: "maatregel", naam: "Lessen", kleur: "rood" },
        { id: "m", soort: "doel", naam: "Nog eens" },
        { id: "a b", soort: "doel" },
        { id: "w", soort: "wolk", naam: "Wolk" },
        { id: "n", soort: "maatregel", naam: "Nota" },
      ],
      [
        { van: "m", naar: "a b" },
        { van: "m", naar: "a b" },
        { van: "m", naar: "m" },
        { van: "m", naar: "nn" },
        { van: "m", naar: "n" },
        { van: "w", naar: "a b", relatie: "wolkt", dikte: 3 },
      ],
    );
    expect(tell(result)).toEqual([
      'guessed-kind nodes.w: "wolk" is no kind that is known; as nothing leads to it, it is taken for an intervention.',
      "unknown-attribute nodes.m.kleur: a theory has no place for it.",
      "duplicate-id nodes.m: there is a node with this id already; this one is left out.",
      'made-title nodes["a b"]: it has no label; its id stands for it.',
      'changed-id nodes["a b"]: its id is "a-b" from now on.',
      "unknown-attribute nodes.w.soort: a theory has no place for it.",
      "self-link edges[2]: it leads from a node to itself, so it is left out.",
      'dangling-edge edges[3]: there is no node "nn"; the edge is left out. Did you mean "n"?',
      'guessed-relation edges[5]: "wolkt" is no relation that is known; it is taken for "raises".',
      "changed-kind nodes.n: something leads to it, so it is an outcome and no intervention.",
      "merged-link edges[1]: there is a link m->a-b already; the two are one.",
      "unknown-attribute edges[5].dikte: a link has no place for it.",
    ]);
    expect(theoryOf(result).links).toEqual([
      { from: "m", to: "a-b" },
      { from: "m", to: "n" },
      { from: "w", to: "a-b" },
    ]);
  });

  test.each([
    ["nothing", ""],
    ["cut off", '{"nodes": [{"id": "a'],
    ["a list", "[1]"],
    ["no nodes", '{"nodes": []}'],
    ["only sources", graph([{ id: "b", soort: "bron", naam: "B" }])],
    ["nodes that are none", '{"nodes": [1, null, "a", []]}'],
  ])("is refused when it is %s", (_, text) => {
    const result = readPolicyGraph(text);
    expect(result.ok).toBe(false);
    expect(result.ok || result.problems[0]?.message).toMatch(/\w\.$/);
  });

  test("takes any text as what it is", () => {
    for (const text of [...HOSTILE_TEXTS, "__proto__", "constructor", "theory"]) {
      const result = read(
        [
          { id: text, soort: text, naam: text },
          { id: "d", naam: "D" },
        ],
        [{ van: text, naar: "d", relatie: text }],
      );
      if (!result.ok) continue;
      expect(result.theory.links).toHaveLength(1);
      expect(Object.getPrototypeOf(result.theory.interventions ?? {})).toBe(Object.prototype);
    }
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });
});

describe("JSON Graph Format of others", () => {
  test("of version 1, with lists of nodes", () => {
    const text =
      '{"graphs": [{"label": "Old", "nodes": [{"id": 1, "label": "A"}, {"id": 2, "label": "B"}], "edges": [{"source": 1, "target": 2}]}]}';
    expect(theoryOf(readJgf(text)).links).toEqual([{ from: "1", to: "2" }]);
  });

  test("is refused when it is something else", () => {
    expect(readJgf('{"nodes": []}')).toMatchObject({
      ok: false,
      problems: [{ message: "this is no graph in the form of JSON Graph Format." }],
    });
  });
});

test("Cytoscape gives elements as two lists, with what it adds by itself", () => {
  const text = JSON.stringify({
    data: { name: "Net", SUID: 7 },
    elements: {
      nodes: [
        { data: { id: "1", SUID: 1, name: "A", kind: "strategy", selected: false }, position: { x: 1, y: 2 } },
        { data: { id: "2", SUID: 2, name: "B" } },
      ],
      edges: [{ data: { id: "3", source: "1", target: "2", interaction: "reduces" } }],
    },
  });
  const theory = theoryOf(readCytoscape(text));
  expect(theory.interventions).toEqual({ "1": { title: "A" } });
  expect(theory.links).toEqual([{ from: "1", to: "2", sign: "-" }]);
});

test("Kumu gives a backup with ids and empty fields", () => {
  const text = JSON.stringify({
    elements: [
      { _id: "elem-1", attributes: { label: "Lessons", "element type": "Activity", description: "", tags: [] } },
      { _id: "elem-2", attributes: { label: "Health", "element type": "Outcome" } },
    ],
    connections: [
      { _id: "conn-1", from: "elem-1", to: "elem-2", direction: "directed", attributes: { "connection type": "-" } },
    ],
  });
  const result = readKumu(text, { title: "K", language: "en" });
  expect(theoryOf(result).links).toEqual([{ from: "elem-1", to: "elem-2", sign: "-" }]);
  expect(result.losses).toEqual([]);
});

describe("GraphML of others", () => {
  const wrap = (inner: string) =>
    `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${inner}</graphml>`;

  test("has labels where yEd puts them, and nodes within groups", () => {
    const text = wrap(`<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed" id="G">
      <node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Lessons</y:NodeLabel></y:ShapeNode></data></node>
      <node id="g"><graph><node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Health</y:NodeLabel></y:ShapeNode></data></node></graph></node>
      <edge source="n0" target="n1"/></graph>`);
    const theory = theoryOf(readGraphml(text, { title: "Y" }));
    expect(theory.links).toEqual([{ from: "n0", to: "n1" }]);
    expect(theory.outcomes?.["n1"]?.title).toBe("Health");
  });

  test.each([
    ["a document type", '<!DOCTYPE g [<!ENTITY a "b">]><graphml/>'],
    ["an entity", wrap("<graph><node id='&a;'/></graph>")],
    ["something else", "<html/>"],
    ["no graph", wrap("")],
    ["what is not well formed", "<graphml><graph>"],
    ["nothing", ""],
  ])("is refused with %s", (_, text) => {
    expect(readGraphml(text).ok).toBe(false);
  });
});
