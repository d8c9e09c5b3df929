import fc from "fast-check";
import { expect, test } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { getAssumptionIndex } from "../../src/graph/assumption-index.js";
import { getIndex } from "../../src/graph/theory-index.js";
import { buildIsland } from "../../src/render/html/build-island.js";
import type { Page } from "../../src/render/html/page/page.js";
import { readIsland } from "../../src/render/html/page/read-island.js";
import { supposeFailures } from "../../src/render/html/page/what-if.js";
import { createPageContext } from "../../src/render/html/page-context.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { listIds } from "../support/arbitrary-theory.js";
import { runs } from "../support/runs.js";

/** What the script of a page finds, from the data that the page has. */
function askPage(theory: Theory, fail: readonly string[]) {
  const island = buildIsland(createPageContext(theory, { review: reviewTheory(theory), language: "en" }));
  const read = readIsland(JSON.parse(JSON.stringify(island)));
  const index = getIndex(read);
  const page = {
    state: { failed: fail },
    theory: read,
    index,
    assumptions: getAssumptionIndex(read),
  } as unknown as Page;
  const { lost, weakened, harmed, stranded } = supposeFailures(page);
  const idsOf = (nodes: ReadonlySet<number>) => [...nodes].map((node) => index.nodes[node]!);
  return { lost: idsOf(lost), weakened: idsOf(weakened), harmed: idsOf(harmed), stranded: idsOf(stranded) };
}

test("a page says of failing assumptions what the library says", () => {
  fc.assert(
    fc.property(arbitraryTheory(), fc.infiniteStream(fc.boolean()), (theory, coins) => {
      const fail = listIds(theory.assumptions).filter(() => coins.next().value);
      const { lost, weakened, harmed, stranded } = exploreScenario(theory, { fail });
      const told = askPage(theory, fail);
      expect({ ...told, weakened: [] }).toEqual({
        lost: lost.map(({ outcome }) => outcome),
        weakened: [],
        harmed,
        stranded,
      });
      // A page is about routes: it passes over those that are no fewer and worse supported.
      const ids = weakened.map(({ outcome }) => outcome);
      expect(told.weakened).toEqual(ids.filter((id) => told.weakened.includes(id)));
      for (const { outcome, bestRoute, noLongerFrom } of weakened) {
        if (told.weakened.includes(outcome)) continue;
        expect(noLongerFrom).toEqual([]);
        expect(VERDICTS.indexOf(bestRoute.after)).toBeLessThan(VERDICTS.indexOf(bestRoute.before));
      }
    }),
    { numRuns: runs(300) },
  );
});
