import { createProcessor } from "@mdx-js/mdx";
import { ElementTypes, NodeTypes, parse as parseVue, type TemplateChildNode } from "@vue/compiler-dom";
import { Liquid, TokenKind } from "liquidjs";
import createMarkdownIt, { type PluginSimple } from "markdown-it";
import readAttributes from "markdown-it-attrs";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { diffTheories } from "../../src/analysis/diff-theories.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listFindings } from "../../src/analysis/list-findings.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { writeCypher } from "../../src/entries/formats/graphs.js";
import { renderHtml } from "../../src/entries/render/html.js";
import { renderDot, renderMermaid, renderSvg } from "../../src/entries/render/pictures.js";
import {
  explainSingleFailures,
  REGISTER_NAMES,
  renderDiffMarkdown,
  renderExplanationMarkdown,
  renderNarrativeMarkdown,
  renderPages,
  renderRegistersMarkdown,
  renderReviewMarkdown,
  renderTraceMarkdown,
} from "../../src/entries/render/text.js";
import { writeMarkdownTable } from "../../src/formats/logframe/write-markdown-table.js";
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
    // Mermaid draws a factor with braces.
    factors: { f: { title: text, description: text } },
    outcomes: { b: { title: text, level: "intermediate" }, c: { title: text, description: text } },
    links: [
      { from: "a", to: "b", because: text },
      { from: "b", to: "c" },
      { from: "f", to: "c", sign: "-" },
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

/** Every page of Markdown that a theory can become. */
function listMarkdown(theory: Theory, pictures: "svg" | "mermaid" = "svg"): string[] {
  const checked = reviewTheory(theory);
  return [
    renderReviewMarkdown(theory, { review: checked, findings: listFindings(theory) }),
    renderTraceMarkdown(theory, { trace: traceTheory(theory) }),
    renderNarrativeMarkdown(theory, { review: checked }),
    renderRegistersMarkdown(theory, { names: REGISTER_NAMES }),
    renderExplanationMarkdown(explainSingleFailures(theory, iterateSingleFailures(theory))),
    renderDiffMarkdown(PLAIN, theory, { diff: diffTheories(PLAIN, theory) }),
    writeMarkdownTable({ name: "x", rows: [["Level"], [theory.title as string]] }),
    ...renderPages(theory, { review: checked, pictures })
      .filter(({ path }) => path.endsWith(".md"))
      .map(({ text }) => text),
  ];
}

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
      for (const page of listMarkdown(theory)) {
        // An address between angle brackets is taken as a whole, whatever brackets are in it.
        const outside = page.replace(/```[\s\S]*?```/g, "").replace(/<https?:\/\/[^\s<>]*>/g, "<#>");
        const targets = [...outside.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target = ""]) => target);
        expect(targets.filter((target) => !/^<?(?:#|https?:\/\/|[\w./-]+\.(?:md|svg)(?:#|>?$))/.test(target))).toEqual(
          [],
        );
        expect(outside).not.toMatch(/(?<!\\)<(?:script|img|b|javascript|\/title)\b/i);
      }
    }
  });
});

/** Texts that a program that builds a site of Markdown would evaluate, or take for a part of the page. */
const CODE = [
  `{{ constructor.constructor("alert(1)")() }}`,
  "{{{ 7 * 7 }}}",
  "{{",
  "{process.exit()}",
  "a {.red #id onclick=x}",
  "{: .red }",
  "{% include x %}{% raw %}{% endraw %}",
  "{{< figure x >}} {#if x} {# x #}",
  "<% process.exit() %> <%= 7 %>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not become a template.
  "${7 * 7} #{7 * 7}",
  `import x from "y"`,
  "export const x = 7",
  "export default {}",
  "::: danger",
  "[[toc]]",
  "<<< @/x.js",
  "<!--@include: /etc/passwd-->",
  "<Tag :a='7' v-html='7' @click='7'/>",
  "![x](http://example.org/x.png)",
  "--- title: x ---",
];
const EVALUATED = CODE.map((text) => makeTheory(text, "https://example.org/x"));

