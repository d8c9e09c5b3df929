import fc from "fast-check";
import { allSimplePaths } from "graphology-simple-path";
import { describe, expect, it } from "vitest";
import { iteratePaths } from "../../src/analysis/iterate-paths.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { toGraph } from "../../src/entries/graph.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import {
  type BrutePath,
  linksOf,
  listPathsByForce,
  nodesOf,
  reachByForce,
  targetsOf,
  weakestByForce,
} from "../support/brute-paths.js";
import { standsForByForce } from "../support/brute-routes.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const all = { limit: Infinity };
const some = (ids: string[], most: number) => fc.shuffledSubarray(ids, { maxLength: Math.min(most, ids.length) });
const anyQuestion = arbitraryTheory().chain((theory) => {
  const nodes = fc.subarray(nodesOf(theory), { minLength: 1 });
  return fc.record({ theory: fc.constant(theory), from: nodes, to: nodes });
});
const anyDetour = anyQuestion.chain(({ theory, from, to }) => {
  const elements = [...nodesOf(theory), ...linksOf(theory)];
  return fc.record({
    theory: fc.constant(theory),
    from: fc.constant(from),
    to: fc.constant(to),
    via: some(elements, 3),
    avoiding: some([...elements, ...targetsOf(theory).keys()], 2),
  });
});
const elementsOf = ({ nodes, links }: BrutePath) => [...nodes, ...links];
const linksOnly = (paths: readonly BrutePath[]) => paths.map(({ links }) => links);

/** The paths that force finds, sifted by hand. */
function sift(
  theory: Theory,
  question: { from: string[]; to: string[]; via: string[]; avoiding: string[] },
): BrutePath[] {
  const isAssumption = (id: string) => targetsOf(theory).has(id);
  const together = question.avoiding.filter(isAssumption);
  const avoided = question.avoiding.flatMap((id) => (isAssumption(id) ? standsForByForce(theory, id, together) : [id]));
  return listPathsByForce(theory, question.from, question.to).filter((path) => {
    const elements = elementsOf(path);
    return (
      question.via.every((id) => elements.includes(id)) &&
      !avoided.includes("theory") &&
      !avoided.some((id) => elements.includes(id))
    );
  });
}

describe("the theories of these laws", () => {
  it("are theories", () => {
    fc.assert(
      fc.property(arbitraryTheory(), (theory) => {
        expect(parseTheoryOrThrow(theory)).toEqual(theory);
      }),
    );
  });
});

