import { expect, test } from "vitest";
import { writeValidator } from "../../scripts/generate/write-validator.js";

test("a word of JSON Schema that the generator does not know stops it", () => {
  expect(() => writeValidator({ type: "object", properties: { a: { type: "string", contains: {} } } })).toThrow(
    "The validator does not know the keyword contains.",
  );
});

test("each object is looked through once, and nothing is made", () => {
  const code = writeValidator({
    type: "object",
    properties: { a: { type: "string", pattern: "\\S" }, b: { type: "number", minimum: 0, maximum: 1 } },
    required: ["a"],
    additionalProperties: false,
  });
  expect(code.match(/for \(/g)).toHaveLength(1);
  expect(code).not.toMatch(/\{ *\w+:|new (?!RegExp|Set)/);
});
