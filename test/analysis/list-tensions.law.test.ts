import fc from "fast-check";
import { expect, it } from "vitest";
import { listTensions } from "../../src/analysis/list-tensions.js";
import { findLink, getIndex } from "../../src/graph/theory-index.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { listPathsByForce, nodesOf } from "../support/brute-paths.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const plain = (theory: Theory): Theory =>
  trust({ ...theory, links: (theory.links ?? []).filter(({ feedback }) => !feedback) });

/** The signs with which each node is reached, by following links until nothing is new: `+o1`, `-o2`. */
function signsByForce(theory: Theory, cause: string): Set<string> {
  const reached = new Set([`+${cause}`]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to, sign } of plain(theory).links ?? []) {
      for (const mark of ["+", "-"]) {
        const turned = mark === "+" ? "-" : "+";
        if (reached.has(mark + from)) reached.add((sign === "-" ? turned : mark) + to);
      }
    }
  }
  return reached;
}

const signOf = (theory: Theory, links: readonly string[]) =>
  links.filter((id) => theory.links?.[findLink(getIndex(theory), id) ?? -1]?.sign === "-").length % 2 === 0 ? "+" : "-";

it("a tension is a pair that routes of both signs join, each shown by a shortest one", () => {
  fc.assert(
    fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), (theory) => {
      const outcomes = Object.keys(theory.outcomes ?? {});
      const from = nodesOf(theory);
      const found = listTensions(theory, { from, to: outcomes });
      const both = from.flatMap((cause) => {
        const signs = signsByForce(theory, cause);
        return outcomes
          .filter((outcome) => outcome !== cause && signs.has(`+${outcome}`) && signs.has(`-${outcome}`))
          .map((outcome) => [cause, outcome]);
      });
      expect(found.map(({ cause, outcome }) => [cause, outcome])).toEqual(both);
      for (const { cause, outcome, raises, lowers, isInherited } of found) {
        const paths = listPathsByForce(plain(theory), [cause], [outcome]);
        for (const [sign, route] of [["+", raises] as const, ["-", lowers] as const]) {
          expect(signOf(theory, route.links)).toBe(sign);
          expect(route.links).toEqual(route.nodes.slice(1).map((node, i) => `${route.nodes[i]}->${node}`));
          expect([route.nodes[0], route.nodes.at(-1)]).toEqual([cause, outcome]);
          expect(route.goesRound).toBe(new Set(route.nodes).size < route.nodes.length);
          const simple = paths.filter(({ links }) => signOf(theory, links) === sign).map(({ links }) => links.length);
          // A walk may be shorter than any path of its sign, or there where no path is; never longer.
          if (simple.length > 0) expect(route.links.length).toBeLessThanOrEqual(Math.min(...simple));
          if (!route.goesRound) expect(route.links.length).toBe(Math.min(...simple));
        }
        // What leads to it is raised and lowered also when nothing leads to it, and so nothing goes through it.
        const links = theory.links ?? [];
        const signs = signsByForce(trust({ ...theory, links: links.filter(({ to }) => to !== outcome) }), cause);
        expect(isInherited).toBe(
          (plain(theory).links ?? []).some(
            ({ from: before, to }) =>
              to === outcome && before !== cause && signs.has(`+${before}`) && signs.has(`-${before}`),
          ),
        );
      }
      expect(listTensions(theory, { from })).toEqual(found.filter((one) => !one.isInherited));
    }),
    { numRuns: runs(400) },
  );
});
