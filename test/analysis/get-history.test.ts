import { describe, expect, it } from "vitest";
import { getHistory } from "../../src/analysis/get-history.js";
import type { Evidence } from "../../src/schema/generated/types.js";
import { UnknownIdError } from "../../src/theory/errors.js";
import { buildTheory } from "../support/build-theory.js";

const theoryOf = (evidence: Record<string, Partial<Evidence>>) =>
  buildTheory({
    outcomes: ["a", "b"],
    links: ["a->b"],
    assumptions: { x: { on: "a->b", parts: { p: { statement: "p" } } }, y: "a" },
    evidence: Object.fromEntries(Object.entries(evidence).map(([id, item]) => [id, { on: "x", ...item }])),
  });
const historyOf = (evidence: Record<string, Partial<Evidence>>, id = "x") => {
  const { first, steps } = getHistory(theoryOf(evidence), { of: id });
  return [
    first,
    ...steps.map(
      ({ date, to, because }) =>
        `${date} ${to}: ${because.map(({ evidence, on, change }) => `${evidence} on ${on} ${change}`).join(", ")}`,
    ),
  ];
};
const strong = { strength: "strong" } as const;
const against = { stance: "opposes" } as const;

describe("a verdict moves", () => {
  it("not where there is no evidence, or none with a date", () => {
    expect(historyOf({})).toEqual(["untested"]);
    expect(historyOf({ e: {} })).toEqual(["insufficient"]);
  });

  it("when evidence comes, on the first day that it can be of", () => {
    expect(historyOf({ e1: { date: "2018" }, e2: { date: "2018-10", ...strong, ...against } })).toEqual([
      "untested",
      "2018-01-01 insufficient: e1 on x attached",
      "2018-10-01 challenged: e2 on x attached",
    ]);
  });

  it("when evidence is withdrawn", () => {
    expect(
      historyOf({
        e1: { date: "2018", withdrawn: { date: "2019-06", reason: "r" } },
        e2: { withdrawn: { date: "2017", reason: "r" } },
      }),
    ).toEqual([
      "insufficient",
      "2017-01-01 untested: e2 on x withdrawn",
      "2018-01-01 insufficient: e1 on x attached",
      "2019-06-01 untested: e1 on x withdrawn",
    ]);
  });

  it("not by evidence that was withdrawn before it came, nor by a logic model", () => {
    expect(historyOf({ e: { date: "2018", withdrawn: { date: "2018", reason: "r" } } })).toEqual(["untested"]);
    expect(historyOf({ e: { date: "2018", ratings: [{ scale: "nesta", value: "1" }] } })).toEqual(["untested"]);
  });

  it("by way of a part", () => {
    expect(historyOf({ e: { on: "p", date: "2018", ...against } })).toEqual([
      "untested",
      "2018-01-01 challenged: e on p attached",
    ]);
    expect(historyOf({ e: { date: "2018" } }, "p")).toEqual(["untested"]);
  });

  it("by the items of a day without which it would not have, or by all where any would do", () => {
    const day = { date: "2018" };
    expect(historyOf({ weak: day, one: { ...day, ...strong } })).toEqual([
      "untested",
      "2018-01-01 supported: one on x attached",
    ]);
    expect(historyOf({ one: day, two: day })).toEqual([
      "untested",
      "2018-01-01 insufficient: one on x attached, two on x attached",
    ]);
  });

  it("of a link as well, and of nothing that is not there", () => {
    expect(historyOf({ e: { on: "a->b", date: "2018" } }, "a->b")).toEqual([
      "untested",
      "2018-01-01 insufficient: e on a->b attached",
    ]);
    expect(() => historyOf({}, "z")).toThrow(UnknownIdError);
    expect(() => historyOf({}, "a->bb")).toThrow('Did you mean "a->b"?');
    expect(() => historyOf({}, "a")).toThrow('"a" is an outcome; expected the id of an assumption or a link.');
  });
});
