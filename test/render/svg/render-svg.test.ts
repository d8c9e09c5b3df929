import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/entries/formats/document.js";
import { layoutDiagram, listPictures, renderSvg, toDiagram } from "../../../src/entries/render/pictures.js";
import { toPrintable } from "../../../src/theory/printable.js";
import { buildTheory } from "../../support/build-theory.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { trust } from "../../support/trust.js";

const load = (name: string) => {
  const result = readYaml(readFileSync(new URL(`../../../examples/${name}/theory.yaml`, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(`${name} is not valid`);
  return result.theory;
};
const migration = load("migration");
const handwashing = load("handwashing");

/** Reads strictly: throws on anything that is not well-formed XML. Returns the texts by the `data-id` around them. */
function readXml(xml: string): { elements: string[]; texts: Map<string, string>; attributes: Map<string, string>[] } {
  const parser = new SaxesParser({ xmlns: true });
  const texts = new Map<string, string>();
  const elements: string[] = [];
  const attributes: Map<string, string>[] = [];
  const stack: { id: string; name: string }[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes: given }) => {
    const values = new Map(Object.entries(given).map(([key, attribute]) => [key, attribute.value]));
    elements.push(name);
    attributes.push(values);
    stack.push({ id: values.get("data-id") ?? stack.at(-1)?.id ?? "", name });
  });
  parser.on("text", (text) => {
    const { id, name } = stack.at(-1) ?? { id: "", name: "" };
    if (name === "text" || name === "tspan") texts.set(id, (texts.get(id) ?? "") + text);
  });
  parser.on("closetag", () => stack.pop());
  parser.write(xml).close();
  return { elements, texts, attributes };
}

describe("a picture", () => {
  it("has a name and a description that says what is in it and where the same stands in words", () => {
    const svg = renderSvg(handwashing, { lang: "nl", inWords: "README.md", idPrefix: "p1" });
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(root["@_role"]).toBe("img");
    expect(root["@_lang"]).toBe("nl");
    expect(root["@_aria-labelledby"]).toBe("p1-title p1-desc");
    expect(root.title["#text"]).toBe("Clean hands at school");
    expect(root.desc["#text"]).toBe(
      "Causaal diagram van links naar rechts, met 3 interventies, 6 uitkomsten, 1 externe factor, 10 verbanden en 8 aannames (1 weersproken, 3 tegenstrijdig bewijs, 2 ongetoetst, 1 te weinig bewijs, 1 onderbouwd). Hetzelfde in woorden: README.md.",
    );
  });

  it("shows each verdict by a shape of its own and its word, and links that lower or lead back by more than colour", () => {
    const { texts, attributes } = readXml(renderSvg(handwashing));
    const words = [...texts.values()].join(" ");
    for (const word of [
      "challenged",
      "conflicting evidence",
      "untested",
      "too little evidence",
      "supported",
      "works against",
    ]) {
      expect(words).toContain(word);
    }
    const theory = buildTheory({
      interventions: ["i"],
      outcomes: { a: { level: "output" }, b: { level: "impact" } },
      links: [{ from: "i", to: "a", sign: "-" }, "a->b", { from: "b", to: "a", feedback: true }],
    });
    const drawn = readXml(renderSvg(theory)).attributes;
    const classes = drawn.map((one) => one.get("class"));
    expect(classes).toContain("link forward harm");
    expect(classes).toContain("link backward feedback");
    expect(drawn.some((one) => one.has("stroke-dasharray"))).toBe(true);
    expect(attributes.filter((one) => one.get("class")?.startsWith("badge ")).length).toBe(
      toDiagram(handwashing).links.flatMap(({ badges }) => badges).length,
    );
  });

  it("has no script, style, reference or foreign content", () => {
    const { elements, attributes } = readXml(renderSvg(migration, { lang: "nl" }));
    expect([...new Set(elements)].sort()).toEqual(["desc", "g", "path", "rect", "svg", "text", "title", "tspan"]);
    expect(
      [...new Set(attributes.flatMap((one) => [...one.keys()]))].filter((name) => /href|^on|style/.test(name)),
    ).toEqual([]);
  });

  it("has the same bytes whatever the order of the links, and no number with a long tail", () => {
    const svg = renderSvg(migration);
    const reversed = renderSvg(trust({ ...migration, links: [...(migration.links ?? [])].reverse() }));
    const arrows = (text: string) => text.match(/<g class="link .*?<\/g>/g)?.sort() ?? [];
    expect(arrows(svg)).toHaveLength(migration.links?.length ?? 0);
    expect(arrows(reversed).join("\n") === arrows(svg).join("\n")).toBe(true);
    expect(svg.match(/\d\.\d\d/g)).toBe(null);
  });
});

describe("whatever a theory says", () => {
  const theory = buildTheory({
    title: HOSTILE_TEXTS[0]!,
    strands: Object.fromEntries(HOSTILE_TEXTS.slice(0, 6).map((title, i) => [`s${i}`, { title }])),
    outcomes: Object.fromEntries(
      HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title, ...(i < 6 && { strand: `s${i}` }) }]),
    ),
    interventions: { constructor: {}, __proto__: {} },
    links: HOSTILE_TEXTS.map((_, i) => `constructor->o${i}`),
    assumptions: Object.fromEntries(
      HOSTILE_TEXTS.map((statement, i) => [`a${i}`, { statement, on: `constructor->o${i}` }]),
    ),
  });

  it("the picture is well-formed and says it", () => {
    const svg = renderSvg(theory);
    const { texts } = readXml(svg);
    const squeeze = (text: string) => text.replace(/\s/g, "");
    for (const [i, text] of HOSTILE_TEXTS.entries()) {
      const shown = squeeze(texts.get(`o${i}`) ?? "");
      const expected = squeeze(toPrintable(text).replace(/[\ufffe\uffff]/g, "\ufffd"));
      if (text.length < 100) expect(shown).toBe(expected);
      else expect(expected.startsWith(shown.replace(/…$/, ""))).toBe(true);
    }
  });

  it("another renderer draws it", () => {
    const image = new Resvg(renderSvg(theory)).render();
    expect(image.height).toBeGreaterThan(500);
  });
});

