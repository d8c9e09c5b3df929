import { describe, expect, it } from "vitest";
import { listFindings } from "../../src/analysis/findings/list-findings.js";
import { review } from "../../src/analysis/review/review.js";
import { trace } from "../../src/analysis/trace.js";
import { writeCypher } from "../../src/formats/cypher.js";
import { renderDot } from "../../src/render/dot.js";
import { renderHtml } from "../../src/render/html.js";
import { renderReviewMarkdown, renderTraceMarkdown } from "../../src/render/markdown.js";
import { renderMermaid } from "../../src/render/mermaid.js";
import { renderNarrativeMarkdown } from "../../src/render/narrative.js";
import { renderPages } from "../../src/render/pages.js";
import { REGISTER_NAMES, renderRegistersMarkdown } from "../../src/render/registers.js";
import { renderSvg } from "../../src/render/svg.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";

const TEXTS = [
  ...HOSTILE_TEXTS,
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  "[x]: javascript:alert(1)",
  "<javascript:alert(1)>",
  `x"]; click A "javascript:alert(1)"`,
  `x"; URL="javascript:alert(1)`,
  `a" -> "b`,
  `'}) DETACH DELETE n //`,
];
const ADDRESSES = [
  ...[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
  ],
  ...[
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    'https://x/" onclick="alert(1)',
    "https://x/)[y](javascript:z)",
  ],
];

/** A theory in which a text and an address stand wherever somebody may write. */
function makeTheory(text: string, address: string): Theory {
  return parseTheoryOrThrow<unknown>({
    ...{ format: "theory-of-change/1", id: "t", title: text, description: text, language: "en", asOf: "2020" },
    strands: { st: { title: text } },
    interventions: { a: { title: text, strand: "st", note: text } },
    outcomes: { b: { title: text, level: "intermediate" }, c: { title: text, description: text } },
    links: [
      { from: "a", to: "b", because: text },
      { from: "b", to: "c" },
    ],
    assumptions: { s: { statement: text, on: "a->b", owner: text, falsifier: text } },
    evidence: { e: { on: "s", stance: "supports", finding: text, source: "r", locator: text, group: text } },
    sources: { r: { type: "report", title: text, author: [{ literal: text }], URL: address, DOI: address } },
    reviews: [{ assumption: "s", date: "2019", reviewer: text, decision: "accept", note: text }],
  }) as Theory;
}

const CASES = [
  ...TEXTS.map((text) => [text, "https://example.org/x"]),
  ...ADDRESSES.map((address) => ["plain", address]),
].map(([text = "", address = ""]) => makeTheory(text, address));
const PLAIN = makeTheory("plain", "https://example.org/x");

/** An attribute of an element; a page leaves quotes out where it can. */
const ATTRIBUTE = /\s+([\w:-]+)(?:=(?:"([^"]*)"|([^\s"'<>=]+)))?/g;
const TAG = new RegExp(`<([a-z][\\w:-]*)((?:${ATTRIBUTE.source})*)\\s*/?>`, "gi");

/** The names of elements and attributes in XML or HTML, and where its links lead. */
function readMarkup(markup: string) {
  const outside = markup.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, "$1");
  const tags = [...outside.matchAll(TAG)];
  // None is passed over because it is written in a way that is not known here.
  expect(tags.length).toBe([...outside.matchAll(/<[a-z]/gi)].length);
  const attributes = tags.flatMap(([, , inner = ""]) => [...inner.matchAll(ATTRIBUTE)]);
  return {
    tags: new Set(tags.map(([, name]) => name)),
    attributes: new Set(attributes.map(([, name]) => name)),
    links: attributes
      .filter(([, name = ""]) => /(?:href|src|action)$/.test(name))
      .map(([, , quoted, bare]) => quoted ?? bare ?? ""),
    scripts: tags.filter(([, name]) => name === "script").length,
  };
}

describe.each([
  ["HTML", (theory: Theory) => renderHtml(theory)],
  ["SVG", (theory: Theory) => renderSvg(theory)],
])("%s", (_, render) => {
  it("has no element, attribute or script that a text made, and leads nowhere but to the web", () => {
    const plain = readMarkup(render(PLAIN));
    for (const theory of CASES) {
      const found = readMarkup(render(theory));
      expect([...found.tags].filter((name) => !plain.tags.has(name) && !/^(?:br|tspan|wbr)$/.test(name ?? ""))).toEqual(
        [],
      );
      expect(
        [...found.attributes].filter((name) => /^on|style$/.test(name ?? "") && !plain.attributes.has(name)),
      ).toEqual([]);
      expect(found.scripts).toBe(plain.scripts);
      expect(found.links.filter((link) => !/^(?:#|https?:\/\/[^"'<>\s]+$)/.test(link))).toEqual([]);
    }
  });
});

describe("Markdown", () => {
  it("has no link or markup that a text made", () => {
    for (const theory of CASES) {
      const checked = review(theory);
      const pages = [
        renderReviewMarkdown(theory, checked, { findings: listFindings(theory) }),
        renderTraceMarkdown(theory, trace(theory)),
        renderNarrativeMarkdown(theory, checked),
        renderRegistersMarkdown(theory, REGISTER_NAMES),
        ...renderPages(theory, checked)
          .filter(({ path }) => path.endsWith(".md"))
          .map(({ text }) => text),
      ];
      for (const page of pages) {
        // An address between angle brackets is taken as a whole, whatever brackets are in it.
        const outside = page.replace(/```[\s\S]*?```/g, "").replace(/<https?:\/\/[^\s<>]*>/g, "");
        const targets = [...outside.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target = ""]) => target);
        expect(targets.filter((target) => !/^<?(?:#|https?:\/\/|[\w./-]+\.(?:md|svg)(?:#|>?$))/.test(target))).toEqual(
          [],
        );
        expect(outside).not.toMatch(/(?<!\\)<(?:script|img|b|javascript|\/title)\b/i);
      }
    }
  });
});

describe("a drawing in text", () => {
  it("has as many statements in Mermaid whatever its texts, and none that leads somewhere", () => {
    const count = (text: string) => text.trim().split("\n").length;
    const plain = count(renderMermaid(PLAIN));
    for (const theory of CASES) {
      const drawn = renderMermaid(theory);
      expect(count(drawn)).toBe(plain);
      expect(drawn).not.toMatch(/^\s*(?:click|href|%%\{)/m);
    }
  });

  it("has no attribute in DOT that a text made", () => {
    const list = (text: string) => text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, '""').match(/\w+(?==)|->|;/g);
    const plain = list(renderDot(PLAIN));
    for (const theory of CASES) expect(list(renderDot(theory))).toEqual(plain);
  });
});

it("has the same statements in Cypher whatever the texts", () => {
  const list = (theory: Theory) => writeCypher(theory).output.statements?.map(({ text }) => text);
  expect(list(PLAIN)?.length).toBeGreaterThan(3);
  for (const theory of CASES) expect(list(theory)).toEqual(list(PLAIN));
});
