import { parse } from "@ts-graphviz/ast";
import { instance } from "@viz-js/viz";
import { describe, expect, it } from "vitest";
import { renderDot, toDiagram } from "../../src/entries/render/pictures.js";
import { toPrintable } from "../../src/theory/printable.js";
import { buildTheory } from "../support/build-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { loadTheory } from "../support/load-theory.js";

const migration = loadTheory("examples/migration/theory.yaml");
const handwashing = loadTheory("examples/handwashing/theory.yaml");

interface Drawn {
  readonly objects?: readonly { name: string; label?: string; nodes?: readonly number[] }[];
  readonly edges?: readonly { label?: string }[];
}

/** What Graphviz makes of it. */
async function draw(dot: string): Promise<Drawn> {
  return (await instance()).renderJSON(dot) as Drawn;
}

describe("DOT", () => {
  it.each([
    ["the whole theory", undefined],
    ["a strand", { strand: "return" }],
    ["an outcome", { outcome: "safe-migration" }],
    ["a path", { path: ["trusted-information", "awareness"] }],
  ] as const)("of %s is drawn by Graphviz, and read by a second parser", async (_, only) => {
    const dot = renderDot(migration, { only });
    const { nodes, links, bands } = toDiagram(migration, { only });
    const { objects = [], edges = [] } = await draw(dot);
    const ids = nodes.map(({ id }) => id);
    expect(
      objects
        .map(({ name }) => name)
        .filter((name) => ids.includes(name))
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(objects.filter(({ name }) => name.startsWith("cluster_"))).toHaveLength(bands.length);
    expect(edges).toHaveLength(links.length);
    expect(parse(dot).children).toHaveLength(1);
  });

  it("tells verdicts, harms and feedback by more than colour", () => {
    const dot = renderDot(handwashing, { lang: "nl" });
    expect(dot).toContain('"knowledge" -> "washing" [label="◐ tegenstrijdig bewijs');
    const theory = buildTheory({
      outcomes: ["a", "b"],
      links: [
        { from: "a", to: "b", sign: "-" },
        { from: "b", to: "a", feedback: true },
      ],
    });
    expect(renderDot(theory)).toMatch(/"a" -> "b" \[color="#\w+", arrowhead=tee\];/);
    expect(renderDot(theory)).toContain('"b" -> "a" [style=dashed, constraint=false];');
  });

  it("lets every text mean itself, whatever is in it", async () => {
    const texts = HOSTILE_TEXTS.filter((text) => text.length < 100);
    const theory = buildTheory({
      strands: Object.fromEntries(texts.map((title, i) => [`s${i}`, { title }])),
      outcomes: Object.fromEntries(texts.map((title, i) => [`o${i}`, { title, strand: `s${i}` }])),
      assumptions: {},
    });
    const dot = renderDot(theory);
    expect(() => parse(dot)).not.toThrow();
    const svg = (await instance()).renderString(dot, { format: "svg" });
    const plain = (text: string) =>
      toPrintable(text)
        .replace(/[\ufffe\uffff]/g, "\ufffd")
        .replace(/\s+/g, "");
    const groups = svg.split(/<g id="/).slice(1);
    const drawn = groups.map((group) =>
      [...group.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
        .map(([, text = ""]) => decode(text))
        .join("")
        .replace(/\s+/g, ""),
    );
    for (const text of texts) expect(drawn.filter((one) => one === plain(text))).toHaveLength(2);
  });

  it("breaks long texts into lines and cuts them, also in an empty or odd theory", async () => {
    const theory = buildTheory({
      outcomes: { a: { title: "x".repeat(4000) }, b: { title: " " } },
      links: ["a->a2"].slice(1),
    });
    const { objects = [] } = await draw(renderDot(theory));
    expect(objects.find(({ name }) => name === "a")?.label?.split("\\n")).toHaveLength(6);
    await expect(draw(renderDot(buildTheory({})))).resolves.toBeDefined();
  });
});

function decode(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