describe("Markdown in a program that builds sites", () => {
  // As VitePress sets up its Markdown: HTML passes, braces set attributes, and Vue compiles what comes out.
  const markdown = createMarkdownIt({ html: true, linkify: true }).use(readAttributes as unknown as PluginSimple);
  markdown.renderer.rules.fence = () => "<pre v-pre></pre>";

  /** What Vue would evaluate, and each element with the names of its attributes. */
  function readTemplate(page: string) {
    const evaluated: string[] = [];
    const elements = new Set<string>();
    const visit = (node: TemplateChildNode): void => {
      if (node.type === NodeTypes.INTERPOLATION) evaluated.push(node.loc.source);
      if (node.type !== NodeTypes.ELEMENT) return;
      if (node.tagType !== ElementTypes.ELEMENT) evaluated.push(node.tag);
      for (const prop of node.props) {
        if (prop.type === NodeTypes.DIRECTIVE && prop.name !== "pre") evaluated.push(prop.loc.source);
        elements.add(`${node.tag} ${prop.name}`);
      }
      elements.add(node.tag);
      node.children.forEach(visit);
    };
    parseVue(markdown.render(page), { onError: (error) => evaluated.push(error.message) }).children.forEach(visit);
    return { evaluated, elements };
  }

  it("is no template for Vue, as in VitePress, and sets no attributes", () => {
    expect(readTemplate("{{ 7 }}").evaluated).toEqual(["{{ 7 }}"]);
    const words = makeTheory("other words", "https://example.org/x");
    const plain = new Set(listMarkdown(words, "mermaid").flatMap((page) => [...readTemplate(page).elements]));
    for (const theory of EVALUATED) {
      for (const page of listMarkdown(theory, "mermaid")) {
        const { evaluated, elements } = readTemplate(page);
        expect(evaluated).toEqual([]);
        expect([...elements].filter((element) => !plain.has(element) && element !== "wbr")).toEqual([]);
      }
    }
  });

  it("has no expression, import, export or component for MDX, as in Docusaurus", () => {
    const mdx = createProcessor();
    type Node = { readonly type: string; readonly name?: string; readonly children?: readonly Node[] };
    const listMore = ({ type, name, children = [] }: Node): string[] => [
      ...(type.startsWith("mdx") ? [name ?? type] : []),
      ...children.flatMap(listMore),
    ];
    const read = (page: string) => new Set(listMore(mdx.parse(page) as Node));
    expect([...read("{7}\n\nexport const a = 7")]).toEqual(["mdxFlowExpression", "mdxjsEsm"]);
    const found = new Set(
      EVALUATED.flatMap((theory) => listMarkdown(theory, "mermaid").flatMap((page) => [...read(page)])),
    );
    expect([...found].sort()).toEqual(["a", "br", "wbr"]);
  });

  it("is no template for Liquid, as in Jekyll", () => {
    const liquid = new Liquid();
    const count = (page: string) => liquid.parse(page).filter(({ token }) => token.kind !== TokenKind.HTML).length;
    expect(count("{{ 7 }}")).toBe(1);
    for (const theory of EVALUATED) {
      for (const page of listMarkdown(theory, "mermaid")) {
        const drawn = page.split("%% {% raw %}").length - 1;
        expect(count(page)).toBe(drawn);
        expect(liquid.parseAndRenderSync(page)).toBe(page.replace(/\{% (?:end)?raw %\}/g, ""));
      }
    }
  });

  it("opens no picture and starts no template of EJS or of JavaScript", () => {
    for (const theory of EVALUATED) {
      for (const page of listMarkdown(theory, "mermaid")) {
        expect(page).not.toMatch(/<%|(?<!\\)\$\{|#\{|^---$/m);
        const pictures = [...marked.parse(page, { async: false }).matchAll(/<img src="([^"]*)/g)];
        expect(pictures.map(([, address = ""]) => address).filter((address) => !address.endsWith(".svg"))).toEqual([]);
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
