import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Located } from "../../../src/theory/diff/located.js";
import { matchByLikeness } from "../../../src/theory/diff/match-by-likeness.js";
import { runs } from "../../support/runs.js";

const locate = (text: string, position: number): Located => ({
  kind: "actor",
  id: `${position}`,
  value: { text },
  partOf: null,
  position,
});
const match = (before: readonly string[], after: readonly string[], isPossible = (_i: number, _j: number) => true) => {
  const { matches, isExhaustive } = matchByLikeness(before.map(locate), after.map(locate), {
    textOf: ({ value }) => (value as { text: string }).text,
    isPossible: (x, y) => isPossible(x.position, y.position),
  });
  return { pairs: matches.map(({ before, after }) => [before.position, after.position]), isExhaustive, matches };
};

/** Levenshtein's distance by its definition. */
function distance(x: string, y: string): number {
  if (x === "" || y === "") return x.length + y.length;
  const rest = [x.slice(1), y.slice(1)] as const;
  if (x[0] === y[0]) return distance(...rest);
  return 1 + Math.min(distance(...rest), distance(rest[0], y), distance(x, rest[1]));
}

/** Takes the most alike of all pairs that are left, again and again; of several the one that stands first. */
function matchByForce(
  before: readonly string[],
  after: readonly string[],
  isPossible: (i: number, j: number) => boolean,
) {
  const pairs: [number, number][] = [];
  for (;;) {
    let best: { i: number; j: number; likeness: number } | undefined;
    for (const [i, x] of before.entries()) {
      for (const [j, y] of after.entries()) {
        if (pairs.some(([a, b]) => a === i || b === j) || !isPossible(i, j) || x === "" || y === "") continue;
        const likeness = 1 - distance(x, y) / Math.max(x.length, y.length);
        const isBetter =
          best === undefined || likeness > best.likeness || (likeness === best.likeness && i + j < best.i + best.j);
        if (likeness >= 0.6 && isBetter) best = { i, j, likeness };
      }
    }
    if (best === undefined) return pairs;
    pairs.push([best.i, best.j]);
  }
}

const sort = (pairs: readonly (readonly number[])[]) => [...pairs].sort(([a = 0], [b = 0]) => a - b);

describe("matching by likeness", () => {
  it("takes the most alike first, as trying all pairs does", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, fc.nat(4), (before, after, odd) => {
        const isPossible = (i: number, j: number) => (i + j) % 5 !== odd;
        const { pairs, isExhaustive, matches } = match(before, after, isPossible);
        expect(sort(pairs)).toEqual(sort(matchByForce(before, after, isPossible)));
        expect(isExhaustive).toBe(true);
        expect(matches.every(({ by, isGuess }) => by === "similarity" && isGuess)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ["abcde", "abxyz", []],
    ["abcde", "abcxy", [[0, 0]]],
    ["abcde", "abc", [[0, 0]]],
    ["abc", "abcde", [[0, 0]]],
    ["abcdef", "abc", []],
    ["The  Council\n", "the council", [[0, 0]]],
    ["", "", []],
    [" ", " ", []],
  ])("%j and %j", (before, after, pairs) => {
    expect(match([before], [after]).pairs).toEqual(pairs);
  });

  it("takes the better of two, and the first of two that are as good", () => {
    expect(sort(match(["abcdefgh", "abcdefgx"], ["abcdefgx", "abcdefgh"]).pairs)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(match(["abcdef", "abcdef"], ["abcdef"]).pairs).toEqual([[0, 0]]);
    expect(match(["abcdef"], ["xbcdef", "abcdef", "abcdef"]).pairs).toEqual([[0, 1]]);
  });

  it("looks at forty thousand pairs, and of more matches those that say just the same, each once", () => {
    const some = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i));
    const alone = (i: number) => `${i}`.repeat(12);
    const before = [...some(199, alone), "The council of elders"];
    expect(match(before, ["the council of elder", ...some(199, () => "")])).toMatchObject({
      pairs: [[199, 0]],
      isExhaustive: true,
    });
    const many = match(
      [...before, "said twice", "said twice", " "],
      ["the council of elder", "Said  twice", ...some(199, () => ""), "said twice", "said twice"],
    );
    expect(many).toMatchObject({
      pairs: [
        [200, 1],
        [201, 201],
      ],
      isExhaustive: false,
    });
  });
});

describe("what is compared", () => {
  it("is nothing where there is nothing on one side", () => {
    expect(match([], ["abc"])).toEqual({ pairs: [], isExhaustive: true, matches: [] });
  });
});
