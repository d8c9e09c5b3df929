import { strFromU8, unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import mammoth from "mammoth";
import { describe, expect, it, vi } from "vitest";
import { listFindings } from "../../src/analysis/list-findings.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { type DocxOptions, renderDocx } from "../../src/entries/render/office.js";
import { renderPng, renderSvg } from "../../src/entries/render/pictures.js";
import { describeSource } from "../../src/render/describe-source.js";
import { toXmlText } from "../../src/render/to-xml-text.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { loadTheory } from "../support/load-theory.js";

const handwashing = loadTheory("examples/handwashing/theory.yaml");
const migration = loadTheory("examples/migration/theory.yaml");

async function write(theory: Theory, options: DocxOptions = {}) {
  const bytes = await renderDocx(theory, { review: reviewTheory(theory), ...options });
  const buffer = Buffer.from(bytes);
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: ["p[style-name='Title'] => h1"] },
  );
  const { value: text } = await mammoth.extractRawText({ buffer });
  return { bytes, files, html, messages, text: text.replace(/\s+/g, " ") };
}
const count = (text: string | undefined, pattern: RegExp) => text?.match(pattern)?.length ?? 0;
const oneLine = (text: string) => toXmlText(text).replace(/\s+/g, " ").trim();

describe("a Word document, as another library reads it", () => {
  it("has headings of each kind, in the order of the pages, in both languages", async () => {
    const findings = listFindings(handwashing);
    const headings = async (lang: "en" | "nl") => {
      const { html, messages } = await write(handwashing, { lang, findings });
      expect(messages.filter(({ type }) => type === "error")).toEqual([]);
      return [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, title]) => title?.replace(/<[^>]*>/g, ""));
    };
    expect(await headings("en")).toEqual([
      "Clean hands at school",
      "Status of the assumptions",
      "Outcomes",
      "Assumption register",
      "Issues (profile review)",
      "Sources",
    ]);
    expect(await headings("nl")).toEqual([
      "Clean hands at school",
      "Stand van de aannames",
      "Uitkomsten",
      "Register van aannames",
      "Aandachtspunten (profiel review)",
      "Bronnen",
    ]);
  });

  it("has every outcome, link, assumption and source of the reference case in it", async () => {
    const { html, text } = await write(migration, { lang: "nl" });
    expect(count(html, /<h2>/g)).toBe(Object.keys(migration.outcomes ?? {}).length);
    expect(count(html, /<strong><br \/>Waarom:<\/strong>/g)).toBe(migration.links?.length);
    const say = (text: string | { readonly nl?: string | undefined }) =>
      typeof text === "string" ? text : (text.nl ?? "");
    const nodes = [...Object.values(migration.interventions ?? {}), ...Object.values(migration.outcomes ?? {})];
    const texts = [
      ...nodes.map(({ title }) => say(title)),
      ...(migration.links ?? []).map(({ because }) => say(because ?? "")),
      ...Object.values(migration.assumptions ?? {}).map(({ statement }) => say(statement)),
      ...Object.values(migration.sources ?? {}).map(describeSource),
    ];
    expect(texts.filter((one) => !text.includes(oneLine(one)))).toEqual([]);
  });

  it("has headings on its tables that stand again on each page", async () => {
    const { html, files } = await write(migration);
    const tables = count(html, /<table>/g);
    expect(tables).toBeGreaterThan(4);
    expect(count(html, /<table><thead>/g)).toBe(tables);
    expect(count(files["word/document.xml"], /<w:tblHeader\/>/g)).toBe(tables);
  });

  it("cites in footnotes: in full first, then by author and year", async () => {
    const { html } = await write(handwashing);
    const parts = new Set(
      reviewTheory(handwashing)
        .assumptions.filter(({ partOf }) => partOf !== null)
        .map(({ id }) => id),
    );
    const marks = count(html, /<a href="#footnote-\d+"/g);
    const notes = [...html.matchAll(/<li id="footnote-\d+">(.*?)<\/li>/g)].map(([, note]) => note ?? "");
    expect(notes).toHaveLength(marks);
    expect(notes.length).toBeGreaterThan(3);
    for (const [id, source] of Object.entries(handwashing.sources ?? {})) {
      const full = notes.filter((note) => note.includes(oneLine(describeSource(source)).replaceAll("&", "&amp;")));
      // What is found of a part of an assumption stands with the part, which the chains leave out.
      const isCited = Object.values(handwashing.evidence ?? {}).some((one) => one.source === id && !parts.has(one.on));
      expect({ id, full: full.length }).toEqual({ id, full: isCited ? 1 : 0 });
    }
  });

  it("leads to outcomes within, and to sources on the web by safe addresses only", async () => {
    const { html } = await write(
      buildTheory({
        outcomes: ["o"],
        sources: {
          good: { type: "book", title: "Good", URL: "https://example.org/a?b=c&d" },
          other: { type: "book", title: "Other", URL: "https://example.org/other" },
          bad: { type: "book", title: "Bad", URL: "javascript:alert(1)" },
        },
      }),
    );
    const addresses = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(["#outcome_1", "https://example.org/a?b=c&amp;d", "https://example.org/other"]);
    expect(html).toMatch(/<h2><a id="outcome_1"><\/a>o<\/h2>/);
  });

  it("has pictures with words for who cannot see them, as large as a page lets them", async () => {
    const part = { outcome: "less-diarrhoea" };
    const pictures = [
      { png: await renderPng(renderSvg(handwashing)) },
      { png: await renderPng(renderSvg(handwashing, { only: part })), part },
    ];
    const { html, files } = await write(handwashing, { pictures });
    const alts = [...html.matchAll(/<img alt="([^"]*)" src="data:image\/png/g)].map(([, alt]) => alt);
    expect(alts[0]).toContain("Clean hands at school");
    expect(alts[1]).toContain("Fewer pupils have diarrhoea");
    const xml = files["word/document.xml"] ?? "";
    for (const [, width, height] of xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)) {
      // 914,400 to an inch; within the margins of A4 in one of its directions.
      const [short, long] = [Number(width) / 914_400, Number(height) / 914_400].sort((a, b) => a - b);
      expect(short).toBeLessThan(6.7);
      expect(long).toBeLessThan(10.2);
    }
    expect(count(xml, /<wp:docPr id="1"/g)).toBe(1);
    expect(count(xml, /<wp:docPr id="2"/g)).toBe(1);
    await expect(write(handwashing, { pictures: [{ png: new Uint8Array(30) }] })).rejects.toThrow(TypeError);
  });

  it("tells one outcome and those that lead to it", async () => {
    const { html } = await write(migration, { only: "safe-migration" });
    expect(count(html, /<h2>/g)).toBeLessThan(Object.keys(migration.outcomes ?? {}).length);
    await expect(write(migration, { only: "nobody" })).rejects.toThrow("nobody");
  });

  it("says in which language it is", async () => {
    for (const [lang, tag] of [
      ["en", "en-GB"],
      ["nl", "nl-NL"],
    ] as const) {
      const { files } = await write(handwashing, { lang });
      expect(files["word/styles.xml"]).toMatch(new RegExp(`<w:docDefaults>.*<w:lang w:val="${tag}"`));
    }
  });
});

