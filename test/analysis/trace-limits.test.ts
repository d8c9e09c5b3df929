import { describe, expect, it } from "vitest";
import { iteratePaths } from "../../src/analysis/iterate-paths.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { UnfinishedError } from "../../src/limits/unfinished-error.js";
import { buildTheory } from "../support/build-theory.js";
import { layeredTheory } from "../support/layered-theory.js";

const layered = layeredTheory(6, 4);
const ends = { from: "0.0", to: "5.0" };
const PLENTY = 1e9;

/** How many steps a question takes. */
function stepsOf(ask: (budget: { left: number }) => unknown): number {
  const budget = { left: PLENTY };
  ask(budget);
  return PLENTY - budget.left;
}

/** A signal that is aborted when it is looked at for the `at`th time. */
function stopAt(at: number) {
  let looks = 0;
  return {
    reason: new Error("deadline"),
    get aborted() {
      looks += 1;
      return looks >= at;
    },
  };
}

describe("trace within a budget", () => {
  it("answers as without one where the budget suffices", () => {
    expect(traceTheory(layered, { ...ends, budget: PLENTY })).toEqual(traceTheory(layered, ends));
    const steps = stepsOf((budget) => traceTheory(layered, { ...ends, budget }));
    expect(traceTheory(layered, { ...ends, budget: steps })).toEqual(traceTheory(layered, ends));
    expect(traceTheory(layered, { ...ends, budget: steps })).not.toHaveProperty("unfinished");
  });

  it("never says more than it knows, whatever the budget", () => {
    const ring = layeredTheory(5, 3, ["4.0->0.1", "3.1->1.0"]);
    for (const [theory, query] of [
      [layered, ends],
      [ring, { from: "0.0", to: "4.1" }],
    ] as const) {
      const whole = traceTheory(theory, query);
      const steps = stepsOf((budget) => traceTheory(theory, { ...query, budget }));
      for (let budget = 0; budget < steps; budget += Math.ceil(steps / 60)) {
        const part = traceTheory(theory, { ...query, budget });
        expect(part.paths).toEqual(whole.paths.slice(0, part.paths.length));
        expect(part.count <= whole.count).toBe(true);
        expect(part.count >= part.paths.length).toBe(true);
        expect(part.truncated || part.paths.length === whole.paths.length).toBe(true);
        expect(part.isExhaustive).toBe(!part.unfinished?.some((one) => one === "paths" || one === "bestSupported"));
        expect(part.unfinished?.includes("count") ?? false).toBe(!part.countIsExact);
        if (part.countIsExact) expect(part.count).toBe(whole.count);
        if (!part.unfinished?.includes("bestSupported")) expect(part.bestSupported).toEqual(whole.bestSupported);
      }
    }
  });

  it("lists what it could not finish", () => {
    expect(traceTheory(layered, { ...ends, budget: 0 })).toMatchObject({
      paths: [],
      truncated: true,
      isExhaustive: false,
      unfinished: expect.arrayContaining(["paths", "bestSupported"]),
    });
    const ring = traceTheory(layeredTheory(4, 4, ["3.0->0.0"]), { from: "0.1", to: "3.1", limit: 0, budget: 600 });
    expect(ring.unfinished).toContain("count");
  });

  it("gives no reason why there is no path that it could not look for", () => {
    const theory = buildTheory({ outcomes: ["a", "b", "c"], links: ["a->b", "b->c"] });
    const query = { from: "a", to: "c", via: "b", avoiding: "b" } as const;
    expect(traceTheory(theory, query)).toMatchObject({ noRoute: { reason: "avoided" } });
    const part = traceTheory(theory, { ...query, budget: 0 });
    expect(part).not.toHaveProperty("noRoute");
    expect(part.unfinished).toContain("noRoute");
  });

  it("says of a ring that takes more than a ring may that the count is unfinished", () => {
    const back = ["9.0->1.0", "8.1->1.1", "7.2->1.2", "9.3->2.3", "8.4->3.4", "9.4->4.0", "6.0->2.2", "7.3->3.1"];
    expect(traceTheory(layeredTheory(10, 5, back), { limit: 1 }).unfinished).toEqual(["count"]);
  });

  it("takes from one budget with other questions", () => {
    const steps = stepsOf((budget) => traceTheory(layered, { ...ends, budget }));
    const budget = { left: steps };
    expect(traceTheory(layered, { ...ends, budget })).not.toHaveProperty("unfinished");
    expect(traceTheory(layered, { ...ends, budget })).toHaveProperty("unfinished");
  });
});

describe("iteratePaths within a budget", () => {
  it("throws when the next path is taken and the budget is used up", () => {
    const paths = iteratePaths(layered, { ...ends, budget: 400 });
    const taken: unknown[] = [];
    expect(() => {
      for (const path of paths) taken.push(path);
    }).toThrow(UnfinishedError);
    expect(taken.length).toBeGreaterThan(1);
    expect(taken).toEqual([...iteratePaths(layered, ends)].slice(0, taken.length));
  });

  it("does not throw where as many were taken as were asked for", () => {
    const steps = stepsOf((budget) => [...iteratePaths(layered, { ...ends, limit: 3, budget })]);
    expect([...iteratePaths(layered, { ...ends, limit: 3, budget: steps })]).toHaveLength(3);
  });
});

describe("a signal", () => {
  it("stops a question before it starts, and at work", () => {
    const grid = layeredTheory(10, 5, ["9.0->1.0", "8.1->1.1", "7.2->1.2", "9.3->2.3", "8.4->3.4", "9.4->4.0"]);
    for (const at of [1, 2, 5]) {
      expect(() => traceTheory(grid, { limit: 1, signal: stopAt(at) })).toThrow("deadline");
    }
  });

  it("is looked at before each path", () => {
    const paths = iteratePaths(layered, { ...ends, signal: stopAt(4) });
    expect(paths.next().done).toBe(false);
    expect(paths.next().done).toBe(false);
    expect(() => paths.next()).toThrow("deadline");
    expect(() => iteratePaths(layered, { ...ends, signal: AbortSignal.abort(new Error("gone")) })).toThrow("gone");
  });
});
