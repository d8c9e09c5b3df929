import { describe, expect, it } from "vitest";
import { getAssumptionIndex } from "../../src/graph/assumption-index.js";
import { createCutter } from "../../src/graph/routes/cut/cut-net.js";
import { createSmallestCutFinder } from "../../src/graph/routes/cut/find-smallest-cut.js";
import { listMoves, readAllowed } from "../../src/graph/routes/cut/list-moves.js";
import { failAfter, getFailures } from "../../src/graph/routes/failures.js";
import { getRouteGraph } from "../../src/graph/routes/route-graph.js";
import { buildRouteNet } from "../../src/graph/routes/route-net.js";
import { getIndex } from "../../src/graph/theory-index.js";
import type { Assumption } from "../../src/schema/generated/types.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";

interface Question {
  readonly to: string;
  readonly from?: readonly string[];
  readonly budget?: number;
  readonly barred?: readonly string[];
}

/** Finds the smallest cut of a sketch, by number; what is not asked for of the causes is given. */
function cut(sketch: Sketch, { to, from, budget = 100_000, barred = [] }: Question) {
  const theory = buildTheory(sketch);
  const { positions, kinds, nodes } = getIndex(theory);
  const causes = nodes.filter((_, node) => kinds[node] !== "outcome");
  const asked = from ?? causes;
  const numbers = (ids: readonly string[]) => ids.map((id) => positions.get(id)!);
  const starts = { from: numbers(asked), given: numbers(causes.filter((id) => !asked.includes(id))) };
  const assumptions = getAssumptionIndex(theory);
  const isAllowed = (assumption: number) => !barred.includes(assumptions.ids[assumption]!);
  return createSmallestCutFinder(getRouteGraph(theory), starts, { assumptions, isAllowed, budget })(positions.get(to)!);
}

/** A whole with these parts: statements are of no interest here. */
const partsOf = (parts: Record<string, Partial<Assumption>>) =>
  Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { statement: id, ...part }]));

describe("where each assumption takes one element and nothing needs all its causes", () => {
  const parallel: Sketch = {
    interventions: ["i", "j", "k"],
    outcomes: ["o"],
    links: ["i->o", "j->o", "k->o"],
    assumptions: { c: "k->o", a: "i->o", b: "j->o" },
  };

  it("needs no search, so that no budget is too small", () => {
    expect(cut(parallel, { to: "o", budget: 0 })).toEqual({ kind: "cut", assumptions: [0, 1, 2], atLeast: 3 });
  });

  it("is the nearest to the start", () => {
    const chain = { interventions: ["i"], outcomes: ["m", "o"], links: ["i->m", "m->o"] };
    const assumptions = { last: "m->o", first: "i->m" };
    expect(cut({ ...chain, assumptions }, { to: "o", budget: 0 })).toMatchObject({ assumptions: [1] });
  });

  it("puts numbers in order as numbers", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `i${i}`);
    const assumptions = Object.fromEntries([...ids].reverse().map((id) => [`on-${id}`, `${id}->o`]));
    const wide = { interventions: ids, outcomes: ["o"], links: ids.map((id) => `${id}->o`), assumptions };
    expect(cut(wide, { to: "o", budget: 0 })).toMatchObject({ assumptions: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
  });

  it("goes for a start that needs all its causes, as none of them leads to it here", () => {
    const sketch: Sketch = {
      interventions: ["i", "j"],
      outcomes: { all: { needs: "all" }, o: {} },
      links: ["i->all", "j->all", "all->o"],
      assumptions: { a: "all->o", b: "i->all" },
    };
    expect(cut(sketch, { to: "o", from: ["i", "j", "all"], budget: 0 })).toEqual({
      kind: "cut",
      assumptions: [0],
      atLeast: 1,
    });
  });
});

describe("elsewhere", () => {
  const two: Sketch = {
    interventions: ["i", "j"],
    outcomes: { m: {}, n: {}, o: {} },
    links: ["i->m", "j->n", "m->o", "n->o"],
  };

  it("one assumption may take several elements", () => {
    const assumptions = { i: "i->m", both: ["m->o", "n->o"], j: "j->n" };
    expect(cut({ ...two, assumptions }, { to: "o" })).toEqual({ kind: "cut", assumptions: [1], atLeast: 1 });
    // A search that is not begun knows nothing of the least.
    expect(cut({ ...two, assumptions }, { to: "o", budget: 0 })).toEqual({
      kind: "cut",
      assumptions: [1],
      atLeast: 0,
    });
  });

  it("several assumptions may take one element together", () => {
    const whole: Partial<Assumption> = { on: "i->o", combine: "any", parts: partsOf({ p: {}, q: {} }) };
    const sketch: Sketch = { interventions: ["i"], outcomes: ["o"], links: ["i->o"], assumptions: { whole } };
    expect(cut(sketch, { to: "o" })).toEqual({ kind: "cut", assumptions: [0], atLeast: 1 });
    expect(cut(sketch, { to: "o", barred: ["whole"] })).toEqual({ kind: "cut", assumptions: [1, 2], atLeast: 2 });
  });

  it("one cause less is enough where all are needed", () => {
    const sketch: Sketch = {
      interventions: ["i", "j"],
      outcomes: { m: {}, all: { needs: "all" } },
      links: ["i->m", "m->all", "j->all"],
      assumptions: { a: "i->m", b: "j->all" },
    };
    expect(cut(sketch, { to: "all" })).toEqual({ kind: "cut", assumptions: [0], atLeast: 1 });
  });

  it("the first of the document comes first, on nodes or on links", () => {
    const sketch: Sketch = {
      interventions: ["i", "j"],
      outcomes: { all: { needs: "all" } },
      links: ["i->all", "j->all"],
      assumptions: { link: "i->all", node: "i" },
    };
    expect(cut(sketch, { to: "all" })).toMatchObject({ assumptions: [0] });
  });

  it("what is on the whole theory does not count", () => {
    const assumptions = { all: ["theory", "i->m"], i: "i->m", j: "j->n" };
    expect(cut({ ...two, assumptions }, { to: "o" })).toEqual({ kind: "cut", assumptions: [1, 2], atLeast: 2 });
  });
});