it("is drawn the same by a second renderer: each box and arrow where its place is", () => {
  const svg = renderSvg(handwashing);
  const image = new Resvg(svg).render();
  const { pixels, width } = image;
  const colorAt = (x: number, y: number) => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    return [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!].map((part) => part.toString(16).padStart(2, "0")).join("");
  };
  const { svg: root } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === "g" || name === "path",
  }).parse(svg);
  const body = root.g.find((one: { g?: { "@_class"?: string }[] }) => one.g?.some((g) => g["@_class"] === "nodes"));
  const [, top = "0"] = /translate\(\S+ (\S+)\)/.exec(body["@_transform"]) ?? [];
  const layer = (name: string) => body.g.find((one: { "@_class": string }) => one["@_class"] === name).g;
  for (const { rect } of layer("nodes").filter((one: { rect?: unknown }) => one.rect)) {
    const [x, y] = [Number(rect["@_x"]) + 5, Number(rect["@_y"]) + Number(rect["@_height"]) / 2 + Number(top)];
    expect(colorAt(x, y)).toBe(rect["@_fill"].slice(1));
  }
  const arrows = layer("links").filter((one: { "@_class": string }) => !one["@_class"].includes("harm"));
  expect(arrows.length).toBeGreaterThan(5);
  for (const { path } of arrows) {
    const [, x = "", y = ""] = /^M(\S+) (\S+?)l/.exec(path[1]["@_d"]) ?? [];
    expect(colorAt(Number(x) - 4, Number(y) + Number(top))).toBe("44546a");
  }
});

describe("pictures of a theory", () => {
  it("are one of the whole, or one for each widest strand above sixty boxes", () => {
    expect(listPictures(handwashing)).toEqual([undefined]);
    expect(listPictures(migration)).toEqual([
      { strand: "region" },
      { strand: "migration-management" },
      { strand: "return" },
    ]);
    const many = buildTheory({ outcomes: Array.from({ length: 61 }, (_, i) => `o${i}`) });
    expect(listPictures(many)).toEqual([undefined]);
  });

  it("may have no boxes, or two thousand", () => {
    expect(readXml(renderSvg(buildTheory({}))).texts.size).toBeGreaterThan(0);
    const ids = Array.from({ length: 2000 }, (_, i) => `o${i}`);
    const theory = buildTheory({ outcomes: ids, links: ids.slice(1).map((id, i) => `o${Math.floor(i / 3)}->${id}`) });
    expect(readXml(renderSvg(theory)).texts.size).toBeGreaterThanOrEqual(2000);
  });

  it("say in which part an unknown id was looked for", () => {
    expect(() => renderSvg(migration, { only: { strand: "retrun" } })).toThrow(/Did you mean "return"/);
    expect(() => renderSvg(migration, { only: { outcome: "avrr-transit" } })).toThrow(/an outcome/);
    expect(() => renderSvg(migration, { only: { path: ["awareness", "impact"] } })).toThrow(/a link/);
  });
});

it("places of the picture are those of the layout", () => {
  const diagram = toDiagram(handwashing);
  const layout = layoutDiagram(diagram, { nodeHeight: () => 30, columnWidth: 100 });
  expect(layout.nodes.every(({ width }) => width === 100)).toBe(true);
});
