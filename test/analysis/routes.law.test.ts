import fc from "fast-check";
import { allSimplePaths } from "graphology-simple-path";
import { describe, expect, it } from "vitest";
import { exploreScenario } from "../../src/analysis/explore-scenario.js";
import { getCriticalAssumptions } from "../../src/analysis/get-critical-assumptions.js";
import { iterateSingleFailures } from "../../src/analysis/iterate-single-failures.js";
import { listSmallestCuts } from "../../src/analysis/list-smallest-cuts.js";
import { toGraph } from "../../src/entries/graph.js";
import type { Assumption } from "../../src/schema/generated/types.js";
import { listAssumptions } from "../../src/theory/list-assumptions.js";
import type { Theory } from "../../src/theory/theory.js";
import { arbitraryTheory } from "../support/arbitrary-graph.js";
import { nodesOf, targetsOf } from "../support/brute-paths.js";
import { goneByForce } from "../support/brute-routes.js";
import { runs } from "../support/runs.js";
import { trust } from "../support/trust.js";

type Renaming = (id: string) => string;
type Register<T> = { readonly [id: string]: T };

const idsOf = (theory: Theory) => listAssumptions(theory).map(({ id }) => id);
const anyTheory = arbitraryTheory({ outcomes: 6, links: 14, assumptions: 5 });
const anyFailure = anyTheory.chain((theory) =>
  fc.record({
    theory: fc.constant(theory),
    fail: fc.subarray([...idsOf(theory), ...nodesOf(theory)], { maxLength: Math.min(2, nodesOf(theory).length) }),
  }),
);

/** All that is asked, in one answer. */
const askAll = (theory: Theory, fail: readonly string[]) => ({
  critical: getCriticalAssumptions(theory),
  pairs: getCriticalAssumptions(theory, { pairs: true }).pairs!,
  redundancy: listSmallestCuts(theory),
  each: [...iterateSingleFailures(theory)],
  whatIf: exploreScenario(theory, { fail }),
});

const mapKeys = <T>(register: Register<T> = {}, rename: Renaming) =>
  Object.fromEntries(Object.entries(register).map(([id, value]) => [rename(id), value]));
const renameLink = (id: string, rename: Renaming) => id.split("->").map(rename).join("->");
const renameOn = (on: Assumption["on"], rename: Renaming) =>
  on === undefined ? {} : { on: [on].flat().map((id) => (id === "theory" ? id : renameLink(id, rename))) };

function renameAssumptions(assumptions: Register<Assumption> = {}, rename: Renaming): Register<Assumption> {
  return Object.fromEntries(
    Object.entries(assumptions).map(([id, { on, parts, ...rest }]) => [
      rename(id),
      { ...rest, ...renameOn(on, rename), ...(parts && { parts: renameAssumptions(parts, rename) }) },
    ]),
  );
}

function renameAll(theory: Theory, rename: Renaming): Theory {
  const { interventions, outcomes, factors, links = [], assumptions, evidence = {} } = theory;
  return trust({
    ...theory,
    interventions: mapKeys(interventions, rename),
    outcomes: mapKeys(outcomes, rename),
    factors: mapKeys(factors, rename),
    links: links.map((link) => ({ ...link, from: rename(link.from), to: rename(link.to) })),
    assumptions: renameAssumptions(assumptions, rename),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([id, item]) => [id, { ...item, on: renameLink(item.on, rename) }]),
    ),
  });
}

/** An answer in which every id of the theory is another. */
function renameIn(answer: unknown, ids: ReadonlySet<string>, rename: Renaming): unknown {
  if (typeof answer === "string") return ids.has(answer) ? renameLink(answer, rename) : answer;
  if (Array.isArray(answer)) return answer.map((item) => renameIn(item, ids, rename));
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, renameIn(value, ids, rename)]));
}

/** An answer in which the order of lists says nothing. */
function withoutOrder(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    return answer.map(withoutOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, withoutOrder(value)]));
}

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
const shuffledRegister = <T>(register: Register<T> = {}) =>
  shuffled(Object.entries(register)).map((entries) => Object.fromEntries(entries) as Register<T>);

