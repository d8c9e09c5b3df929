import { describe, expect, it } from "vitest";
import { isAlike } from "../../../src/analysis/rules/read-texts.js";

describe("texts seem to say the same", () => {
  it.each([
    ["in other forms and another order", "Farmers trusted the advisers", "The adviser is trusted by a farmer", true],
    ["when two telling words are all there is", "Clean water", "Water in the village is clean", true],
    ["but not for one word, which many texts have", "Water", "Water is near", false],
    ["when three of four words are shared", "Girls attend school daily", "School is what girls attend", true],
    ["but not when two of three are", "Girls attend school", "Girls attend church services", false],
    ["whichever is the longer", "Girls attend church services", "Girls attend school", false],
    ["not by words too short to tell", "it is at the sea", "it is at the lake", false],
    ["not when they have none in common", "Roads are paved", "Taxes get collected", false],
  ])("%s", (_, a, b, expected) => {
    expect(isAlike(a, b)).toBe(expected);
  });
});
