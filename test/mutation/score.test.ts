import { describe, expect, it } from "vitest";
import { score } from "./support/score.js";

describe("a mutation score", () => {
  it("counts what ran for ever as noticed, and what no test comes past as not", () => {
    const { share, count, killed } = score(["killed", "killed", "timeout", "survived", "uncovered"]);
    expect({ share, count, killed }).toEqual({ share: 0.6, count: 5, killed: 2 });
  });

  it("of a small sample says little of all, and never leaves 0 to 1", () => {
    const [low, high] = score(Array(10).fill("killed")).interval;
    expect(low).toBeCloseTo(0.722, 3);
    expect(high).toBeCloseTo(1, 10);
    const [from, to] = score([...Array(85).fill("killed"), ...Array(15).fill("survived")]).interval;
    expect([from.toFixed(3), to.toFixed(3)]).toEqual(["0.767", "0.907"]);
  });
});
