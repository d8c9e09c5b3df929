import { describe, expect, it } from "vitest";
import { CROSSWALK, gradeEvidence } from "../../../src/analysis/evidence/grade-evidence.js";
import type { Evidence, Rating } from "../../../src/schema/generated/types.js";
import { INTERESTS, SCALES } from "../../../src/schema/vocabulary.js";

const grade = (given: Partial<Evidence>) => gradeEvidence({ on: "a", stance: "supports", finding: "found", ...given });
const rate = (...ratings: [Rating["scale"], string][]) => ratings.map(([scale, value]) => ({ scale, value }) as Rating);

describe("the given grade", () => {
  it.each([
    [{}, 1],
    [{ strength: "weak" }, 1],
    [{ strength: "moderate" }, 2],
    [{ strength: "strong" }, 3],
    [{ ratings: [] }, 1],
    [{ strength: "strong", ratings: rate(["sms", "1"]) }, 3],
    [{ ratings: rate(["sms", "5"], ["dfid", "moderate"], ["grade", "high"]) }, 2],
    [{ ratings: rate(["nesta", "1"], ["sms", "4"]) }, 3],
    [{ strength: "moderate", ratings: rate(["nesta", "1"]) }, 2],
    [{ ratings: rate(["nesta", "1"]) }, undefined],
    [{ ratings: rate(["nesta", "1"], ["nesta", "1"]) }, undefined],
  ] satisfies [Partial<Evidence>, number | undefined][])("%j is %s", (given, expected) => {
    expect(grade(given)).toBe(expected);
  });

  it("follows the crosswalk of every scale", () => {
    const all = Object.entries(SCALES).map(([scale, values]) => [
      scale,
      values.map((value) => grade({ ratings: rate([scale as Rating["scale"], value]) })),
    ]);
    expect(Object.fromEntries(all)).toEqual({
      sms: [1, 1, 2, 3, 3],
      grade: [1, 1, 2, 3],
      nesta: [undefined, 1, 2, 3, 3],
      dfid: [1, 2, 3],
    });
    expect(Object.keys(CROSSWALK)).toEqual(Object.keys(SCALES));
  });
});

describe("one step down", () => {
  it.each([
    [{ scope: {} }, 3],
    [{ scope: { match: "direct" } }, 3],
    [{ scope: { match: "indirect" } }, 2],
    [{ scope: { match: "unknown" } }, 2],
    [{ scope: { match: "indirect" }, interest: "funder" }, 1],
    [{ scope: { match: "direct" }, interest: "none" }, 3],
    [{ scope: { match: "unknown" }, interest: "undeclared", strength: "moderate" }, 1],
  ] satisfies [Partial<Evidence>, number][])("strong evidence with %j is %s", (given, expected) => {
    expect(grade({ strength: "strong", ...given })).toBe(expected);
  });

  it("for every interest that is given, but none", () => {
    expect(INTERESTS.map((interest) => grade({ strength: "strong", interest }))).toEqual([3, 2, 2, 2, 2]);
  });
});
