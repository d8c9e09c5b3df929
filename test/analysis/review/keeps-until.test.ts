import { describe, expect, it } from "vitest";
import { allKeepUntil, keepsUntil } from "../../../src/analysis/review/keeps-until.js";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import { buildTheory } from "../../support/build-theory.js";

const of2018 = { from: "2018-01-01", to: "2018-12-31" };

describe("evidence keeps", () => {
  it.each([
    [undefined, undefined, "2023-12-31"],
    ["P1Y", undefined, "2019-12-31"],
    ["P10Y", undefined, "2028-12-31"],
    [undefined, "P6M", "2019-06-30"],
    ["P1Y", "P6M", "2019-06-30"],
    ["P12M", "P2Y", "2019-12-31"],
    ["P9000Y", undefined, "9999-12-31"],
  ])("by itself %s, by its claim %s: until %s", (shelfLife, ofClaim, until) => {
    expect(keepsUntil({ dated: of2018, shelfLife }, ofClaim)).toBe(until);
  });

  it("without an end when nothing dates it", () => {
    expect(keepsUntil({ dated: undefined, shelfLife: "P1Y" }, "P1Y")).toBeUndefined();
    expect(allKeepUntil([], undefined)).toBeUndefined();
  });
});

describe("a verdict is stale by the shelf life of", () => {
  const staleOn = (given: { evidence?: object; assumption?: object; source?: object }) => {
    const theory = buildTheory({
      outcomes: ["a"],
      assumptions: { x: { on: "a", ...given.assumption } },
      evidence: { e: { on: "x", date: "2018-06-30", source: "s", ...given.evidence } },
      sources: { s: { type: "report", ...given.source } },
    });
    return reviewTheory(theory, { asOf: "2030" }).assumptions[0]?.because.find(
      (reason) => reason.carries === "stale" && "date" in reason,
    );
  };

  it.each([
    ["nobody", {}, "2023-06-30"],
    ["the source", { source: { custom: { shelfLife: "P1Y" } } }, "2019-06-30"],
    [
      "the item before its source",
      { evidence: { shelfLife: "P2Y" }, source: { custom: { shelfLife: "P1Y" } } },
      "2020-06-30",
    ],
    ["the assumption", { assumption: { shelfLife: "P1M" }, evidence: { shelfLife: "P2Y" } }, "2018-07-30"],
  ])("%s", (_, given, date) => {
    expect(staleOn(given)).toEqual({ carries: "stale", date });
  });
});
