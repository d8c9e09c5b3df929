import { describe, expect, it } from "vitest";
import type { Telling } from "../../../src/analysis/findings/rule.js";
import { RULES } from "../../../src/analysis/findings/rules/index.js";

/** A page on which every value and name is the same word, or a list of nothing else. */
function createTelling(value: unknown): Telling {
  const name = () => "WORD";
  const values = new Proxy({}, { get: () => value }) as Telling["values"];
  return { values, on: "WORD", name, source: name, names: name, date: name, verdict: name, read: name, drops: name };
}

describe("the sentence of a rule in Dutch", () => {
  it.each(Object.entries(RULES))("%s has Dutch quotes and says je", (_, { sentence }) => {
    const said = ["WORD", ["WORD"], 2].flatMap((value) => {
      try {
        return [sentence.nl(createTelling(value) as never)];
      } catch (error) {
        // Its values are of another kind.
        if (error instanceof TypeError) return [];
        throw error;
      }
    });
    expect(said).not.toEqual([]);
    expect(said.join("\n")).not.toMatch(/[“”]|\b[Uu]w?\b/);
  });
});
