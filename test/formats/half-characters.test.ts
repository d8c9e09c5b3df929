import { expect, it } from "vitest";
import { readCslJson } from "../../src/entries/formats/citations.js";
import { readJson, readYaml } from "../../src/entries/formats/document.js";
import { readJgf } from "../../src/entries/formats/graphs.js";

const write = (title: string) =>
  `{"format": "theory-of-change/1", "id": "t", "title": "T", "language": "en",\n "outcomes": {"a": {"title": ${title}}}}`;
const refusal = {
  ok: false,
  problems: [
    {
      code: "bad-value",
      path: ["outcomes", "a", "title"],
      position: { line: 2, column: 30 },
      message: expect.stringContaining("U+D800"),
    },
  ],
};

it.each([
  ["an escape", '"x\\ud800y"'],
  ["a character of the text", '"x\ud800y"'],
])("refuses half of a character as %s, with its place, in JSON and YAML", (_, title) => {
  expect(readJson(write(title))).toMatchObject(refusal);
  expect(readYaml(write(title))).toMatchObject(refusal);
});

it("refuses it in a key, and in other JSON", () => {
  expect(readJson('{"a\\udfff": 1}')).toMatchObject({ ok: false, problems: [{ code: "bad-value" }] });
  expect(readCslJson('[{"id": "a", "type": "book", "title": "\\ud800"}]')).toMatchObject({
    problems: [{ code: "bad-value", path: [0, "title"] }],
  });
  expect(readJgf('{"graph": {"nodes": {"a": {"label": "\\ud800"}}}}')).toMatchObject({
    problems: [{ code: "bad-value" }],
  });
});

it("reads both halves of a character, and what only looks like an escape", () => {
  for (const title of ['"\\ud83d\\ude00"', '"😀"', '"\\\\ud800"']) {
    expect(readJson(write(title)).ok).toBe(true);
    expect(readYaml(write(title)).ok).toBe(true);
  }
});
