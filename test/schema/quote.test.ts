import { expect, test } from "vitest";
import { quote } from "../../src/schema/quote.js";

const ring: unknown[] = [];
ring.push(ring);

test.each([
  ["a text", 'say "so"\n', '"say \\"so\\"\\n"'],
  ["the longest id", "x".repeat(120), `"${"x".repeat(120)}"`],
  ["the start of a longer text", "x".repeat(121), `"${"x".repeat(119)}…"`],
  ["the start of a long list", Array.from({ length: 100 }, () => 1), `[${"1,".repeat(59)}…`],
  ["nothing", undefined, "undefined"],
  ["a big number", 10n, "10"],
  ["a list within itself", ring, "such a value (object)"],
  ["an object without a text", Object.create(null), "{}"],
])("quotes %s", (_, value, quoted) => {
  expect(quote(value)).toBe(quoted);
});
