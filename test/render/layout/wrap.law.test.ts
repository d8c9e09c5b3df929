import fc from "fast-check";
import { expect, it } from "vitest";
import { wrap } from "../../../src/render/layout/wrap.js";
import { displayWidth } from "../../../src/theory/printable.js";

const words = fc.array(fc.string({ unit: fc.constantFrom("a", "é", "漢", "…", "-"), minLength: 1, maxLength: 12 }));
const layouts = fc.record({ width: fc.integer({ min: 4, max: 40 }), first: fc.constantFrom("", "  ", "1. ", "漢 ") });

it("keeps every word, in order", () => {
  fc.assert(
    fc.property(words, layouts, (given, { width, first }) => {
      const [head = "", ...rest] = wrap(given.join(" "), { width, first });
      expect([head.slice(first.length), ...rest].join(" ").split(/\s+/).filter(Boolean)).toEqual(given);
    }),
  );
});

it("keeps to the width, but for a word that cannot", () => {
  fc.assert(
    fc.property(words, layouts, (given, { width, first }) => {
      const indent = displayWidth(first);
      for (const line of wrap(given.join("\n "), { width, first })) {
        const isOneWord = !line.slice(first.length).trim().includes(" ");
        expect(displayWidth(line) <= width || isOneWord).toBe(true);
        expect(displayWidth(line)).toBeGreaterThanOrEqual(indent);
      }
    }),
  );
});

it("fills each line: the first word of a line would not have fitted on the one before", () => {
  fc.assert(
    fc.property(words, layouts, (given, layout) => {
      const lines = wrap(given.join(" "), layout);
      for (const [i, line] of lines.slice(1).entries()) {
        const [word = ""] = line.trim().split(" ");
        expect(displayWidth(`${lines[i]} ${word}`)).toBeGreaterThan(layout.width);
      }
    }),
  );
});