describe("what rests on what", () => {
  it("does not depend on what things are called", () => {
    fc.assert(
      fc.property(anyFailure, ({ theory, fail }) => {
        const rename = (id: string) => `${id.split("").reverse().join("")}-x`;
        const ids = new Set([
          ...idsOf(theory),
          ...nodesOf(theory),
          ...(theory.links ?? []).map(({ from, to }) => `${from}->${to}`),
        ]);
        const expected = renameIn(askAll(theory, fail), ids, rename);
        expect(askAll(renameAll(theory, rename), fail.map(rename))).toEqual(expected);
      }),
      { numRuns: runs(200) },
    );
  });

  it("does not depend on the order of the document, but for the order of lists and which of equal sets is named", () => {
    const anyOrder = anyFailure.chain(({ theory, fail }) =>
      fc
        .record({
          interventions: shuffledRegister(theory.interventions),
          outcomes: shuffledRegister(theory.outcomes),
          links: shuffled(theory.links ?? []),
          assumptions: shuffledRegister(theory.assumptions),
        })
        .map((parts) => ({ theory, fail, other: trust({ ...theory, ...parts }) })),
    );
    fc.assert(
      fc.property(anyOrder, ({ theory, fail, other }) => {
        const ask = (one: Theory) => {
          const answer = askAll(one, fail);
          const sizes = answer.redundancy.map(({ outcome, hasRoute, size, isExact }) => ({
            ...{ outcome, hasRoute, size, isExact },
          }));
          return withoutOrder({ ...answer, redundancy: sizes });
        };
        expect(ask(other)).toEqual(ask(theory));
      }),
      { numRuns: runs(200) },
    );
  });

  it("does not depend on what nothing joins to it", () => {
    fc.assert(
      fc.property(anyFailure, anyTheory, ({ theory, fail }, aside) => {
        // What is on the whole theory is beside nothing, and may say that no harm is done anywhere in it.
        const isOnTheory = (one: Theory) => idsOf(one).some((id) => targetsOf(one).get(id)!.includes("theory"));
        fc.pre(!isOnTheory(aside));
        fc.pre(!isOnTheory(theory) || !aside.links?.some(({ sign }) => sign === "-"));
        const other = renameAll(aside, (id) => `aside-${id}`);
        const both = trust({
          ...theory,
          interventions: { ...theory.interventions, ...other.interventions },
          outcomes: { ...theory.outcomes, ...other.outcomes },
          factors: { ...theory.factors, ...other.factors },
          links: [...(theory.links ?? []), ...(other.links ?? [])],
          assumptions: { ...theory.assumptions, ...other.assumptions },
        });
        const isOwn = (id: string) => !id.startsWith("aside-");
        const [alone, beside] = [askAll(theory, fail), askAll(both, fail)];
        expect(beside.critical.outcomes.filter(({ outcome }) => isOwn(outcome))).toEqual(alone.critical.outcomes);
        expect(beside.pairs.filter(({ from }) => isOwn(from))).toEqual(alone.pairs);
        expect(beside.redundancy.filter(({ outcome }) => isOwn(outcome))).toEqual(alone.redundancy);
        expect(
          beside.each
            .filter(({ assumption }) => isOwn(assumption))
            .map((one) => ({ ...one, lost: one.lost.filter(isOwn), stranded: one.stranded.filter(isOwn) })),
        ).toEqual(alone.each);
        expect(beside.whatIf.lost.filter(({ outcome }) => isOwn(outcome))).toEqual(alone.whatIf.lost);
        expect(beside.whatIf.weakened).toEqual(alone.whatIf.weakened);
        expect(beside.whatIf.moot.filter(isOwn)).toEqual(alone.whatIf.moot);
      }),
      { numRuns: runs(200) },
    );
  });
});

/** A theory in which every link raises, none is feedback and every outcome is content with any of its causes. */
function toPlain(theory: Theory): Theory {
  const content = Object.entries(theory.outcomes ?? {}).map(([id, outcome]) => [id, { ...outcome, needs: "any" }]);
  return trust({
    ...theory,
    outcomes: Object.fromEntries(content),
    links: (theory.links ?? []).map(({ from, to }) => ({ from, to })),
  });
}

