import { stronglyConnectedComponents } from "graphology-components";
import { inDegreeCentrality } from "graphology-metrics/centrality/degree.js";
import { density } from "graphology-metrics/graph/density.js";
import { bidirectional } from "graphology-shortest-path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { toGraph } from "../../src/graph/to-graph.js";
import type { Level, Sign } from "../../src/schema/vocabulary.js";
import { buildTheory } from "../support/build-theory.js";

const theory = buildTheory({
  id: "border",
  title: { nl: "Grens", en: "Border" },
  asOf: "2018-10",
  description: "Who comes, and why.",
  interventions: ["campaign"],
  outcomes: { awareness: { level: "output", code: "1.1a" }, behaviour: { needs: "all", strand: "s" } },
  factors: ["war"],
  links: [
    "campaign->awareness",
    { from: "awareness", to: "behaviour", because: "They know.", locator: "§2" },
    { from: "war", to: "behaviour", sign: "-" },
    { from: "behaviour", to: "awareness", feedback: true },
  ],
  assumptions: {
    reach: "campaign->awareness",
    wide: { on: ["awareness->behaviour", "campaign->awareness"], parts: { inner: { statement: "inner" } } },
    all: "theory",
  },
});

describe("toGraph", () => {
  it("has nodes and links by id in document order, with their fields", () => {
    const graph = toGraph(theory);
    expect(graph.mapNodes((node, attributes) => [node, attributes])).toEqual([
      ["campaign", { kind: "intervention", title: "campaign" }],
      ["awareness", { kind: "outcome", title: "awareness", level: "output", code: "1.1a" }],
      ["behaviour", { kind: "outcome", title: "behaviour", needs: "all", strand: "s" }],
      ["war", { kind: "factor", title: "war" }],
    ]);
    expect(graph.mapEdges((edge, attributes, from, to) => [edge, from, to, attributes])).toEqual([
      [
        "campaign->awareness",
        "campaign",
        "awareness",
        { sign: "+", feedback: false, assumptions: ["reach", "wide", "inner"] },
      ],
      [
        "awareness->behaviour",
        "awareness",
        "behaviour",
        { sign: "+", feedback: false, because: "They know.", locator: "§2", assumptions: ["wide", "inner"] },
      ],
      ["war->behaviour", "war", "behaviour", { sign: "-", feedback: false, assumptions: [] }],
      ["behaviour->awareness", "behaviour", "awareness", { sign: "+", feedback: true, assumptions: [] }],
    ]);
    const { interventions: _, outcomes: __, factors: ___, links: ____, ...rest } = theory;
    expect(rest).toMatchObject({ id: "border", description: "Who comes, and why.", asOf: "2018-10" });
    expect(graph.getAttributes()).toEqual(rest);
  });

  it("is typed", () => {
    const graph = toGraph(theory);
    expectTypeOf(graph.getNodeAttribute("awareness", "level")).toEqualTypeOf<Level | undefined>();
    expectTypeOf(graph.getEdgeAttribute("campaign->awareness", "sign")).toEqualTypeOf<Sign>();
    expectTypeOf(graph.getAttribute("language")).toEqualTypeOf<string>();
  });

  it("is new on every call, and changing it leaves the theory as it was", () => {
    const before = structuredClone(theory);
    const graph = toGraph(theory);
    graph.dropNode("awareness");
    graph.setNodeAttribute("behaviour", "level", "impact");
    graph.setAttribute("language", "nl");
    expect(theory).toEqual(before);
    expect(toGraph(theory).order).toBe(4);
  });

  it("works with graphology's own library", () => {
    const graph = toGraph(theory);
    expect(stronglyConnectedComponents(graph).map((nodes) => nodes.sort())).toContainEqual(["awareness", "behaviour"]);
    expect(bidirectional(graph, "campaign", "behaviour")).toEqual(["campaign", "awareness", "behaviour"]);
    expect(density(graph)).toBeCloseTo(4 / 12);
    expect(inDegreeCentrality(graph)["behaviour"]).toBeCloseTo(2 / 3);
  });

  it("is empty for an empty theory", () => {
    expect(toGraph(buildTheory({})).order).toBe(0);
    expect(toGraph(buildTheory({})).getAttributes()).toMatchObject({ id: "sketch", title: "Sketch" });
  });
});
