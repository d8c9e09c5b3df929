import { describe, expect, it } from "vitest";
import { iteratePaths } from "../../src/analysis/iterate-paths.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { buildTheory } from "../support/build-theory.js";
import { layeredTheory } from "../support/layered-theory.js";
import { trust } from "../support/trust.js";

/**
 *   campaign ─┬→ awareness ──→ behaviour ──→ fewerVictims
 *             └→ trust ───────────↗ ↘(−)
 *   patrols ────────────────────→ smuggling        war → behaviour
 */
const theory = buildTheory({
  interventions: ["campaign", "patrols"],
  outcomes: ["awareness", "trust", "behaviour", "smuggling", "fewerVictims"],
  factors: ["war"],
  links: [
    "campaign->awareness",
    "campaign->trust",
    "awareness->behaviour",
    "trust->behaviour",
    "behaviour->fewerVictims",
    { from: "behaviour", to: "smuggling", sign: "-" },
    "patrols->smuggling",
    "war->behaviour",
  ],
  assumptions: {
    heard: { on: ["campaign->awareness", "campaign->trust"] },
    acts: { on: "awareness->behaviour", parts: { wants: { statement: "wants" }, can: { statement: "can" } } },
    stays: "behaviour",
    honest: "theory",
  },
  evidence: {
    heardIt: { on: "heard", strength: "strong" },
    actedNot: { on: "acts", stance: "opposes", strength: "strong" },
    stayed: { on: "stays", strength: "strong" },
    trusted: { on: "trust->behaviour", strength: "weak" },
    fewer: { on: "behaviour->fewerVictims", strength: "strong" },
  },
});

const nodesOf = (query: Parameters<typeof traceTheory>[1]) =>
  traceTheory(theory, query).paths.map(({ nodes }) => nodes.join(" "));