/** The assumptions that take a node or link away by failing alone. */
const takersOf = (theory: Theory) => {
  const gone = new Map(idsOf(theory).map((id) => [id, goneByForce(theory, [id])]));
  return (element: string) => idsOf(theory).filter((id) => gone.get(id)!.has(element) && !gone.get(id)!.has("theory"));
};

describe("where any cause will do, what is critical from one node to another", () => {
  it("is what all paths that graphology finds have in common", () => {
    fc.assert(
      fc.property(anyTheory, (given) => {
        const theory = toPlain(given);
        const graph = toGraph(theory);
        const takers = takersOf(theory);
        const expected = Object.keys(theory.interventions ?? {}).flatMap((from) =>
          Object.keys(theory.outcomes ?? {}).flatMap((to) => {
            const paths = allSimplePaths(graph, from, to).map((path) => {
              const links = path.slice(1).map((node, i) => `${path[i]}->${node}`);
              return new Set([...path, ...links].flatMap(takers));
            });
            if (paths.length === 0) return [];
            return [{ from, to, assumptions: idsOf(theory).filter((id) => paths.every((path) => path.has(id))) }];
          }),
        );
        expect(getCriticalAssumptions(theory, { pairs: true }).pairs!).toEqual(expected);
      }),
      { numRuns: runs(400) },
    );
  });

  it("is the same backwards", () => {
    fc.assert(
      fc.property(anyTheory, (given) => {
        const theory = toPlain(given);
        const [start] = Object.keys(theory.interventions ?? {});
        const goal = Object.keys(theory.outcomes ?? {}).at(-1);
        fc.pre(start !== undefined && goal !== undefined);
        const swap = (id: string) => (id === start ? goal! : id === goal ? start! : id);
        const turn = (id: string) => id.split("->").map(swap).reverse().join("->");
        // Nothing leads to where routes start; what leads on from their end, or comes from elsewhere, is on none of them.
        const inner = new Set([start, ...Object.keys(theory.outcomes ?? {})]);
        const links = (theory.links ?? []).filter(({ from }) => from !== goal && inner.has(from));
        const kept = new Set([...inner, ...links.map(({ from, to }) => `${from}->${to}`)]);
        const part = (assumptions: Register<Assumption> = {}): Register<Assumption> =>
          Object.fromEntries(
            Object.entries(assumptions).map(([id, { on, parts, ...rest }]) => [
              id,
              {
                ...rest,
                ...(on !== undefined && {
                  on: [on]
                    .flat()
                    .filter((one) => kept.has(one))
                    .map(turn),
                }),
                ...(parts && { parts: part(parts) }),
              },
            ]),
          );
        const forth = trust({ ...theory, links, evidence: {} });
        const back = trust({
          ...theory,
          links: links.map(({ from, to }) => ({ from: swap(to), to: swap(from) })),
          assumptions: part(theory.assumptions),
          evidence: {},
        });
        const one = (asked: Theory) => {
          const { hasRoute, assumptions } = getCriticalAssumptions(asked, { from: start!, to: goal! }).outcomes[0]!;
          const whole = getCriticalAssumptions(theory).wholeTheory;
          return { hasRoute, assumptions: assumptions.filter((id) => !whole.includes(id)) };
        };
        expect(one(back)).toEqual(one(trust({ ...forth, assumptions: keepOnly(theory.assumptions, kept) })));
      }),
      { numRuns: runs(400) },
    );
  });
});

/** Assumptions on some places only. */
function keepOnly(assumptions: Register<Assumption> = {}, kept: ReadonlySet<string | undefined>): Register<Assumption> {
  return Object.fromEntries(
    Object.entries(assumptions).map(([id, { on, parts, ...rest }]) => [
      id,
      {
        ...rest,
        ...(on !== undefined && { on: [on].flat().filter((one) => kept.has(one)) }),
        ...(parts && { parts: keepOnly(parts, kept) }),
      },
    ]),
  );
}
