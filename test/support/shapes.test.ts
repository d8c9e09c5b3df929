import { describe, expect, it } from "vitest";
import { parseTheory } from "../../src/theory/parse.js";
import { shapes } from "./shapes.js";

describe("the shapes", () => {
  it.each(shapes)("$name makes valid theories whose size follows the number", ({ make }) => {
    const [small, large] = [200, 400].map((n) => JSON.stringify(make(n)).length);
    expect(large! / small!).toBeGreaterThan(1.6);
    expect(large! / small!).toBeLessThan(2.4);
    const result = parseTheory(make(200));
    expect(result.ok ? [] : result.problems).toEqual([]);
  });
});
