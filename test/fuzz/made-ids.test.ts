import { describe, expect, it } from "vitest";
import { IdMaker } from "../../src/formats/iati/make-id.js";
import { makeId } from "../../src/formats/make-id.js";
import { ID_PATTERN } from "../../src/schema/patterns.js";

/** A letter that takes two units of a text, after one that takes one, so that no even cut falls between characters. */
const LETTERS = `a${"𝒜".repeat(200)}`;

describe("makeId", () => {
  it("cuts between characters, where half of one would never make an id", () => {
    expect(makeId(LETTERS, "x", new Set())).toBe(LETTERS.toLowerCase().slice(0, 79));
  });

  it("counts on where many texts are the same, by whole numbers without a gap", () => {
    const taken = new Set<string>(["well-3"]);
    const ids = Array.from({ length: 20_000 }, () => makeId("Well", "x", taken));
    expect(ids.slice(0, 4)).toEqual(["well", "well-2", "well-4", "well-5"]);
    expect(ids.at(-1)).toBe("well-20001");
  });
});

describe("IdMaker", () => {
  it("cuts between characters, and makes no id of what every object has", () => {
    const ids = new IdMaker();
    expect(ids.make(LETTERS)).toMatch(ID_PATTERN);
    expect(ids.make("constructor")).toBe("constructor-2");
    expect(ids.take("theory")).toBeUndefined();
  });

  it("counts on where many texts are the same", () => {
    const ids = new IdMaker();
    const made = Array.from({ length: 20_000 }, () => ids.make("result"));
    expect(made.slice(0, 2)).toEqual(["result", "result-2"]);
    expect(made.at(-1)).toBe("result-20000");
  });
});
