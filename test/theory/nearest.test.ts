import { expect, test } from "vitest";
import { findNearest } from "../../src/theory/nearest.js";

test.each([
  ["awarenes", ["awareness", "behaviour"], "awareness"],
  ["Awareness", ["awareness", "behaviour"], "awareness"],
  ["levle", ["level", "title"], "level"],
  ["behavior", ["awareness", "behaviour"], "behaviour"],
  ["lgo", ["gaps", "log"], "log"],
  ["cvs", ["csv", "csl"], "csv"],
  ["abcd", ["bacx"], undefined],
  ["ab", ["ba"], "ba"],
  ["aab", ["aaa", "aac"], "aaa"],
  ["x", ["y"], undefined],
  ["income", ["health", "skills"], undefined],
  ["health", [], undefined],
])("the nearest to %s in %j is %s", (word, candidates, nearest) => {
  expect(findNearest(word, candidates)).toBe(nearest);
});
