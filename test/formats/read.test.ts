import { describe, expect, test } from "vitest";
import { readJgf } from "../../src/entries/formats/graphs.js";
import { readJson } from "../../src/formats/json/read.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import type { ParseResult } from "../../src/theory/parse.js";
import { fullDocument } from "../support/full-document.js";

const HEAD = "format: theory-of-change/1\nid: tap\ntitle: Taps\nlanguage: en\n";
const JSON_HEAD = '{"format": "theory-of-change/1",\n "id": "tap", "title": "Taps", "language": "en",\n';
const places = (result: ParseResult) =>
  result.ok
    ? []
    : result.problems.map(({ code, position, message }) => `${position?.line}:${position?.column} ${code} ${message}`);

test("JSON and YAML give the same theory", () => {
  const json = JSON.stringify(fullDocument, null, 2);
  expect(readJson(json)).toEqual({ ok: true, theory: fullDocument });
  expect(readYaml(json)).toEqual({ ok: true, theory: fullDocument });
});

describe("YAML", () => {
  test.each<[string, string, string[]]>([
    ["nothing", "", ["undefined:undefined empty the text is empty. `toc init` writes a theory to start from."]],
    [
      "a comment only",
      "\n  # to do\r\n\n# soon",
      [
        "undefined:undefined empty the text holds only comments, and no theory. `toc init` writes a theory to start from.",
      ],
    ],
    [
      "a comment and nothing",
      "# to do\n---\nnull\n",
      ["undefined:undefined empty the text holds no data. `toc init` writes a theory to start from."],
    ],
    [
      "a tab",
      `${HEAD}outcomes:\n\ta: {title: x}\n`,
      ["6:1 syntax this is not a theory in YAML: tab characters must not be used in indentation."],
    ],
    [
      "an unclosed quote",
      `${HEAD}description: "x\n`,
      ["5:14 syntax this is not a theory in YAML: the quote that opens here is not closed."],
    ],
    [
      "two documents",
      `${HEAD}outcomes: {a: {title: x}}\n---\n${HEAD}`,
      ["7:1 several-documents the text holds more than one YAML document; put each theory in a file of its own."],
    ],
    [
      "a key that is a number",
      `${HEAD}outcomes:\n  a: {title: x}\n  1.10: {title: y}\n`,
      ["7:3 syntax this is not a theory in YAML: the key 1.1 reads as a number; put it in quotes."],
    ],
    [
      "a key that is a truth value",
      `${HEAD}outcomes:\n  true: {title: y}\n`,
      ["6:3 syntax this is not a theory in YAML: the key true reads as a truth value; put it in quotes."],
    ],
    [
      "a key that is nothing",
      `${HEAD}outcomes:\n  null: {title: y}\n`,
      ["6:3 syntax this is not a theory in YAML: a key reads as nothing (null); put it in quotes."],
    ],
    [
      "a key that is a list",
      `${HEAD}outcomes:\n  ? [a]\n  : {title: y}\n`,
      ["1:1 syntax this is not a theory in YAML: a key is a list or an object; expected text."],
    ],
    [
      "a key that stands twice",
      `${HEAD}outcomes:\n  a: {title: x}\n  b: {title: x, title: z}\n  "a": {title: y}\n`,
      [
        '7:17 duplicate-key outcomes.b.title: the key "title" stands here again; it stood first on line 7, column 7.',
        '8:3 duplicate-key outcomes.a: the key "a" stands here again; it stood first on line 6.',
      ],
    ],
    [
      "a key that stands twice before what cannot be read",
      `${HEAD}title: x\noutcomes: [`,
      ["6:12 syntax this is not a theory in YAML: unexpected end of the stream within a flow collection."],
    ],
    [
      "__proto__",
      `${HEAD}outcomes:\n  __proto__: {title: x}\n`,
      ['6:3 syntax this is not a theory in YAML: the key "__proto__" is a reserved word.'],
    ],
    [
      "numbers that would become others",
      `${HEAD}outcomes:\n  a: {title: x}\nindicators:\n  i: {title: x, actuals: [{value: 9007199254740993}, {value: 1e400}, {value: 0.1}]}\n`,
      [35, 62].map(
        (column) =>
          `8:${column} bad-value indicators.i.actuals[${column === 35 ? 0 : 1}].value: too large a number to be kept exactly; expected at most 9007199254740991, on either side of 0. Count in a larger unit, or write it as text.`,
      ),
    ],
    [
      "an id that is a number",
      `${HEAD}outcomes:\n  a: {title: x, strand: 1.1}\n`,
      [
        "6:25 wrong-type outcomes.a.strand: expected an id: a letter or digit, then letters, digits, '.', '_' or '-'; found the number 1.1. Put it in quotes to make it text.",
      ],
    ],
    [
      "an alias",
      `a: &x [1]\nb: *x\n`,
      ["2:5 syntax this is not a theory in YAML: aliases (*name) are not part of the format; write the value out."],
    ],
    [
      "a tag that would run code",
      "a: !!js/function 'function(){}'\n",
      ["1:4 syntax this is not a theory in YAML: unknown scalar tag !<tag:yaml.org,2002:js/function>."],
    ],
    ["binary", "\u0000\u0001\u0002", ["1:1 syntax this is not a theory in YAML: null byte is not allowed in input."]],
    [
      "text",
      "just words",
      ['1:1 wrong-type the theory: expected an object with format, id, title, language; found "just words".'],
    ],
  ])("%s is refused at its place", (_, text, expected) => {
    expect(places(readYaml(text))).toEqual(expected);
  });

  test("dates and the words of YAML 1.1 stay text", () => {
    const result = readYaml(`${HEAD}asOf: 2018-10-01\noutcomes:\n  no: {title: yes}\n  2018-10-01: {title: off}\n`);
    expect(result.ok && result.theory.outcomes).toEqual({ no: { title: "yes" }, "2018-10-01": { title: "off" } });
  });

  test("a byte order mark and CR LF change nothing, places included", () => {
    const text = `\uFEFF${HEAD}outcomes:\n  a:\n    titel: x\n`.replaceAll("\n", "\r\n");
    expect(places(readYaml(text))).toEqual([
      "6:3 missing-key outcomes.a.title: missing; expected text, or text by language: {nl: …, en: …}.",
      '7:5 unknown-key outcomes.a.titel: "titel" is not a key here. Did you mean "title"?',
    ]);
  });

  test("a wrong value is shown where it stands, in blocks and in flow", () => {
    const text = `${HEAD}outcomes:\n  health: {title: x}\nlinks:\n  - from: campain\n    to: health\n  - {from: health, to: helth}\n`;
    expect(places(readYaml(text))).toEqual([
      '8:11 unknown-id links[0].from: "campain" is not the id of an intervention, an outcome or a factor.',
      '10:24 unknown-id links[1].to: "helth" is not the id of an outcome. Did you mean "health"?',
    ]);
  });

  test("nesting and aliases without end are stopped", () => {
    expect(readYaml(`a: ${"[".repeat(100_000)}`).ok).toBe(false);
    const bomb = ["a0: &a0 [x]", ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
    expect(places(readYaml(bomb.join("\n")))[0]).toMatch(/^2:\d+ syntax .* aliases \(\*name\) are not part/);
  });

  test("a text beyond the bound is not read", () => {
    expect(places(readYaml(HEAD, { limits: { characters: 10 } }))).toEqual([
      "undefined:undefined too-large the text is 60 characters long; at most 10 are read. Split it, or raise `limits.characters`.",
    ]);
  });
});

describe("JSON", () => {
  test.each<[string, string, string[]]>([
    ["nothing", " ", ["undefined:undefined empty the text is empty. `toc init` writes a theory to start from."]],
    ["a trailing comma", `${JSON_HEAD} "outcomes": {},}`, ["3:17 syntax this is not JSON: property name expected."]],
    ["an unclosed object", '{"a": 1', ["1:8 syntax this is not JSON: close brace expected."]],
    ["a comment", '{"a": 1 // x\n}', ["1:9 syntax this is not JSON: invalid comment token."]],
    [
      "a key that stands twice",
      `${JSON_HEAD} "outcomes": {"a": {"title": "x"},\n  "a": {"title": "y"}}}`,
      ['4:3 duplicate-key outcomes.a: the key "a" stands here again; it stood first on line 3.'],
    ],
    [
      "a number that would become another",
      `${JSON_HEAD} "outcomes": {"a": {"title": "x"}}, "sources": {"s": {"type": "book", "volume": 1e400}}}`,
      [
        "3:81 bad-value sources.s.volume: too large a number to be kept exactly; expected at most 9007199254740991, on either side of 0. Count in a larger unit, or write it as text.",
      ],
    ],
    [
      "an escaped key that stands twice",
      `${JSON_HEAD} "outcomes": {"a:": {}, "\\u0061:": {}}}`,
      ['3:25 duplicate-key outcomes["a:"]: the key "a:" stands here again; it stood first on line 3, column 15.'],
    ],
    [
      "a wrong value",
      `${JSON_HEAD} "outcomes": {"a": {"title": "x", "level": "impct"}}}`,
      [
        '3:44 bad-value outcomes.a.level: expected output, intermediate, long-term or impact; found "impct". Did you mean "impact"?',
      ],
    ],
  ])("%s is refused at its place", (_, text, expected) => {
    expect(places(readJson(text))).toEqual(expected);
  });

  test("colons and quotes within strings are no keys", () => {
    const text = `${JSON_HEAD} "outcomes": {"a": {"title": "x: \\"y\\": \\\\"}}}`;
    expect(readJson(`\uFEFF${text}`).ok).toBe(true);
  });

  test("nesting without end is stopped before anything recurses into it", () => {
    expect(places(readJson("[".repeat(100_000) + "]".repeat(100_000)))).toEqual([
      "undefined:undefined wrong-shape objects and lists are nested 100000 deep; at most 200 are read.",
    ]);
  });

  test.each([
    ["a quote that is not closed", `{"a": "b\n: ${"[".repeat(100_000)}`],
    ["a quote that is not closed, on one line", `{"a": "b" "c, ${"[".repeat(100_000)}`],
    ["a quote in a comment", `/* " */ ${"[".repeat(100_000)}`],
    ["a quote in a comment, after something wrong", `{,\n/* " */ ${"[".repeat(100_000)}`],
  ])("nesting without end is no less so after %s", (_, text) => {
    for (const read of [readJson(text), readJgf(text)]) {
      expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
        expect.stringMatching(/^(syntax|wrong-shape)$/),
      ]);
    }
  });

  test("a text beyond the bound is not read", () => {
    expect(places(readJson("{}", { limits: { characters: 1 } }))[0]).toContain("too-large");
  });
});

test("a text that is cut off anywhere is refused, and not waited for", () => {
  const json = JSON.stringify({ ...fullDocument, title: 'a "quoted\\" title' });
  for (let length = 0; length < json.length; length += 7) {
    const result = readJson(json.slice(0, length));
    expect(result.ok || result.problems.length).toBeGreaterThan(0);
    expect(result.ok).toBe(false);
  }
  expect(readJson('{"a').ok).toBe(false);
  expect(readJson('{"a\\').ok).toBe(false);
});
