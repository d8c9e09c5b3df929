import fc from "fast-check";
import { expect, test } from "vitest";
import { describePath } from "../../../src/analysis/trace/describe-path.js";
import { createStrengths, rank } from "../../../src/analysis/trace/strength.js";
import { walkWeakestFirst } from "../../../src/analysis/trace/walk-weakest-first.js";
import { getVerdictMaps } from "../../../src/analysis/verdict-maps.js";
import { cutSlice } from "../../../src/graph/slice.js";
import { getIndex } from "../../../src/graph/theory-index.js";
import { walkPaths } from "../../../src/graph/walk-paths.js";
import { arbitraryTheory } from "../../support/arbitrary-graph.js";
import { layeredTheory } from "../../support/layered-theory.js";
import { runs } from "../../support/runs.js";

const anyQuestion = arbitraryTheory().chain((theory) => {
  const nodes = fc.subarray([...getIndex(theory).nodes.keys()], { minLength: 1 });
  return fc.record({ theory: fc.constant(theory), from: nodes, to: nodes });
});

test("the same paths come, each once, those with the lowest weakest verdict first", () => {
  fc.assert(
    fc.property(anyQuestion, ({ theory, from, to }) => {
      const strengths = createStrengths(theory, getVerdictMaps(theory));
      const slice = cutSlice(getIndex(theory), { from, to });
      const walked = [...walkWeakestFirst(slice, strengths)];
      const name = ({ links }: { links: readonly number[] }) => links.join(" ");
      expect(walked.map(name).sort()).toEqual([...walkPaths(slice)].map(name).sort());
      const ranks = walked.map((path) => rank(describePath(theory, path, strengths).weakest.verdict));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    { numRuns: runs(500) },
  );
});

test("a few paths of more than anybody can list are taken without looking at the rest", () => {
  const theory = layeredTheory(30, 4);
  const index = getIndex(theory);
  const from = [0, 1, 2, 3];
  const to = [index.size - 1];
  const paths = walkWeakestFirst(cutSlice(index, { from, to }), createStrengths(theory, getVerdictMaps(theory)));
  expect([1, 2, 3].map(() => paths.next().value?.links.length)).toEqual([29, 29, 29]);
});
