import { expect, it } from "vitest";
import { escapeMarkdown } from "../../src/theory/escape-markdown.js";

it.each([
  ["plain text, 1.1a and a-b.", "plain text, 1.1a and a-b."],
  ["*bold* _it_ `code` ~no~ $x$", "\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~ \\$x\\$"],
  ["a | b", "a \\| b"],
  ["<script>", "\\<script\\>"],
  ["[a](b)", "\\[a\\](b)"],
  ["back\\slash", "back\\\\slash"],
  ["one\n\ntwo\r\nthree", "one two three"],
  ["# no heading", "\\# no heading"],
  ["- no item", "\\- no item"],
  ["1. no number", "1\\. no number"],
  ["2018) no number", "2018\\) no number"],
  ["R&D &amp; &#65; &", "R&D \\&amp; \\&#65; &"],
  ["\u001b[31m", "␛\\[31m"],
])("%j becomes %j", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
