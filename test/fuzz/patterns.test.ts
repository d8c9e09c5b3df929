import { checkSync } from "recheck";
import { expect, it } from "vitest";
import { listPatterns, listPatternsIn, type Pattern } from "./support/list-patterns.js";
import { listPatternsOf, listSchemaPatterns } from "./support/list-schema-patterns.js";
import { recordPatterns } from "./support/record-patterns.js";

/** What cannot be judged as it stands, or is judged to be slow on a text that it is never given. */
const EXCEPTIONS: readonly { readonly file: string; readonly text: string; readonly reason: string }[] = [
  {
    file: "src/formats/logframe/format-measurement.ts",
    text: String.raw`/^(.*?)\s*\(([^()]*\d{4}[^()]*)\)$/s`,
    reason: "a part of a cell of more than 300 characters is taken for words before it",
  },
  {
    file: "src/formats/logframe/format-measurement.ts",
    text: String.raw`/^(.*?)\s*–\s+(.+)$/s`,
    reason: "as above",
  },
  {
    file: "src/formats/tables/read/recognise.ts",
    text: String.raw`/^(.*?)\s*[[(]([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[\])]\s*$/s`,
    reason: "a heading of more than 200 characters is none",
  },
];

const patterns = listPatterns("src");
const isSame = (one: { file: string; text: string }, other: { file: string; text: string }) =>
  one.file === other.file && one.text === other.text;

/** Those that are put together, as they are when their modules are loaded or, in one, first asked. */
const places = [...new Set(patterns.filter(({ literal }) => literal === undefined).map(({ file }) => file))].sort();
const made = await recordPatterns(places, async () => {
  const { readFingerprint } = await import("../../src/theory/fingerprint/fingerprint-text.js");
  readFingerprint("");
  const { isPart } = await import("../../src/schema/shape.js");
  isPart("Line", "");
});

/** Without a limit in time and without a try against the clock, so that a busy machine judges as any other. */
const UNTIMED = {
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  recallTimeout: -1,
};

function judge({ file, text, literal }: Pattern): string | undefined {
  if (literal === undefined) return `${file}: ${text} is put together, so it cannot be judged`;
  const { status, ...judgement } = checkSync(literal.source, literal.flags, UNTIMED);
  const complexity = "complexity" in judgement ? judgement.complexity?.summary : undefined;
  return status === "safe" ? undefined : `${file}: ${text} is ${complexity ?? status}`;
}

it("has no regular expression that takes more than linear time", () => {
  const written = patterns.filter(({ literal }) => literal !== undefined);
  const judged = written.filter((pattern) => !EXCEPTIONS.some((exception) => isSame(exception, pattern)));
  const verdicts = judged.map(judge);
  expect(verdicts.filter((verdict) => verdict !== undefined)).toEqual([]);
  expect(judged.length).toBeGreaterThan(200);
}, 300_000);

it("has none that is slow among those that it puts together, in the places where it does", () => {
  // Each place makes at least one, so that one that is made later, of what comes from outside, is found.
  expect([...new Set(made.map(({ file }) => file))].sort()).toEqual(places);
  expect(made.map(judge).filter((verdict) => verdict !== undefined)).toEqual([]);
}, 300_000);

it("has none that is slow in a schema", () => {
  const found = [...listSchemaPatterns("src/schema/generated"), ...listSchemaPatterns("docs/schemas")];
  expect(found.length).toBeGreaterThan(15);
  const distinct = [...new Map(found.map((pattern) => [pattern.text, pattern])).values()];
  expect(distinct.map(judge).filter((verdict) => verdict !== undefined)).toEqual([]);
}, 300_000);

it("makes no exception for an expression that is gone", () => {
  const gone = EXCEPTIONS.filter((exception) => !patterns.some((pattern) => isSame(exception, pattern)));
  expect(gone).toEqual([]);
});

it("finds one that is slow", () => {
  const literal = { source: "\\s+$", flags: "" };
  expect(judge({ file: "x.ts", text: "/\\s+$/", literal })).toBe("x.ts: /\\s+$/ is 2nd degree polynomial");
});

it("finds one that is put together, also by a method of texts, and one in a schema", async () => {
  const code = 'const a = new RegExp("(a+)+$"); "x".match("(b+)+$"); "x".search(`(c+)+$`); const d = RegExp(a);';
  expect(listPatternsIn("x.ts", code).map(({ literal }) => literal)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const record = await recordPatterns([], () => new RegExp(["(a+)+", "$"].join("")));
  expect(record.map(({ literal }) => literal?.source)).toEqual(["(a+)+$"]);
  const schema = { properties: { a: { pattern: "(a+)+$" } }, patternProperties: { "^x": {} } };
  expect(listPatternsOf(schema)).toEqual(["(a+)+$", "^x"]);
});
