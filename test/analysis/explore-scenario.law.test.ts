import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { listEnds } from "../../src/graph/ends.js";
import { getIndex } from "../../src/graph/theory-index.js";
import { VERDICTS, type Verdict } from "../../src/schema/vocabulary.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { assumeVerdicts } from "../support/assume-verdicts.js";
import { bestByForce } from "../support/brute-best.js";
import { linksOf, nodesOf, reachByForce, targetsOf } from "../support/brute-paths.js";
import {
  goneByForce,
  goneWithByForce,
  harmedByForce,
  onRoutesByForce,
  routedByForce,
  weakenedByForce,
} from "../support/brute-routes.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

const idsOf = (theory: Theory) => listAssumptions(theory).map(({ id }) => id);
const outcomesOf = (theory: Theory) => Object.keys(theory.outcomes ?? {});
const interventionsOf = (theory: Theory) => Object.keys(theory.interventions ?? {});
const endsOf = (theory: Theory) => listEnds(theory).map((node) => getIndex(theory).nodes[node]!);
const everything = (theory: Theory) => [...idsOf(theory), ...nodesOf(theory), ...linksOf(theory)];

const some = <T>(list: T[], most: number) => fc.shuffledSubarray(list, { maxLength: Math.min(most, list.length) });

const anyFailure = arbitraryTheory({ outcomes: 7, links: 18 }).chain((theory) =>
  fc.record({
    theory: fc.constant(theory),
    fail: some(everything(theory), 3),
  }),
);

/** The verdicts of a theory in which what fails counts as refuted. */
const verdictsWithout = (theory: Theory, fail: readonly string[]) => {
  const failed = fail.filter((id) => idsOf(theory).includes(id));
  return assumeVerdicts(theory, new Map(failed.map((id): [string, Verdict] => [id, "refuted"])), undefined);
};

/** Which outcomes keep a route, of which the best is worse supported (-1) or better (1), by force. */
const movedByForce = (theory: Theory, fail: readonly string[], way: 1 | -1) => {
  const verdicts = verdictsWithout(theory, fail);
  const after = routedByForce(theory, { failed: fail });
  const rank = (id: string, ...given: [readonly string[], ReturnType<typeof assumeVerdicts>?]) =>
    VERDICTS.indexOf(bestByForce(theory, id, ...given) as Verdict);
  return outcomesOf(theory).filter((id) => after.has(id) && (rank(id, fail, verdicts) - rank(id, [])) * way > 0);
};

/** A theory, and some of its links that are taken out to be added again. */
const anyAddition = arbitraryTheory({ outcomes: 7, links: 18 }).chain((whole) =>
  fc
    .record({ added: some([...(whole.links ?? [])], 2), fail: fc.subarray(everything(whole)) })
    .map(({ added, fail }) => {
      const links = whole.links!.filter((link) => !added.includes(link));
      const isGone = (id: string) => added.some(({ from, to }) => id === `${from}->${to}`);
      const onKept = listAssumptions(whole).every(({ on }) => !on.some(isGone));
      const theory = trust({ ...whole, links, ...(onKept ? {} : { assumptions: {} }), evidence: {} });
      return {
        theory,
        whole: trust({ ...theory, links: [...links, ...added] }),
        added,
        fail: fail.filter((id) => everything(theory).includes(id)),
      };
    }),
);