describe("paths", () => {
  it("are those that trying every step finds, in the same order", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to }) => {
        const { paths, count, countIsExact, truncated, isExhaustive } = traceTheory(theory, { from, to, ...all });
        const expected = listPathsByForce(theory, from, to);
        expect(paths.map(({ nodes, links }) => ({ nodes, links }))).toEqual(expected);
        expect({ count, countIsExact, truncated, isExhaustive }).toEqual({
          count: expected.length,
          countIsExact: true,
          truncated: false,
          isExhaustive: true,
        });
      }),
      { numRuns: runs(500) },
    );
  });

  it("are those of graphology, pair by pair", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to }) => {
        const graph = toGraph(theory);
        const expected = from.flatMap((a) => to.filter((b) => b !== a).flatMap((b) => allSimplePaths(graph, a, b)));
        const found = traceTheory(theory, { from, to, ...all }).paths.map(({ nodes }) => [...nodes]);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: runs(300) },
    );
  });

  it("via and avoiding are those that are left when the rest are crossed out", () => {
    fc.assert(
      fc.property(anyDetour, ({ theory, ...question }) => {
        const expected = sift(theory, question);
        const { paths, count, countIsExact, noRoute } = traceTheory(theory, { ...question, ...all });
        expect(linksOnly(paths)).toEqual(linksOnly(expected));
        expect(count).toBe(expected.length);
        expect(countIsExact).toBe(true);
        expect(noRoute === undefined).toBe(expected.length > 0);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("one by one are the first of all", () => {
    fc.assert(
      fc.property(anyDetour, fc.nat(5), ({ theory, ...question }, limit) => {
        const { paths } = traceTheory(theory, { ...question, ...all });
        const some = traceTheory(theory, { ...question, limit });
        expect(some.paths).toEqual(paths.slice(0, limit));
        expect(some.truncated).toBe(paths.length > limit);
        expect(some.count).toBe(paths.length);
        expect([...iteratePaths(theory, { ...question, limit })]).toEqual(paths.slice(0, limit));
        expect([...iteratePaths(theory, question)]).toEqual(paths);
      }),
    );
  });
});

describe("the slice", () => {
  it("is downstream of one end and upstream of the other", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to }) => {
        const down = reachByForce(theory, from, "down");
        const up = reachByForce(theory, to, "up");
        const links = (theory.links ?? []).filter((link) => down.has(link.from) && up.has(link.to));
        const { slice } = traceTheory(theory, { from, to });
        expect(slice.links).toEqual(links.map((link) => `${link.from}->${link.to}`));
        const ends = new Set(links.flatMap((link) => [link.from, link.to]));
        expect(slice.nodes).toEqual(nodesOf(theory).filter((node) => ends.has(node)));
      }),
    );
  });

  it("holds every path, and without rings nothing else", () => {
    fc.assert(
      fc.property(anyDetour, ({ theory, ...question }) => {
        const { slice } = traceTheory(theory, question);
        const used = new Set(sift(theory, question).flatMap(elementsOf));
        const inSlice = [...slice.nodes, ...slice.links];
        const hasRing = nodesOf(theory).some((node) =>
          (theory.links ?? []).some((link) => link.from === node && reachByForce(theory, [link.to], "down").has(node)),
        );
        if (hasRing) expect([...used].filter((id) => !inSlice.includes(id))).toEqual([]);
        else expect(new Set(inSlice)).toEqual(used);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("what a path rests on", () => {
  it("is what is on its links and nodes", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to }) => {
        const on = targetsOf(theory);
        for (const path of traceTheory(theory, { from, to, ...all }).paths) {
          const elements = elementsOf(path);
          expect(path.assumptions).toEqual(
            [...on.keys()].filter((id) => on.get(id)!.some((element) => elements.includes(element))),
          );
          const negatives = theory.links!.filter(
            ({ from, to, sign }) => sign === "-" && path.links.includes(`${from}->${to}`),
          );
          expect(path.sign).toBe(negatives.length % 2 === 0 ? "+" : "-");
        }
      }),
    );
  });

  it("is weakest where the lowest verdict comes first", () => {
    fc.assert(
      fc.property(anyQuestion, ({ theory, from, to }) => {
        for (const { weakest, ...path } of traceTheory(theory, { from, to, ...all }).paths) {
          const expected = weakestByForce(theory, path);
          expect("link" in weakest ? weakest.link : weakest.assumption).toBe(expected.id);
          expect(weakest.verdict).toBe(VERDICTS[expected.rank]);
        }
      }),
    );
  });

  it("is best supported on the first path with the strongest weakest part", () => {
    fc.assert(
      fc.property(anyDetour, ({ theory, ...question }) => {
        const paths = sift(theory, question);
        const ranks = paths.map((path) => weakestByForce(theory, path).rank);
        const best = paths[ranks.indexOf(Math.max(...ranks))];
        expect(traceTheory(theory, { ...question, limit: 0 }).bestSupported?.links).toEqual(best?.links);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("the count", () => {
  it("does not depend on names or on the order of the document", () => {
    const anyShuffle = anyQuestion.chain(({ theory, from, to }) =>
      fc.record({
        theory: fc.constant(theory),
        from: fc.constant(from),
        to: fc.constant(to),
        links: fc.shuffledSubarray([...theory.links!], { minLength: theory.links!.length }),
        outcomes: fc.shuffledSubarray(Object.keys(theory.outcomes!), {
          minLength: Object.keys(theory.outcomes!).length,
        }),
      }),
    );
    fc.assert(
      fc.property(anyShuffle, ({ theory, from, to, links, outcomes }) => {
        const rename = (id: string) => `${[...id].reverse().join("")}-renamed`;
        const renamed = trust({
          ...theory,
          interventions: Object.fromEntries(
            Object.keys(theory.interventions!).map((id) => [rename(id), { title: id }]),
          ),
          outcomes: Object.fromEntries(outcomes.map((id) => [rename(id), { title: id }])),
          factors: Object.fromEntries(Object.keys(theory.factors!).map((id) => [rename(id), { title: id }])),
          links: links.map((link) => ({ ...link, from: rename(link.from), to: rename(link.to) })),
          assumptions: {},
          evidence: {},
        });
        const answer = traceTheory(renamed, { from: from.map(rename), to: to.map(rename) });
        expect(answer.count).toBe(traceTheory(theory, { from, to }).count);
      }),
    );
  });
});