describe("where nothing cuts", () => {
  it("tells the route that nothing can take, in the order of the document", () => {
    const sketch: Sketch = {
      interventions: ["i", "j"],
      outcomes: { o: {}, n: {}, m: {} },
      links: ["n->o", "m->n", "i->m", "j->o"],
      assumptions: { a: "j->o" },
    };
    expect(cut(sketch, { to: "o" })).toEqual({ kind: "none", nodes: [0, 2, 3, 4], links: [0, 1, 2] });
  });

  it("names each node and link once, however often the net has it", () => {
    const sketch: Sketch = {
      interventions: ["i", "j"],
      outcomes: { m: {}, all: { needs: "all" } },
      links: ["i->m", "m->all", "j->all"],
      assumptions: { elsewhere: "theory" },
    };
    expect(cut(sketch, { to: "all", from: ["i"] })).toEqual({ kind: "none", nodes: [0, 1, 2, 3], links: [0, 1, 2] });
  });

  it("tells that there was no route to begin with", () => {
    expect(cut({ interventions: ["i"], outcomes: ["o"] }, { to: "o" })).toEqual({ kind: "no-route" });
  });
});

describe("the ways in which wholes fail", () => {
  const read = (
    assumptions: Sketch["assumptions"] = {},
    barred: readonly number[] = [],
    failed: readonly number[] = [],
  ) => {
    const theory = buildTheory({ outcomes: ["o"], assumptions });
    const index = getAssumptionIndex(theory);
    const { ways, isComplete } = readAllowed(
      index,
      failAfter(getFailures(theory), failed, index.wholes),
      (assumption) => !barred.includes(assumption),
    );
    return { ways, isComplete };
  };

  it("are all alternatives together, each by itself or by its parts", () => {
    const whole: Partial<Assumption> = {
      on: "o",
      combine: "any",
      parts: partsOf({ p: {}, q: { parts: partsOf({ r: {}, s: {} }) }, t: {} }),
    };
    const ways = [
      [1, 2, 5],
      [1, 3, 5],
      [1, 4, 5],
    ];
    expect(read({ whole })).toEqual({ ways, isComplete: true });
    expect(read({ whole }, [2])).toEqual({ ways: ways.slice(1), isComplete: true });
    expect(read({ whole }, [5])).toEqual({ ways: [], isComplete: true });
    // Of three alternatives one is down; then two.
    expect(read({ whole }, [], [1]).ways).toEqual(ways.map((way) => way.slice(1)));
    expect(read({ whole }, [], [1, 5]).ways).toEqual([]);
    expect(read({ whole }, [], [0]).ways).toEqual([]);
  });

  it("are none where any one part is enough, as a part then does it alone", () => {
    expect(read({ whole: { on: "o", parts: partsOf({ p: {}, q: {} }) } }).ways).toEqual([]);
    expect(read({ whole: { on: "o", combine: "any", parts: partsOf({ p: {} }) } }).ways).toEqual([]);
    expect(read({ plain: "o" }).ways).toEqual([]);
  });

  it("come in the order of the wholes, whichever parts have failed", () => {
    const inner: Partial<Assumption> = { combine: "any", parts: partsOf({ s: {}, t: {} }) };
    const whole: Partial<Assumption> = {
      on: "o",
      combine: "any",
      parts: partsOf({ p: { parts: partsOf({ q: inner }) }, u: {}, v: {} }),
    };
    expect(read({ whole }, [], [1]).ways).toEqual([
      [5, 6],
      [3, 4],
    ]);
  });

  it("are no more than 64, and it is told when there are more", () => {
    const alternatives = (count: number, parts: number): Partial<Assumption> => ({
      on: "o",
      combine: "any",
      parts: partsOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, i) => [
            `p${i}`,
            { parts: partsOf(Object.fromEntries(Array.from({ length: parts }, (_, k) => [`p${i}-${k}`, {}]))) },
          ]),
        ),
      ),
    });
    const six = read({ whole: alternatives(6, 1) });
    expect([six.ways.length, six.isComplete]).toEqual([64, true]);
    const seven = read({ whole: alternatives(7, 1) });
    expect([seven.ways.length, seven.isComplete]).toEqual([64, false]);
    const parts = alternatives(1, 64).parts!;
    const wide = read({ whole: { on: "o", combine: "any", parts: { ...parts, other: { statement: "other" } } } });
    expect([wide.ways.length, wide.isComplete]).toEqual([64, false]);
    // 64 parts, of which one is enough, are still all of them.
    const inner = alternatives(1, 64).parts!;
    const both = { on: "o", combine: "any" as const, parts: { ...inner, other: { statement: "other" } } };
    expect(read({ whole: both }, [1])).toMatchObject({ isComplete: true });
  });

  it("leave the answer a bound of one where they are not all", () => {
    const many = (count: number) =>
      partsOf(
        Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, { parts: partsOf({ [`q${i}`]: {} }) }])),
      );
    const sketch = (count: number): Sketch => ({
      interventions: ["i"],
      outcomes: ["o"],
      links: ["i->o"],
      assumptions: { whole: { on: "i->o", combine: "any", parts: many(count) } },
    });
    expect(cut(sketch(6), { to: "o", barred: ["whole"] })).toMatchObject({ atLeast: 6 });
    expect(cut(sketch(7), { to: "o", barred: ["whole"] })).toMatchObject({ atLeast: 1 });
    // Nor does the flow answer for them.
    const single = { ...sketch(7), assumptions: { ...sketch(7).assumptions, plain: "i->o" } };
    expect(cut(single, { to: "o", barred: ["whole"], budget: 0 })).toMatchObject({ atLeast: 1 });
  });
});