describe("trace", () => {
  it("answers with everything there is to say about a route", () => {
    expect(traceTheory(theory, { from: "campaign", to: "fewerVictims" })).toEqual({
      from: ["campaign"],
      to: ["fewerVictims"],
      via: [],
      avoiding: [],
      slice: {
        nodes: ["campaign", "awareness", "trust", "behaviour", "fewerVictims"],
        links: [
          "campaign->awareness",
          "campaign->trust",
          "awareness->behaviour",
          "trust->behaviour",
          "behaviour->fewerVictims",
        ],
      },
      count: 2,
      countIsExact: true,
      paths: [
        {
          nodes: ["campaign", "awareness", "behaviour", "fewerVictims"],
          links: ["campaign->awareness", "awareness->behaviour", "behaviour->fewerVictims"],
          sign: "+",
          assumptions: ["heard", "acts", "wants", "can", "stays"],
          weakest: { assumption: "acts", on: "awareness->behaviour", verdict: "challenged" },
        },
        {
          nodes: ["campaign", "trust", "behaviour", "fewerVictims"],
          links: ["campaign->trust", "trust->behaviour", "behaviour->fewerVictims"],
          sign: "+",
          assumptions: ["heard", "stays"],
          weakest: { link: "trust->behaviour", verdict: "insufficient" },
        },
      ],
      truncated: false,
      isExhaustive: true,
      bestSupported: expect.objectContaining({ nodes: ["campaign", "trust", "behaviour", "fewerVictims"] }),
      wholeTheory: ["honest"],
    });
  });

  it("starts at all interventions and ends where nothing leads further", () => {
    expect(nodesOf({})).toEqual([
      "campaign awareness behaviour fewerVictims",
      "campaign awareness behaviour smuggling",
      "campaign trust behaviour fewerVictims",
      "campaign trust behaviour smuggling",
      "patrols smuggling",
    ]);
    expect(traceTheory(theory)).toMatchObject({ from: ["campaign", "patrols"], to: ["smuggling", "fewerVictims"] });
  });

  it("counts every pair of several starts and ends, and lets a path pass through another", () => {
    expect(nodesOf({ from: ["trust", "campaign"], to: ["behaviour", "trust"] })).toEqual([
      "campaign awareness behaviour",
      "campaign trust",
      "campaign trust behaviour",
      "trust behaviour",
    ]);
  });

  it("gives a path that lowers what it ends in a negative sign", () => {
    const negative = traceTheory(theory, { from: "war", to: "smuggling" }).paths[0];
    expect(negative?.sign).toBe("-");
    const twice = buildTheory({
      outcomes: ["a", "b", "c"],
      links: [
        { from: "a", to: "b", sign: "-" },
        { from: "b", to: "c", sign: "-" },
      ],
    });
    expect(traceTheory(twice, { from: "a", to: "c" }).paths[0]?.sign).toBe("+");
  });

  it("goes via nodes and links, in any order, and cuts the slice down to them", () => {
    expect(nodesOf({ via: ["behaviour->smuggling", "trust"] })).toEqual(["campaign trust behaviour smuggling"]);
    expect(traceTheory(theory, { via: "behaviour->smuggling" }).slice.links).toEqual([
      "campaign->awareness",
      "campaign->trust",
      "awareness->behaviour",
      "trust->behaviour",
      "behaviour->smuggling",
    ]);
    expect(nodesOf({ from: "campaign", to: "behaviour", via: ["campaign", "behaviour"] })).toHaveLength(2);
  });

  it("avoids nodes, links, and whatever an assumption is on", () => {
    expect(nodesOf({ avoiding: "trust" })).toEqual(nodesOf({ avoiding: "trust->behaviour" }));
    expect(nodesOf({ avoiding: "heard" })).toEqual(["patrols smuggling"]);
    expect(nodesOf({ avoiding: "stays" })).toEqual(["patrols smuggling"]);
    expect(nodesOf({ avoiding: "can", to: "fewerVictims" })).toEqual(["campaign trust behaviour fewerVictims"]);
    expect(nodesOf({ avoiding: "honest" })).toEqual([]);
  });

  it("avoids what a part has from its whole where the whole cannot do without that part, or those that are named", () => {
    const parts = { one: { statement: "" }, other: { statement: "" } };
    const ask = (combine: "all" | "any", avoiding: string | string[]) => {
      const whole = { on: "a->b", combine, parts };
      const small = buildTheory({ interventions: ["a"], outcomes: ["b"], links: ["a->b"], assumptions: { whole } });
      const { count, noRoute } = traceTheory(small, { avoiding });
      return noRoute === undefined ? count : noRoute;
    };
    expect(ask("all", "one")).toMatchObject({ reason: "avoided", avoiding: ["one"] });
    expect(ask("any", "one")).toBe(1);
    expect(ask("any", ["one", "other"])).toMatchObject({ reason: "avoided", avoiding: ["one", "other"] });
    expect(ask("any", ["one", "whole"])).toMatchObject({ reason: "avoided", avoiding: ["whole"] });
  });

  it("says so when it returns fewer paths than there are", () => {
    expect(traceTheory(theory, { limit: 2 })).toMatchObject({ count: 5, truncated: true, paths: { length: 2 } });
    expect(traceTheory(theory, { limit: 5 })).toMatchObject({ count: 5, truncated: false, paths: { length: 5 } });
    expect(traceTheory(theory, { limit: 0 })).toMatchObject({
      truncated: true,
      paths: [],
      bestSupported: { sign: "+" },
    });
  });

  it("computes verdicts as of a date", () => {
    const dated = buildTheory({
      outcomes: ["a", "b"],
      links: ["a->b"],
      assumptions: { holds: "a->b" },
      evidence: { later: { on: "holds", stance: "opposes", date: "2020" } },
    });
    const verdict = (asOf?: string) => traceTheory(dated, { from: "a", asOf }).paths[0]?.weakest.verdict;
    expect(verdict("2019-12-31")).toBe("untested");
    expect(verdict()).toBe("challenged");
  });

  it("counts a part only where its whole is not", () => {
    const parted = buildTheory({
      outcomes: ["a", "b", "c"],
      links: ["a->b", "b->c"],
      assumptions: {
        either: {
          on: "a->b",
          combine: "any",
          parts: { bad: { statement: "bad" }, good: { statement: "good", on: ["a->b", "b->c"] } },
        },
      },
      evidence: {
        against: { on: "bad", stance: "opposes" },
        for: { on: "good", strength: "strong" },
      },
    });
    const [path] = traceTheory(parted, { from: "a", to: "c" }).paths;
    expect(path?.assumptions).toEqual(["either", "bad", "good"]);
    expect(path?.weakest).toEqual({ assumption: "either", on: "a->b", verdict: "supported" });
    expect(traceTheory(parted, { from: "b", to: "c" }).paths[0]?.weakest).toMatchObject({
      assumption: "good",
      on: "b->c",
    });
  });

  it("takes a link with neither assumption nor evidence as untested", () => {
    expect(traceTheory(theory, { from: "patrols" }).paths[0]?.weakest).toEqual({
      link: "patrols->smuggling",
      verdict: "untested",
    });
  });

  it("leaves the theory and the query as they were", () => {
    const before = structuredClone(theory);
    const query = Object.freeze({
      from: Object.freeze(["war", "campaign"] as const),
      via: Object.freeze(["behaviour"]),
    });
    traceTheory(theory, query);
    expect(theory).toEqual(before);
  });

  it("returns plain data that is the same every time", () => {
    expect(traceTheory(theory, { from: "campaign" })).toEqual(
      traceTheory(trust(structuredClone(theory)), { from: "campaign" }),
    );
  });
});