describe("the bytes of a Word document", () => {
  it("are the same whatever the clock and chance", async () => {
    const pictures = [{ png: await renderPng(renderSvg(handwashing)) }];
    const first = await write(migration, { pictures });
    vi.useFakeTimers({ now: new Date(2030, 5, 1), toFake: ["Date"] });
    const second = await write(migration, { pictures });
    vi.useRealTimers();
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(first.files["docProps/core.xml"]).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it("are well-formed XML with every text in it, whatever the texts", async () => {
    const texts = [...HOSTILE_TEXTS, "{bullets-0}", "{default-bullet-numbering-0}", "</w:t></w:r>", "_x0007_"];
    const nodes = texts.map((title, i) => [`o${i}`, { title, description: title }] as const);
    const theory = buildTheory({
      title: texts[0]!,
      interventions: Object.fromEntries(nodes.map(([id, node]) => [`i${id}`, node])),
      outcomes: Object.fromEntries(nodes),
      links: texts.map((because, i) => ({ from: `io${i}`, to: `o${i}`, because })),
      assumptions: Object.fromEntries(
        texts.map((statement, i) => [`a${i}`, { statement, owner: statement, on: `io${i}->o${i}` }]),
      ),
      evidence: Object.fromEntries(
        texts.map((locator, i) => [`e${i}`, { on: `a${i}`, finding: locator, source: `s${i}`, locator }]),
      ),
      sources: Object.fromEntries(texts.map((title, i) => [`s${i}`, { type: "book", title, URL: title }])),
    });
    const { files, html, text } = await write(theory, { findings: listFindings(theory) });
    for (const [name, xml] of Object.entries(files)) {
      if (/\.(xml|rels)$/.test(name)) expect(() => XmlDocument.fromString(xml).dispose(), name).not.toThrow();
    }
    expect(texts.filter((one) => !text.includes(oneLine(one)))).toEqual([]);
    expect(html).not.toMatch(/<script|href="(javascript|data)/);
  });

  it("are a document also of the least that a theory can be", async () => {
    const { html } = await write(buildTheory({ outcomes: ["o"] }), {
      findings: listFindings(buildTheory({ outcomes: ["o"] })),
    });
    expect(html).toContain("No link leads to this outcome.");
  });
});