describe("when something fails", () => {
  it("what is lost, stranded, moot and harmed is what taking it out shows", () => {
    fc.assert(
      fc.property(anyFailure, ({ theory, fail }) => {
        const answer = exploreScenario(theory, { fail });
        const before = routedByForce(theory, {});
        const after = routedByForce(theory, { failed: fail });
        expect(answer.lost.map(({ outcome }) => outcome)).toEqual(
          outcomesOf(theory).filter((id) => before.has(id) && !after.has(id)),
        );
        const gone = goneByForce(theory, fail);
        const onEnds = (failed: readonly string[]) =>
          new Set(endsOf(theory).flatMap((end) => [...onRoutesByForce(theory, end, { failed })]));
        const [was, is] = [onEnds([]), onEnds(fail)];
        expect(answer.stranded).toEqual(
          interventionsOf(theory).filter((id) => was.has(id) && !is.has(id) && !gone.has(id) && !gone.has("theory")),
        );
        expect(answer.moot).toEqual(
          idsOf(theory).filter((id) => {
            const on = targetsOf(theory).get(id)!;
            return !answer.failed.includes(id) && on.some((e) => was.has(e)) && !on.some((e) => is.has(e));
          }),
        );
        expect(answer.harmed).toEqual(harmedByForce(theory, fail));
        expect(answer.gained).toEqual([]);
        // A refuted part can make a verdict better only where it turns what a challenged one held down into a contradiction.
        const strengthened = answer.strengthened.map(({ outcome }) => outcome);
        if (strengthened.length > 0) expect(strengthened).toEqual(movedByForce(theory, fail, 1));
      }),
      { numRuns: runs(1500) },
    );
  });

  it("what is weakened has lost a way to bring it about, but for what large rings make too costly to tell", () => {
    fc.assert(
      fc.property(anyFailure, ({ theory, fail }) => {
        const weakened = exploreScenario(theory, { fail }).weakened.map(({ outcome }) => outcome);
        const [fewer, worse] = [weakenedByForce(theory, fail), movedByForce(theory, fail, -1)];
        const expected = outcomesOf(theory).filter((id) => fewer.includes(id) || worse.includes(id));
        const isSmall = nodesOf(theory).every((node) => {
          const [down, up] = [reachByForce(theory, [node], "down"), reachByForce(theory, [node], "up")];
          return [...down].filter((one) => up.has(one)).length < 4;
        });
        expect(isSmall ? weakened : weakened.filter((id) => expected.includes(id))).toEqual(expected);
      }),
      { numRuns: runs(1500) },
    );
  });

  it("what is weakened is described by what is left", () => {
    fc.assert(
      fc.property(anyFailure, ({ theory, fail }) => {
        const without = (id: string, failed: readonly string[]) =>
          idsOf(theory).filter(
            (each) =>
              !goneByForce(theory, [each]).has("theory") &&
              !goneByForce(theory, [...failed, each]).has("theory") &&
              !routedByForce(theory, { failed: [...failed, each] }).has(id),
          );
        // Of alternatives on the whole theory the last one left does not count for redundancy, as it takes everything.
        const isLastOne = idsOf(theory).some(
          (id) => goneByForce(theory, [...fail, id]).has("theory") && !goneByForce(theory, [id]).has("theory"),
        );
        for (const { outcome, critical, redundancy, bestRoute, noLongerFrom, nowFrom } of exploreScenario(theory, {
          fail,
        }).weakened) {
          expect(critical.before).toEqual(without(outcome, []));
          expect(critical.before).toEqual(getCriticalAssumptions(theory, { to: outcome }).outcomes[0]!.assumptions);
          const { size } = listSmallestCuts(theory, { to: outcome })[0]!;
          expect(redundancy?.before).toBe(size);
          expect(redundancy?.after === 1).toBe(critical.after.length > 0);
          if (!isLastOne) expect(redundancy?.after ?? Infinity).toBeLessThanOrEqual(size ?? Infinity);
          expect(critical.after).toEqual(without(outcome, fail));
          expect(bestRoute).toEqual({
            before: bestByForce(theory, outcome, []),
            after: bestByForce(theory, outcome, fail, verdictsWithout(theory, fail)),
          });
          const [was, is] = [onRoutesByForce(theory, outcome), onRoutesByForce(theory, outcome, { failed: fail })];
          expect(noLongerFrom).toEqual(interventionsOf(theory).filter((id) => was.has(id) && !is.has(id)));
          expect(nowFrom).toEqual([]);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("each lost outcome is explained by what is missing, down to what failed", () => {
    fc.assert(
      fc.property(anyFailure, ({ theory, fail }) => {
        const { lost, failed } = exploreScenario(theory, { fail });
        const after = routedByForce(theory, { failed: fail });
        const gone = goneByForce(theory, fail);
        for (const { outcome, because } of lost) {
          expect(because.length).toBeGreaterThan(0);
          for (const reason of because) {
            if (reason.reason === "cause") {
              expect(after.has(reason.cause)).toBe(false);
              continue;
            }
            const place = { "whole-theory": "theory", node: outcome, link: "link" in reason ? reason.link : "" };
            expect(gone.has(place[reason.reason])).toBe(true);
            expect(reason.assumptions).toEqual(
              failed.filter((id) => goneWithByForce(theory, id, fail).includes(place[reason.reason])),
            );
            expect(reason.assumptions.length > 0 || fail.includes(place[reason.reason])).toBe(true);
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** A theory in which every outcome is content with any of its causes. */
function withoutNeeds({ outcomes = {}, ...theory }: Theory): Theory {
  const content = Object.entries(outcomes).map(([id, outcome]) => [id, { ...outcome, needs: "any" }]);
  return trust({ ...theory, outcomes: Object.fromEntries(content) });
}

describe("each assumption by itself", () => {
  it("has the answer it has when it is asked alone", () => {
    fc.assert(
      fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), fc.boolean(), (given, needs) => {
        const theory = needs ? given : withoutNeeds(given);
        const expected = idsOf(theory).map((assumption) => {
          const { lost, harmed, stranded } = exploreScenario(theory, { fail: assumption });
          return { assumption, lost: lost.map(({ outcome }) => outcome), harmed, stranded };
        });
        expect([...iterateSingleFailures(theory)]).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("takes away as many outcomes as there are outcomes with a critical assumption, counted the other way", () => {
    fc.assert(
      fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), (theory) => {
        const { outcomes, wholeTheory } = getCriticalAssumptions(theory);
        const routed = outcomes.filter(({ hasRoute }) => hasRoute);
        const critical = routed.map(({ assumptions }) => assumptions.length + wholeTheory.length);
        const lost = [...iterateSingleFailures(theory)].map((answer) => answer.lost.length);
        const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
        expect(sum(lost)).toBe(sum(critical));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("what turns out refuted", () => {
  it("is what fails, and the other way round", () => {
    fc.assert(
      fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), (theory) => {
        for (const id of idsOf(theory)) {
          const { fail: _, resolve: __, ...failed } = exploreScenario(theory, { fail: id });
          const { fail: ___, resolve: ____, ...refuted } = exploreScenario(theory, { resolve: { [id]: "refuted" } });
          expect(failed).toEqual(refuted);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it("cannot turn out otherwise, nor can what fails with it", () => {
    fc.assert(
      fc.property(anyFailure, ({ theory, fail }) => {
        const { failed } = exploreScenario(theory, { fail });
        for (const id of idsOf(theory)) {
          const suppose = () => exploreScenario(theory, { fail, resolve: { [id]: "supported" } });
          if (failed.includes(id)) expect(suppose).toThrow(RangeError);
          else expect(suppose().failed).toEqual(failed);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("when links are added", () => {
  it("what has a route is what a theory with those links shows", () => {
    fc.assert(
      fc.property(anyAddition, ({ theory, whole, added, fail }) => {
        const answer = exploreScenario(theory, { add: added, fail });
        const before = routedByForce(theory, {});
        const after = routedByForce(whole, { failed: fail });
        const outcomes = outcomesOf(theory);
        expect(answer.gained).toEqual(outcomes.filter((id) => !before.has(id) && after.has(id)));
        expect(answer.lost.map(({ outcome }) => outcome)).toEqual(
          outcomes.filter((id) => before.has(id) && !after.has(id)),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("a harm that the theory shows", () => {
  it("takes nothing away when it is no longer ruled out, and adds up", () => {
    fc.assert(
      fc.property(arbitraryTheory({ outcomes: 7, links: 18 }), (theory) => {
        const harmful = idsOf(theory).filter((id) => {
          const { lost, gone, harmed } = exploreScenario(theory, { fail: id });
          expect(lost.filter(({ outcome }) => harmed.includes(outcome))).toEqual([]);
          return harmed.length > 0 && !gone.everything && gone.nodes.length + gone.links.length === 0;
        });
        const together = exploreScenario(theory, { fail: harmful });
        const { lost, weakened, stranded, moot, gone } = together;
        // Of alternatives that each take nothing away, the last one may.
        if (gone.everything || gone.nodes.length + gone.links.length > 0) return;
        expect([lost, stranded, moot]).toEqual([[], [], []]);
        for (const { bestRoute, noLongerFrom } of weakened) {
          expect(noLongerFrom).toEqual([]);
          expect(VERDICTS.indexOf(bestRoute.after)).toBeLessThan(VERDICTS.indexOf(bestRoute.before));
        }
        const apart = new Set(harmful.flatMap((id) => exploreScenario(theory, { fail: id }).harmed));
        expect(
          together.harmed.filter((id) => !apart.has(id)).length === 0 || together.failed.length > harmful.length,
        ).toBe(true);
        expect([...apart].filter((id) => !together.harmed.includes(id))).toEqual([]);
        const critical = getCriticalAssumptions(theory).outcomes.flatMap(({ assumptions }) => assumptions);
        expect(critical.filter((id) => harmful.includes(id))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