describe("a question about what is not there", () => {
  it("names the nearest id", () => {
    expect(() => traceTheory(theory, { from: "campain" })).toThrow(
      expect.objectContaining({ name: "UnknownIdError", code: "unknown-id", id: "campain", suggestion: "campaign" }),
    );
    expect(() => traceTheory(theory, { to: ["behaviour", "fewerVictim"] })).toThrow(
      '"fewerVictim" is not the id of an intervention, an outcome or a factor. Did you mean "fewerVictims"?',
    );
    expect(() => traceTheory(theory, { via: "awareness->behavior" })).toThrow(
      '"awareness->behavior" is not the id of an intervention, an outcome, a factor or a link. ' +
        'Did you mean "awareness->behaviour"?',
    );
    expect(() => traceTheory(theory, { avoiding: "akts" })).toThrow(
      '"akts" is not the id of an intervention, an outcome, a factor, a link or an assumption. Did you mean "acts"?',
    );
  });

  it("is refused where an id is of the wrong kind", () => {
    expect(() => traceTheory(theory, { from: "acts" })).toThrow(
      '"acts" is an assumption; expected the id of an intervention',
    );
    expect(() => traceTheory(theory, { from: "trust->behaviour" })).toThrow(
      "is a link; expected the id of an intervention",
    );
    expect(() => traceTheory(theory, { via: "acts" })).toThrow('"acts" is an assumption; expected the id of');
    expect(() => traceTheory(theory, { avoiding: "theory" })).toThrow('"theory" is not the id of');
    expect(() => traceTheory(theory, { from: "constructor" })).toThrow('"constructor" is not the id of');
  });

  it.each([-1, 1.5, Number.NaN])("refuses a limit of %s", (limit) => {
    expect(() => traceTheory(theory, { limit })).toThrow(RangeError);
    expect(() => iteratePaths(theory, { limit })).toThrow(RangeError);
  });

  it("is refused before the first path is taken", () => {
    expect(() => iteratePaths(theory, { from: "campain" })).toThrow("Did you mean");
  });
});

