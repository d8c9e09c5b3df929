import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { type PagesOptions, renderPages } from "../../src/entries/render/text.js";
import { UnknownIdError } from "../../src/theory/errors.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { findBrokenLinks } from "../support/check-links.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { loadTheory } from "../support/load-theory.js";

const migration = loadTheory("examples/migration/theory.yaml");
const handwashing = loadTheory("examples/handwashing/theory.yaml");
const write = (theory: Theory, options: PagesOptions = {}) =>
  renderPages(theory, { review: reviewTheory(theory), ...options });
const read = (pages: ReturnType<typeof write>, path: string) => pages.find((page) => page.path === path)?.text ?? "";

describe("a folder of pages", () => {
  it.each([
    ["the reference case in English", migration, { lang: "en" }],
    ["the reference case in Dutch, with Mermaid", migration, { lang: "nl", pictures: "mermaid" }],
    ["an outcome of it", migration, { only: "safe-migration" }],
    ["the small example, without pictures", handwashing, { pictures: "none" }],
  ] as const)("has links that all lead somewhere: %s", (_, theory, options) => {
    const pages = write(theory, options);
    expect(findBrokenLinks(pages)).toEqual([]);
    expect(new Set(pages.map(({ path }) => path.toLowerCase())).size).toBe(pages.length);
  });

  it("has every outcome, assumption and source in it", () => {
    const pages = write(migration);
    const count = (path: string, pattern: RegExp) => read(pages, path).match(pattern)?.length;
    expect(pages.filter(({ path }) => /^outcome-.*\.md$/.test(path))).toHaveLength(
      Object.keys(migration.outcomes ?? {}).length,
    );
    expect(count("assumptions.md", /<a id="assumption-/g)).toBe(reviewTheory(migration).assumptions.length);
    expect(count("sources.md", /<a id="source-/g)).toBe(Object.keys(migration.sources ?? {}).length);
    expect(count("README.md", /<a id="intervention-/g)).toBe(Object.keys(migration.interventions ?? {}).length);
    expect(count("README.md", /<a id="factor-/g)).toBe(Object.keys(migration.factors ?? {}).length);
  });

  it("has pictures that are well formed, beside the pages that show them, and none that is a poster", () => {
    const pages = write(handwashing);
    const pictures = pages.filter(({ path }) => path.endsWith(".svg"));
    for (const { path, text } of pictures) {
      expect(() => new XMLParser().parse(text, true)).not.toThrow();
      expect(pages.some((page) => page.text.includes(`](${path})`))).toBe(true);
    }
    expect(pictures.length).toBeGreaterThan(3);
    expect(read(write(migration, { lang: "en" }), "outcome-impact.md")).toContain("too many for a picture on a page");
  });

  it("gives files names that no file system takes for the same", () => {
    const ids = ["a", "A", "e\u0301t\u00e9", "\u00e9te\u0301", "con", "x".repeat(300), `${"x".repeat(300)}y`, "q.z_1"];
    const pages = write(buildTheory({ outcomes: ids, links: ["a->A", "con->q.z_1"] }));
    const names = pages.map(({ path }) => path.normalize("NFC").toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[\p{L}\p{M}\p{N}._-]+$/u.test(name) && Buffer.byteLength(name) < 144)).toBe(true);
    expect(findBrokenLinks(pages)).toEqual([]);
  });

  it("is for an outcome only about what leads to it", () => {
    const pages = write(handwashing, { only: "knowledge" });
    expect(pages.filter(({ path }) => /^outcome-.*\.md$/.test(path)).map(({ path }) => path)).toEqual([
      "outcome-knowledge.md",
    ]);
    expect(() => write(handwashing, { only: "lessons" })).toThrow(UnknownIdError);
  });

  it("tells how far it is, and is the same each time", () => {
    const told: number[] = [];
    const pages = write(handwashing, { onProgress: (done, all) => told.push(done / all) });
    expect(told).toHaveLength(Object.keys(handwashing.outcomes ?? {}).length);
    expect(told.at(-1)).toBe(1);
    expect(write(handwashing)).toEqual(pages);
  });

  it("copes with a theory of nothing, and of one box", () => {
    for (const theory of [buildTheory({}), buildTheory({ outcomes: ["o"] }), buildTheory({ interventions: ["i"] })]) {
      expect(findBrokenLinks(write(theory))).toEqual([]);
    }
  });

  it("lets no text of the theory format, link or start a block", () => {
    const titles = HOSTILE_TEXTS.map((title, i) => [`o${i}`, { title, description: title }] as const);
    const theory = buildTheory({
      title: HOSTILE_TEXTS[0]!,
      interventions: Object.fromEntries(titles.map(([id, node]) => [`i${id}`, node])),
      outcomes: Object.fromEntries(titles),
      links: HOSTILE_TEXTS.map((because, i) => ({ from: `io${i}`, to: `o${i}`, because })),
      assumptions: Object.fromEntries(
        HOSTILE_TEXTS.map((statement, i) => [`a${i}`, { statement, on: `io${i}->o${i}` }]),
      ),
      sources: Object.fromEntries(HOSTILE_TEXTS.map((title, i) => [`s${i}`, { type: "book", title, URL: title }])),
    });
    const pages = write(theory, { pictures: "none" });
    for (const { text } of pages) {
      expect(text).not.toMatch(/(?<!\\)<(?!a id="|\/a>|https?:)/);
      expect(text).not.toMatch(/(?<!\\)\]\((javascript|data)/);
      expect(text.match(/^# /gm)).toHaveLength(1);
      for (const line of text.split("\n").filter((row) => row.startsWith("|"))) {
        expect(line.match(/(?<!\\)\|/g)?.length).toBeGreaterThan(2);
      }
    }
    expect(findBrokenLinks(pages)).toEqual([]);
  });
});
