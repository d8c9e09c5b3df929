import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/analysis/findings/rules/index.js";

describe("the sentence of a rule in Dutch", () => {
  // As it stands in the source, so that no branch of it is left out.
  it.each(Object.entries(RULES))("%s has Dutch quotes and says je", (_, { sentence }) => {
    expect(String(sentence.nl)).not.toMatch(/[“”]|\b[Uu]w?\b/);
  });
});