describe("no route", () => {
  const why = (query: Parameters<typeof traceTheory>[1], of = theory) => {
    const { count, paths, bestSupported, slice, noRoute } = traceTheory(of, query);
    expect({ count, paths, bestSupported, slice }).toEqual({
      count: 0,
      paths: [],
      bestSupported: null,
      slice: { nodes: [], links: [] },
    });
    return noRoute;
  };

  it("is not explained where there is one", () => {
    expect(traceTheory(theory)).not.toHaveProperty("noRoute");
  });

  it("stops at dead ends, the nearest of which is named", () => {
    expect(why({ from: "patrols", to: "fewerVictims" })).toEqual({
      reason: "dead-ends",
      deadEnds: ["smuggling"],
      nearest: { node: "smuggling", distance: 2 },
    });
  });

  it("may be asked the wrong way round", () => {
    expect(why({ from: "behaviour", to: "campaign" })).toEqual({
      reason: "reversed",
      from: "behaviour",
      to: "campaign",
      deadEnds: ["smuggling", "fewerVictims"],
      nearest: { node: "behaviour", distance: 2 },
    });
    expect(why({ from: ["smuggling", "trust"], to: ["war", "campaign"] })).toMatchObject({
      reason: "reversed",
      from: "trust",
      to: "campaign",
    });
  });

  it("may be asked the wrong way round of several nodes, some of which are start and end at once", () => {
    const both = buildTheory({ outcomes: ["b", "a"], links: ["a->b"] });
    expect(why({ from: "b", to: ["a", "b"] }, both)).toMatchObject({ reason: "reversed", from: "b", to: "a" });
    expect(why({ from: ["a", "b"], to: "a" }, both)).toMatchObject({ reason: "reversed", from: "b", to: "a" });
  });

  it("has a dead end where the only link on is avoided, though another route leads past it", () => {
    const past = buildTheory({ outcomes: ["a", "b", "c", "d"], links: ["a->b", "a->c", "b->c", "c->d"] });
    expect(why({ from: "a", to: "d", avoiding: ["b->c", "c->d"] }, past)).toMatchObject({ deadEnds: ["b", "c"] });
  });

  it("may start where no link leaves", () => {
    expect(why({ from: "smuggling", to: "fewerVictims" })).toEqual({
      reason: "no-link-leaves",
      deadEnds: ["smuggling"],
      nearest: { node: "smuggling", distance: 2 },
    });
  });

  it("may be cut off by what is avoided", () => {
    expect(why({ from: "campaign", to: "fewerVictims", avoiding: ["stays", "patrols", "war->behaviour"] })).toEqual({
      reason: "avoided",
      avoiding: ["stays"],
      deadEnds: ["awareness", "trust"],
      nearest: { node: "awareness", distance: 2 },
    });
    expect(why({ from: "campaign", to: "fewerVictims", avoiding: "campaign" })).toEqual({
      reason: "avoided",
      avoiding: ["campaign"],
      deadEnds: [],
      nearest: null,
    });
    expect(why({ avoiding: "honest" })).toMatchObject({ reason: "avoided", avoiding: ["honest"] });
  });

  it("may be asked via what is on none, or not on one", () => {
    expect(why({ from: "campaign", to: "fewerVictims", via: ["trust", "war"] })).toMatchObject({
      reason: "via",
      via: ["war"],
    });
    expect(why({ from: "campaign", to: "fewerVictims", via: ["trust", "awareness"] })).toMatchObject({
      reason: "via",
      via: ["trust", "awareness"],
    });
    expect(why({ from: "campaign", via: ["campaign->trust", "campaign->awareness"] })).toMatchObject({ reason: "via" });
  });

  it("is not a path from a node to itself", () => {
    expect(why({ from: "trust", to: "trust" })).toMatchObject({
      reason: "same-node",
      node: "trust",
      nearest: { node: "trust", distance: 0 },
    });
  });

  it("may have nowhere to start or to end", () => {
    const bare = buildTheory({ outcomes: ["a"] });
    expect(why({}, bare)).toEqual({ reason: "no-from", nearest: null, deadEnds: [] });
    expect(why({ from: "i" }, buildTheory({ interventions: ["i"] }))).toMatchObject({ reason: "no-to", nearest: null });
    expect(why({ from: [] })).toMatchObject({ reason: "no-from" });
  });

  it("may lie between parts that nothing joins", () => {
    const parts = buildTheory({ outcomes: ["a", "b", "c", "d"], links: ["a->b", "c->d"] });
    expect(why({ from: "a", to: "d" }, parts)).toEqual({ reason: "dead-ends", deadEnds: ["b"], nearest: null });
  });

  it("may end in a ring", () => {
    const ring = buildTheory({ outcomes: ["a", "b", "c", "d"], links: ["a->b", "b->c", "c->b", "d->c"] });
    expect(why({ from: "a", to: "d" }, ring)).toEqual({
      reason: "dead-ends",
      deadEnds: ["b", "c"],
      nearest: { node: "c", distance: 1 },
    });
  });
});

describe("rings", () => {
  const ring = buildTheory({
    interventions: ["i"],
    outcomes: ["a", "b", "c", "end"],
    links: ["i->a", "a->b", "b->c", { from: "c", to: "a", feedback: true }, "c->end", "i->c"],
  });

  it("are walked but never round", () => {
    expect(traceTheory(ring, { from: "i", to: "b" }).paths.map(({ nodes }) => nodes.join(" "))).toEqual([
      "i a b",
      "i c a b",
    ]);
  });

  it("may leave more in the slice than on the paths", () => {
    const { slice, count } = traceTheory(ring, { from: "a", to: "end" });
    expect(count).toBe(1);
    expect(slice.links).toContain("c->a");
  });

  it("can ask for a way through them that does not exist", () => {
    // Each of b and c can be visited on the way, but whoever visits c first cannot come back to b.
    const { slice, noRoute } = traceTheory(
      buildTheory({ outcomes: ["a", "b", "c", "d"], links: ["a->b", "b->a", "a->c", "c->a", "a->d"] }),
      { from: "a", to: "d", via: ["b", "c"] },
    );
    expect(slice.nodes).toEqual(["a", "b", "c", "d"]);
    expect(noRoute).toMatchObject({ reason: "via", via: ["b", "c"] });
  });
});