describe("what can be made to fail", () => {
  const chain = { interventions: ["i", "j"], outcomes: ["m", "o", "n"], links: ["i->m", "m->o", "j->n"] };
  const list = (assumptions: NonNullable<Sketch["assumptions"]>, isAllowed = (_: number) => true) => {
    const theory: Theory = buildTheory({ ...chain, assumptions });
    const graph = getRouteGraph(theory);
    const index = getAssumptionIndex(theory);
    const net = createCutter(buildRouteNet(graph, { from: [0, 1], given: [] }), {})(3)!;
    // Its elements, by what they are: the links first, the nearest to the target first.
    const names = new Map([
      ...[...net.elementOfLink].map(([link, element]) => [element, graph.index.links[link]!] as const),
      ...[...net.elementOfNode].map(([node, element]) => [element, graph.index.nodes[node]!] as const),
    ]);
    const allowed = readAllowed(index, graph.failures, isAllowed);
    const moves = listMoves(net, index.ids.keys(), allowed, graph.failures);
    for (const { elements } of moves) expect(elements).toEqual([...elements].sort((a, b) => a - b));
    return moves.map((move) => [
      move.assumptions.map((one) => index.ids[one]!).join(" "),
      move.elements.map((element) => names.get(element)!).join(" "),
    ]);
  };

  it("is what takes something of the net, with all it takes there", () => {
    expect(list({ a: ["o", "i->m", "j->n"], apart: "j->n", b: "m->o" })).toEqual([
      ["a", "i->m o"],
      ["b", "m->o"],
    ]);
    expect(list({ a: "i->m", b: "m->o" }, (assumption) => assumption === 1)).toEqual([["b", "m->o"]]);
  });

  it("leaves out what takes everything", () => {
    expect(list({ a: ["theory", "m->o"], b: "m->o" })).toEqual([["b", "m->o"]]);
  });

  it("leaves out what takes no more than another", () => {
    expect(list({ a: "i->m", b: ["i->m", "m->o"], c: "m->o" })).toEqual([["b", "m->o i->m"]]);
    expect(list({ b: ["i->m", "m->o"], a: "i->m" })).toEqual([["b", "m->o i->m"]]);
    expect(list({ a: "i->m", b: "m->o" })).toHaveLength(2);
    expect(list({ a: ["i->m", "o"], b: ["m->o", "o"] })).toHaveLength(2);
  });

  it("keeps the first of those that take the same", () => {
    expect(list({ a: ["m->o", "o"], b: ["o", "m->o"], c: "m->o" })).toEqual([["a", "m->o o"]]);
  });

  it("keeps what is part of a larger move, though another takes as much", () => {
    const whole: Partial<Assumption> = {
      on: "m->o",
      combine: "any",
      parts: partsOf({ p: { on: "i->m" }, q: { on: "o" } }),
    };
    expect(list({ whole, other: ["i->m", "i"] })).toEqual([
      ["whole", "m->o"],
      ["p", "i->m"],
      ["q", "o"],
      ["other", "i->m i"],
      ["p q", "m->o i->m o"],
    ]);
  });

  it("leaves out alternatives that take nothing of the net together", () => {
    const whole: Partial<Assumption> = { on: "j->n", combine: "any", parts: partsOf({ p: {}, q: {} }) };
    expect(list({ whole, a: "m->o" })).toEqual([["a", "m->o"]]);
  });
});
