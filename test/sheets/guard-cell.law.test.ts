import fc from "fast-check";
import { expect, it } from "vitest";
import { guardCell, unguardCell } from "../../src/sheets/guard-cell.js";

const hostile = fc
  .array(fc.constantFrom("'", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", " ", "a", "1", '"', ";"))
  .map((characters) => characters.join(""));

it("what is guarded can be had back, whatever it is", () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
  );
});

it("nothing that is guarded starts like a formula, and nothing else is changed", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const guarded = guardCell(text);
      expect(guarded).not.toMatch(/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      if (!/^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text)) expect(guarded).toBe(text);
    }),
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "'=1"])("%j is guarded", (text) => {
  expect(guardCell(text)).toBe(`'${text}`);
});

it.each(["", "a=1", "5 - 3", "'s avonds", "'t is zo", "–", "(=1)"])("%j stays as it is", (text) => {
  expect(guardCell(text)).toBe(text);
  expect(unguardCell(text)).toBe(text);
});
