import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFiles } from "../../src/render/name-files.js";
import { ID_PATTERN } from "../../src/schema/patterns.js";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("the name of a file", () => {
  it.each([
    ["income", "income"],
    ["CON", "CON_"],
    ["con.2024", "con_.2024"],
    ["aux.md", "aux_.md"],
    ["COM¹", "COM¹_"],
    ["lpt9", "lpt9_"],
    ["console", "console"],
    ["outcome-con", "outcome-con"],
    ["e\u0301clair", "\u00e9clair"],
  ])("of %s is %s", (stem, name) => {
    expect(nameFiles([stem])).toEqual([name]);
  });

  it("is one that file systems take, however wide its signs are", () => {
    for (const sign of ["a", "é", "諸", "𝒳"]) {
      const [name = ""] = nameFiles([sign.repeat(120)]);
      expect(bytes(name)).toBeLessThanOrEqual(130);
      expect(sign.repeat(120).startsWith(name)).toBe(true);
      expect(bytes(name)).toBeGreaterThan(115);
    }
  });

  it("is that of no other, also where case or the way to write a letter does not count", () => {
    expect(nameFiles(["A", "a", "a-2", "Ａ", "straße", "STRASSE", "諸".repeat(60), "諸".repeat(61)])).toEqual([
      "A",
      "a-2",
      "a-2-2",
      "Ａ-3",
      "straße",
      "STRASSE-2",
      "諸".repeat(43),
      `${"諸".repeat(43)}-2`,
    ]);
  });

  it("is valid and unlike all others, and the same each time", () => {
    const id = fc.stringMatching(/^[aAbB諸ß0][aAéÉ.諸_-]{0,119}$/u).filter((text) => ID_PATTERN.test(text));
    const device = fc.constantFrom("CON", "con", "nul.x", "NUL.X", "Prn", "a", "A", "a-2");
    fc.assert(
      fc.property(fc.array(fc.oneof(id, device), { maxLength: 30 }), (ids) => {
        const names = nameFiles(ids);
        expect(nameFiles(ids)).toEqual(names);
        expect(new Set(names.map((name) => name.normalize("NFKC").toUpperCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
          expect(bytes(`${name}.html`)).toBeLessThan(144);
        }
      }),
    );
  });

  it("takes no longer for many that are alike", () => {
    const names = nameFiles(Array.from({ length: 20_000 }, () => "same"));
    expect(names.at(-1)).toBe("same-20000");
  });
});
