import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DiagramNode, layoutDiagram, toDiagram, wrapText } from "../../../src/entries/render/pictures.js";
import { readYaml } from "../../../src/formats/yaml/read.js";
import { buildTheory } from "../../support/build-theory.js";
import { findFaults, findMerged } from "../../support/check-layout.js";
import { countCrossings } from "../../support/count-crossings.js";
import { layOutWithDot } from "../../support/dot-layout.js";
import { layeredTheory } from "../../support/layered-theory.js";

const result = readYaml(readFileSync(new URL("../../../examples/migration/theory.yaml", import.meta.url), "utf8"));
if (!result.ok) throw new Error("the reference case is not valid");
const migration = result.theory;

const nodeHeight = ({ label }: DiagramNode, width: number) =>
  wrapText(label, { width: width - 20, size: 13, maxLines: 6 }).length * 16 + 14;

describe("the reference case", () => {
  const diagram = toDiagram(migration, { lang: "en" });
  const layout = layoutDiagram(diagram, { nodeHeight });

  it("has everything in its place", () => {
    expect(findFaults(diagram, layout)).toEqual([]);
    expect(findMerged(diagram, layout, 7)).toEqual([]);
  });

  it("has levels as columns and strands as rows, in the order of the theory", () => {
    expect(layout.columns.map(({ heading }) => heading)).toEqual([
      "Interventions and external factors",
      "Outputs",
      "Intermediate outcomes",
      "Long-term outcomes",
      "Impact",
    ]);
    const xOf = (id: string) => layout.nodes.find((node) => node.id === id)?.x;
    expect(xOf("refugee-prospects")).toBe(layout.columns[3]?.x);
    expect(xOf("impact")).toBe(layout.columns[4]?.x);
    expect(layout.bands.map(({ id }) => id)).toEqual(Object.keys(migration.strands ?? {}));
    const tops = layout.bands.map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it("crosses no more than half as many again as Graphviz does with the same columns and rows, or without rows", async () => {
    const ours = countCrossings(
      diagram,
      layout.links.map(({ points }) => points),
    );
    const dot = countCrossings(diagram, await layOutWithDot(diagram, layout));
    const withoutRows = countCrossings(diagram, await layOutWithDot({ ...diagram, bands: [] }, layout));
    expect(ours.pairs).toBeLessThanOrEqual(1.5 * Math.min(dot.pairs, withoutRows.pairs));
    expect(ours.places).toBeLessThanOrEqual(1.5 * Math.min(dot.places, withoutRows.places));
  });
});

describe("a diagram of any size", () => {
  const lay = (theory: Parameters<typeof toDiagram>[0]) => {
    const diagram = toDiagram(theory);
    return { diagram, layout: layoutDiagram(diagram, { nodeHeight }) };
  };

  it("may be empty", () => {
    const { layout } = lay(buildTheory({}));
    expect(layout).toMatchObject({ nodes: [], links: [], bands: [], columns: [] });
    expect(layout.width).toBeGreaterThan(0);
  });

  it("may be one box", () => {
    const { diagram, layout } = lay(buildTheory({ outcomes: ["only"] }));
    expect(findFaults(diagram, layout)).toEqual([]);
    expect(layout.nodes).toHaveLength(1);
  });

  it("gathers twelve assumptions on one link by verdict", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `a${i}`);
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: Object.fromEntries(ids.map((id) => [id, "i->o"])),
      evidence: { e: { on: "a3", stance: "opposes" } },
    });
    const { diagram, layout } = lay(theory);
    expect(diagram.links[0]?.badges.map(({ verdict, assumptions }) => [verdict, assumptions.length])).toEqual([
      ["challenged", 1],
      ["untested", 11],
    ]);
    expect(findFaults(diagram, layout)).toEqual([]);
  });

  it("may have hundreds of boxes that all lead to each other's next", () => {
    const { layout } = lay(layeredTheory(5, 40));
    expect(layout.nodes).toHaveLength(200);
    expect(layout.links).toHaveLength(6400);
  });
});

it("shows outcomes without a level behind what leads to them, and a link that closes a ring as leading back", () => {
  const theory = buildTheory({
    interventions: ["i"],
    outcomes: ["a", "b", "c"],
    links: ["i->a", "a->b", "b->c", { from: "c", to: "a", feedback: true }],
  });
  const diagram = toDiagram(theory);
  expect(diagram.nodes.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
  expect(layoutDiagram(diagram, { nodeHeight }).links.map(({ course }) => course)).toEqual([
    "forward",
    "forward",
    "forward",
    "backward",
  ]);
});

it("shows a strand with the nodes of others that its links lead to", () => {
  const { nodes, links } = toDiagram(migration, { only: { strand: "return-transit" } });
  const byContext = (isContext: boolean) => nodes.filter((node) => node.isContext === isContext).map(({ id }) => id);
  expect(byContext(false)).toEqual(["avrr-transit", "return-from-transit", "return-consensus"]);
  expect(byContext(true)).toContain("pull-effect");
  expect(links.every(({ from, to }) => byContext(false).includes(from) || byContext(false).includes(to))).toBe(true);
});

it("keeps boxes in the order of the theory when asked to", () => {
  const links = ["i0->o2", "i1->o1", "i2->o0"];
  const theory = buildTheory({ interventions: ["i0", "i1", "i2"], outcomes: ["o0", "o1", "o2"], links });
  const orders = (keepsOrder: boolean) => {
    const { nodes } = layoutDiagram(toDiagram(theory), { nodeHeight, keepsOrder });
    const byHeight = (some: typeof nodes) => [...some].sort((a, b) => a.y - b.y).map(({ id }) => id);
    return [byHeight(nodes.slice(0, 3)), byHeight(nodes.slice(3))];
  };
  const authored = [
    ["i0", "i1", "i2"],
    ["o0", "o1", "o2"],
  ];
  expect(orders(true)).toEqual(authored);
  expect(orders(false)).not.toEqual(authored);
});
