import { checkSync } from "recheck";
import { expect, it } from "vitest";
import { listPatterns, type Pattern } from "./support/list-patterns.js";

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
  {
    file: "src/analysis/findings/texts/markers.ts",
    text: "new RegExp",
    reason: "one of some fixed words between two looks at one letter",
  },
  {
    file: "src/theory/fingerprint/fingerprint-text.ts",
    text: "new RegExp",
    reason: "each part begins with a sign that the one before has not",
  },
  {
    file: "src/theory/printable.ts",
    text: "new RegExp",
    reason: "one of some characters",
  },
  {
    file: "src/formats/make-id.ts",
    text: "new RegExp",
    reason: "a fixed number of characters",
  },
];

const patterns = listPatterns("src");
const isSame = (one: { file: string; text: string }, other: { file: string; text: string }) =>
  one.file === other.file && one.text === other.text;

function judge({ file, text, literal }: Pattern): string | undefined {
  if (literal === undefined) return `${file}: ${text} is put together, so it cannot be judged`;
  // Without a limit in time and without a try against the clock, so that a busy machine judges as any other.
  const { status, ...judgement } = checkSync(literal.source, literal.flags, { timeout: null, recallTimeout: -1 });
  const complexity = "complexity" in judgement ? judgement.complexity?.summary : undefined;
  return status === "safe" ? undefined : `${file}: ${text} is ${complexity ?? status}`;
}

it("has no regular expression that takes more than linear time", () => {
  const judged = patterns.filter((pattern) => !EXCEPTIONS.some((exception) => isSame(exception, pattern)));
  const verdicts = judged.map(judge);
  expect(verdicts.filter((verdict) => verdict !== undefined)).toEqual([]);
  expect(judged.length).toBeGreaterThan(200);
}, 300_000);

it("makes no exception for an expression that is gone", () => {
  const gone = EXCEPTIONS.filter((exception) => !patterns.some((pattern) => isSame(exception, pattern)));
  expect(gone).toEqual([]);
});

it("finds one that is slow", () => {
  const literal = { source: "\\s+$", flags: "" };
  expect(judge({ file: "x.ts", text: "/\\s+$/", literal })).toBe("x.ts: /\\s+$/ is 2nd degree polynomial");
});
