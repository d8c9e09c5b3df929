import fc from "fast-check";
import { DirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { editTheory } from "../../../src/entries/edit.js";
import { handwashing } from "../../../src/entries/examples.js";
import { fromGraph, toGraph } from "../../../src/entries/graph.js";
import type { Theory } from "../../../src/index.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { fullDocument } from "../../support/full-document.js";
import { trust } from "../../support/trust.js";

/** A theory without what says the same as nothing: empty registers and the defaults of links. */
function tidy({ links = [], ...theory }: Theory) {
  const isEmpty = (value: unknown) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
  const tidied = links.map(({ sign, feedback, ...link }) => ({
    ...link,
    ...(sign === "-" && { sign }),
    ...(feedback === true && { feedback }),
  }));
  return { links: tidied, ...Object.fromEntries(Object.entries(theory).filter(([, value]) => !isEmpty(value))) };
}

const read = (graph: Parameters<typeof fromGraph>[0]) => {
  const result = fromGraph(graph);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};

describe("a graph of toGraph", () => {
  test("gives every theory back, and nothing is lost", () => {
    fc.assert(
      fc.property(anyDocument(fc.lorem()), (theory) => {
        const result = fromGraph(toGraph(theory));
        expect(result.losses).toEqual([]);
        expect(result.ok && tidy(result.theory)).toEqual(tidy(theory));
      }),
      { numRuns: 60 },
    );
  });

  test("gives a document with every field back", () => {
    expect(tidy(read(toGraph(trust(fullDocument))))).toEqual(tidy(fullDocument as Theory));
  });

  test("gives back what was changed in it, as an edit of the theory would", () => {
    const graph = toGraph(handwashing);
    graph.setNodeAttribute("washing", "level", "output");
    graph.setEdgeAttribute("lessons->knowledge", "sign", "-");
    graph.setAttribute("title", "Cleaner hands");
    const edited = editTheory(handwashing, (draft) => {
      draft.title = "Cleaner hands";
      draft.outcomes!["washing"]!.level = "output";
      draft.links![2]!.sign = "-";
    });
    expect(tidy(read(graph))).toEqual(tidy(edited));
  });

  test("tells what a layout wrote on it as lost", () => {
    const graph = toGraph(handwashing);
    graph.setNodeAttribute("washing", "x" as never, 3 as never);
    graph.setEdgeAttribute("lessons->knowledge", "weight" as never, 3 as never);
    graph.setAttribute("modularity" as never, 0.4 as never);
    const { losses } = fromGraph(graph);
    expect(losses.map(({ code, at }) => [code, at.join(".")])).toEqual([
      ["unknown-attribute", "graph.modularity"],
      ["unknown-attribute", "nodes.washing.x"],
      ["unknown-attribute", "links.lessons->knowledge.weight"],
    ]);
    expect(tidy(read(graph))).toEqual(tidy(handwashing));
  });

  test("is refused where something refers to what was dropped", () => {
    const graph = toGraph(handwashing);
    graph.dropEdge("knowledge->washing");
    const result = fromGraph(graph);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problems.map(({ path }) => path)).toEqual([["assumptions", "knowing-is-doing", "on"]]);
  });

  test("stays as it was", () => {
    const graph = toGraph(handwashing);
    const before = structuredClone(graph.export());
    fromGraph(graph);
    expect(graph.export()).toEqual(before);
  });
});

describe("a graph of somebody else", () => {
  test("is read by the words of its nodes and edges", () => {
    const graph = new DirectedGraph();
    graph.addNode("taps", { label: "Taps", kind: "activity" });
    graph.addNode("health", { title: "Health", kind: "outcome" });
    graph.addEdge("taps", "health", { relation: "leads to" });
    const { losses } = fromGraph(graph, { title: "Taps", language: "en" });
    expect(losses).toEqual([]);
    expect(fromGraph(graph, { title: "Taps", language: "en" })).toMatchObject({
      theory: {
        title: "Taps",
        interventions: { taps: { title: "Taps" } },
        outcomes: { health: { title: "Health" } },
        links: [{ from: "taps", to: "health" }],
      },
    });
  });

  test("may be undirected, or have several edges between two nodes", () => {
    const undirected = new UndirectedGraph();
    for (const id of ["a", "b"]) undirected.addNode(id);
    undirected.addEdge("a", "b");
    expect(read(undirected).links).toEqual([{ from: "a", to: "b" }]);
    const multi = new MultiGraph();
    for (const id of ["a", "b"]) multi.addNode(id);
    multi.addEdge("a", "b");
    multi.addEdge("a", "b");
    expect(read(multi).links).toEqual([{ from: "a", to: "b" }]);
    expect(fromGraph(multi).losses.map(({ code }) => code)).toContain("merged-link");
  });

  test("without nodes is no theory", () => {
    expect(fromGraph(new DirectedGraph())).toMatchObject({ ok: false, problems: [{ code: "empty" }] });
  });
});