describe("theories that hold more paths than anyone can list", () => {
  it("are counted exactly, as far as a number goes", () => {
    expect(traceTheory(layeredTheory(16, 10), { from: "0.0", to: "15.0", limit: 2 })).toMatchObject({
      count: 10 ** 14,
      countIsExact: true,
    });
    const layered = layeredTheory(50, 10);
    const answer = traceTheory(layered, { from: "0.0", to: "49.0", limit: 2 });
    expect(answer).toMatchObject({ count: Number.MAX_SAFE_INTEGER, countIsExact: false, truncated: true });
    expect(answer.paths[1]?.nodes.slice(-3)).toEqual(["47.0", "48.1", "49.0"]);
    // More than a number holds, and yet nothing is unfinished.
    expect(answer.unfinished).toBeUndefined();
  });

  it("are counted exactly with a link that leads back", () => {
    const layered = layeredTheory(9, 5, ["8.0->1.0"]);
    const answer = traceTheory(layered, { to: ["7.0", "8.0"], limit: 1 });
    expect(answer.countIsExact).toBe(true);
    // Those that go back leave the first layer for another node than 1.0, and need layers to come through.
    expect(answer.count).toBeGreaterThan(5 ** 8 + 5 ** 7);
  });

  it("are counted from below where exactness is out of reach, and say so", () => {
    const back = ["9.0->1.0", "8.1->1.1", "7.2->1.2", "9.3->2.3", "8.4->3.4", "9.4->4.0", "6.0->2.2", "7.3->3.1"];
    const answer = traceTheory(layeredTheory(10, 5, back), { limit: 10 });
    expect(answer.countIsExact).toBe(false);
    expect(answer.count).toBeGreaterThan(5 ** 8);
    expect(answer).toMatchObject({ truncated: true, isExhaustive: true, paths: { length: 10 } });
  });

  it("are counted by those that are found, where that is more than can be proven otherwise", () => {
    const ids = Array.from({ length: 14 }, (_, i) => `o${i}`);
    const links = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => `${from}->${to}`));
    const answer = traceTheory(buildTheory({ outcomes: ids, links }), {
      from: ["o0", "o1"],
      to: ["o2", "o3"],
      limit: 20_000,
    });
    expect(answer).toMatchObject({ count: 20_001, countIsExact: false, truncated: true });
  });

  it("say at once that a target is out of reach", () => {
    const dense = layeredTheory(14, 10, ["0.0->island", "bay->island"]);
    expect(traceTheory(dense, { from: "0.1", to: "island" })).toMatchObject({
      count: 0,
      noRoute: { reason: "dead-ends" },
    });
    expect([...iteratePaths(dense, { from: "0.1", to: "island" })]).toEqual([]);
  });

  it("are walked from the first path on, without the rest", () => {
    const paths = iteratePaths(layeredTheory(50, 10), { from: "0.3" });
    expect(paths.next().value?.nodes.slice(0, 3)).toEqual(["0.3", "1.0", "2.0"]);
    paths.return();
    expect(paths.next()).toEqual({ done: true, value: undefined });
  });

  it("may be a chain of a hundred thousand links", () => {
    const length = 100_000;
    const ids = Array.from({ length }, (_, i) => `o${i}`);
    const links = ids.slice(1).map((id, i) => `${ids[i]}->${id}`);
    const chain = buildTheory({ outcomes: ids, links });
    const answer = traceTheory(chain, { from: "o0" });
    expect(answer.count).toBe(1);
    expect(answer.bestSupported?.links).toHaveLength(length - 1);
    const ring = buildTheory({ outcomes: [...ids, "out"], links: [...links, `o${length - 1}->o0`, "o5->out"] });
    const { paths, count } = traceTheory(ring, { from: ["o7", "o9"], to: "out" });
    expect({ count, lengths: paths.map(({ nodes }) => nodes.length) }).toEqual({
      count: 2,
      lengths: [length, length - 2],
    });
  });

  it("end the search for a way through a large ring that they cannot find", () => {
    // A grid in which every step can be taken both ways: whether a path can visit all of it is the hard problem.
    const side = 8;
    const cell = (x: number, y: number) => `c${x}.${y}`;
    const cells = [...Array(side * side).keys()].map((i) => [i % side, Math.floor(i / side)] as const);
    const links = cells.flatMap(([x, y]) =>
      [
        [x + 1, y],
        [x, y + 1],
      ]
        .filter(([a, b]) => a! < side && b! < side)
        .flatMap(([a, b]) => [`${cell(x, y)}->${cell(a!, b!)}`, `${cell(a!, b!)}->${cell(x, y)}`]),
    );
    const grid = buildTheory({ outcomes: cells.map(([x, y]) => cell(x, y)), links });
    // Opposite corners have the same colour, so no path between them visits all cells of a board with as many of each.
    const answer = traceTheory(grid, { from: cell(0, 0), to: cell(7, 7), via: cells.map(([x, y]) => cell(x, y)) });
    expect(answer).toMatchObject({ countIsExact: false, isExhaustive: false, truncated: true, paths: [], count: 0 });
    expect(answer).not.toHaveProperty("noRoute");
  });
});
