import fc from "fast-check";
import { Marked } from "marked";
import { expect, it } from "vitest";
import {
  escapeMarkdown,
  escapeMarkdownAttribute,
  linkMarkdown,
  toMarkdownCode,
} from "../../src/theory/escape-markdown.js";
import { toPrintable } from "../../src/theory/printable.js";
import { HOSTILE_TEXTS } from "../support/hostile-texts.js";
import { runs } from "../support/runs.js";

it.each([
  ["plain text, 1.1a and a-b.", "plain text, 1.1a and a-b."],
  ["*bold* _it_ `code` ~no~ $x$", "\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~ \\$x\\$"],
  ["a | b", "a \\| b"],
  ["<script>", "&lt;script\\>"],
  ["{{ a }} {b} {{{", "&#123;<wbr/>&#123; a &#125;&#125; &#123;b&#125; &#123;<wbr/>&#123;<wbr/>&#123;"],
  ["import a", "&#105;mport a"],
  ["export", "&#101;xport"],
  ["exports are important", "exports are important"],
  ["::: note", "\\::: note"],
  ["# in C #", "\\# in C \\#"],
  ["![a](b)", "\\!\\[a\\]\\(b)"],
  ["back\\slash", "back\\\\slash"],
  ["one\n\ntwo\r\nthree", "one two three"],
  ["# no heading", "\\# no heading"],
  ["- no item", "\\- no item"],
  ["1. no number", "1\\. no number"],
  ["2018) no number", "2018\\) no number"],
  ["R&D &amp; &#65; &", "R&D \\&amp; \\&#65; &"],
  ["\u001b[31m", "␛\\[31m"],
])("%j becomes %j", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

it("takes no element where an attribute stands", () => {
  expect(escapeMarkdownAttribute("{{ a }}")).toBe("&#123;&#123; a &#125;&#125;");
});

it.each([
  ["a->b", "`a->b`"],
  ["a`b", "a\\`b"],
  ["{{a}}", "&#123;<wbr/>&#123;a&#125;&#125;"],
])("%j as code is %j", (text, code) => expect(toMarkdownCode(text)).toBe(code));

it.each([
  ["https://a.org/b_c", "[https://a.org/b\\_c](https://a.org/b_c)"],
  ["https://a.org/b_(c)", "[https://a.org/b\\_(c)](<https://a.org/b_(c)>)"],
  ["https://a.org/?b&copy;c", "[https://a.org/?b\\&copy;c](https://a.org/?b&amp;copy;c)"],
])("%j as a link is %j", (address, link) => expect(linkMarkdown(address)).toBe(link));

const marked = new Marked();
const REFERENCES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What a reader sees of a page. */
function readText(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (REFERENCES[name] ?? "") : String.fromCodePoint(Number(code)),
    )
    .trim();
}

/** Where a text may stand: what comes before it and after it. */
const PLACES = [
  ["", ""],
  ["# ", ""],
  ["- ", ""],
  ["**", "**."],
  ["[", "](x.md)"],
  ["a ", " b"],
  ["| a |\n| --- |\n| ", " |"],
] as const;

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 1000)),
  fc.string({ unit: fc.constantFrom(..."{}%<>&;#*_`~$[]()!|\\:-+=.\"'@/ ab1"), maxLength: 24 }),
  fc
    .constantFrom("import ", "export ", "{{", "{%", "<%", "&#123;", ":::", "```", "https://a.b/")
    .chain((start) => fc.string({ maxLength: 8 }).map((rest) => start + rest)),
);

it("reads as the text itself, wherever it stands", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...PLACES), (text, [before, after]) => {
      const shown = toPrintable(text).replace(/\s+/g, " ").trim();
      fc.pre(shown !== "" && !(before === "**" && /^\s|\s$/.test(shown)));
      const frame = readText(`${before}x${after}`);
      expect(readText(`${before}${escapeMarkdown(text)}${after}`)).toBe(frame.replace("x", () => shown));
    }),
    { numRuns: runs(2000) },
  );
});
