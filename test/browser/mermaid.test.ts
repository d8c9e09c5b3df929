import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { renderMermaid, toDiagram } from "../../src/entries/render/pictures.js";
import { toPrintable } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { loadTheory } from "../support/load-theory.js";
import { usePages } from "./support/use-pages.js";

const pages = usePages();
const migration = loadTheory("examples/migration/theory.yaml");
let opened: Promise<Page> | undefined;

/** A page with Mermaid on it; `live` is what pages of ours say when they are ready. */
function openMermaid(): Promise<Page> {
  opened ??= (async () => {
    const { page } = await pages.open('<!doctype html><html class="live"><title>Mermaid</title><div id=here></div>', {
      isKept: true,
    });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("@mermaid-js/tiny") });
    await page.evaluate("mermaid.initialize({ startOnLoad: false })");
    return page;
  })();
  return opened;
}

/** What Mermaid draws: the texts of boxes, groups and links, and how many of each. */
async function draw(text: string) {
  const page = await openMermaid();
  return page.evaluate(async (source) => {
    const mermaid = (
      globalThis as unknown as { mermaid: { render(id: string, text: string): Promise<{ svg: string }> } }
    ).mermaid;
    const { svg } = await mermaid.render("drawn", source);
    const host = document.querySelector("#here")!;
    host.innerHTML = svg;
    const texts = (selector: string) =>
      [...host.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "");
    return {
      boxes: texts(".node .label"),
      groups: texts(".cluster-label"),
      links: host.querySelectorAll(".edgePaths > path, .edgePaths > g").length,
      scripts: host.querySelectorAll("script, img, iframe, a").length,
    };
  }, text);
}

describe("Mermaid draws", () => {
  test.each([
    ["the reference case", migration, undefined],
    ["a strand", migration, { strand: "return" }],
    ["an outcome", migration, { outcome: "safe-migration" }],
    ["a theory with one box", buildTheory({ outcomes: ["only"] }), undefined],
  ] as const)("%s, whole", async (_, theory: Theory, only) => {
    const drawn = await draw(renderMermaid(theory, { only }));
    const { nodes, links, bands } = toDiagram(theory, { only });
    expect(drawn.boxes).toHaveLength(nodes.length);
    expect(drawn.links).toBe(links.length);
    expect(drawn.groups.toSorted()).toEqual(bands.map(({ title }) => title).toSorted());
  });

  test("every text as it stands, whatever is in it", async () => {
    const ids = HOSTILE_TEXTS.map((_, i) => `o${i}`);
    const theory = buildTheory({
      strands: Object.fromEntries(HOSTILE_TEXTS.map((title, i) => [`s${i}`, { title }])),
      outcomes: Object.fromEntries(HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title, strand: `s${i}` }])),
      links: ids.slice(1).map((id, i) => `o${i}->${id}`),
    });
    const drawn = await draw(renderMermaid(theory));
    const expected = HOSTILE_TEXTS.map((text) => toPrintable(text).replace(/\s+/g, " ").trim());
    const cut = (text: string) => text.slice(0, 150);
    expect(drawn.boxes.map(cut).toSorted()).toEqual(expected.map(cut).toSorted());
    expect(drawn.scripts).toBe(0);
  });
});
