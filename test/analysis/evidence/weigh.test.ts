import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/schema/generated/types.js";
import { weighEvidence } from "../../support/weigh-evidence.js";

const states = {
  none: [],
  weak: [{ group: "x" }],
  moderate: [{ group: "x", strength: "strong" }],
  strong: [
    { group: "x", strength: "strong" },
    { group: "y", strength: "moderate" },
  ],
} satisfies { [state: string]: Partial<Evidence>[] };

const against = (list: readonly Partial<Evidence>[]) =>
  list.map((item) => ({ ...item, stance: "opposes" as const, group: `not ${item.group}` }));

describe("the verdict table", () => {
  it.each([
    ["none", "none", "untested"],
    ["none", "weak", "challenged"],
    ["none", "moderate", "challenged"],
    ["none", "strong", "refuted"],
    ["weak", "none", "insufficient"],
    ["weak", "weak", "contested"],
    ["weak", "moderate", "challenged"],
    ["weak", "strong", "refuted"],
    ["moderate", "none", "supported"],
    ["moderate", "weak", "supported, with dissent"],
    ["moderate", "moderate", "contested"],
    ["moderate", "strong", "contested"],
    ["strong", "none", "supported"],
    ["strong", "weak", "supported, with dissent"],
    ["strong", "moderate", "contested"],
    ["strong", "strong", "contested"],
  ] as const)("%s support and %s opposition: %s", (support, opposition, expected) => {
    const weighed = weighEvidence([...states[support], ...against(states[opposition])]);
    expect(weighed).toMatchObject({ support, opposition });
    expect(weighed.verdict + (weighed.dissent ? ", with dissent" : "")).toBe(expected);
  });

  it("does not tell apart what was looked at in vain, unless there is nothing else", () => {
    expect(weighEvidence([{ stance: "inconclusive" }]).verdict).toBe("insufficient");
    expect(weighEvidence([{ stance: "inconclusive", strength: "strong" }, ...against(states.weak)]).verdict).toBe(
      "challenged",
    );
    expect(weighEvidence([{ stance: "inconclusive", strength: "strong" }, ...states.moderate]).verdict).toBe(
      "supported",
    );
  });
});

describe("the strength of a side", () => {
  const side = (...items: [string | undefined, 1 | 2 | 3][]) =>
    weighEvidence(
      items.map(([group, grade]) => ({
        ...(group && { group }),
        strength: (["weak", "moderate", "strong"] as const)[grade - 1]!,
      })),
    ).support;

  it.each([
    [[["x", 1]], "weak"],
    [
      [
        ["x", 1],
        ["y", 1],
        ["z", 1],
      ],
      "weak",
    ],
    [[["x", 2]], "weak"],
    [
      [
        ["x", 2],
        ["y", 1],
      ],
      "weak",
    ],
    [
      [
        ["x", 2],
        ["y", 2],
      ],
      "moderate",
    ],
    [
      [
        ["x", 2],
        ["y", 2],
        ["z", 2],
      ],
      "moderate",
    ],
    [[["x", 3]], "moderate"],
    [
      [
        ["x", 3],
        ["y", 1],
      ],
      "moderate",
    ],
    [
      [
        ["x", 3],
        ["y", 2],
      ],
      "strong",
    ],
    [
      [
        ["x", 3],
        ["y", 3],
      ],
      "strong",
    ],
  ] as [[string, 1 | 2 | 3][], string][])("%j is %s", (items, expected) => {
    expect(side(...items)).toBe(expected);
  });

  it("counts a group once, at its highest grade", () => {
    expect(side(["x", 2], ["x", 2])).toBe("weak");
    expect(side(["x", 3], ["x", 3], ["x", 2])).toBe("moderate");
    expect(side(["x", 1], ["x", 2], ["y", 3])).toBe("strong");
  });

  it("counts an item without a group or source by itself", () => {
    expect(side([undefined, 2], [undefined, 2])).toBe("moderate");
    expect(side([undefined, 2], ["e1", 2])).toBe("moderate");
    expect(side([undefined, 2], ["item e1", 2])).toBe("moderate");
  });

  it("takes a source for the group, and a group named for the source for the same", () => {
    const moderate = { strength: "moderate" } as const;
    expect(
      weighEvidence([
        { ...moderate, source: "s" },
        { ...moderate, source: "s" },
      ]).support,
    ).toBe("weak");
    expect(
      weighEvidence([
        { ...moderate, source: "s" },
        { ...moderate, source: "t" },
      ]).support,
    ).toBe("moderate");
    expect(
      weighEvidence([
        { ...moderate, source: "s" },
        { ...moderate, source: "t", group: "s" },
      ]).support,
    ).toBe("weak");
    expect(
      weighEvidence([
        { ...moderate, source: "s", group: "g" },
        { ...moderate, source: "s" },
      ]).support,
    ).toBe("moderate");
  });

  it("counts mixed evidence on both sides, at its grade", () => {
    expect(weighEvidence([{ stance: "mixed" }])).toMatchObject({
      support: "weak",
      opposition: "weak",
      verdict: "contested",
    });
    expect(weighEvidence([{ stance: "mixed", strength: "strong" }])).toMatchObject({
      support: "moderate",
      opposition: "moderate",
    });
  });
});

describe("process-tracing tests", () => {
  const test = (
    test: NonNullable<Evidence["processTracing"]>["test"],
    result: "passed" | "failed",
    more: Partial<Evidence> = {},
  ) => ({
    stance: result === "passed" ? ("supports" as const) : ("opposes" as const),
    processTracing: { test, result },
    ...more,
  });
  const strong = { strength: "strong" } as const;

  it.each([
    ["a failed hoop", [test("hoop", "failed")], "none", "strong"],
    ["a failed hoop with an interest", [test("hoop", "failed", { interest: "funder" })], "none", "strong"],
    ["a passed hoop", [test("hoop", "passed", strong)], "weak", "none"],
    ["two passed hoops", [test("hoop", "passed", strong), test("hoop", "passed", strong)], "weak", "none"],
    ["a passed hoop beside strong evidence", [test("hoop", "passed", strong), strong], "moderate", "none"],
    ["a passed smoking gun", [test("smoking-gun", "passed")], "moderate", "none"],
    ["two passed smoking guns", [test("smoking-gun", "passed"), test("smoking-gun", "passed")], "moderate", "none"],
    [
      "a passed smoking gun that is strong, beside moderate",
      [test("smoking-gun", "passed", strong), { strength: "moderate" }],
      "strong",
      "none",
    ],
    ["a failed smoking gun", [test("smoking-gun", "failed", strong)], "none", "none"],
    [
      "a failed smoking gun, inconclusive",
      [{ ...test("smoking-gun", "failed"), stance: "inconclusive" }],
      "none",
      "none",
    ],
    ["a passed doubly decisive test", [test("doubly-decisive", "passed")], "moderate", "none"],
    ["a failed doubly decisive test", [test("doubly-decisive", "failed")], "none", "strong"],
    ["a passed straw in the wind", [test("straw-in-the-wind", "passed", strong)], "weak", "none"],
    ["a failed straw in the wind", [test("straw-in-the-wind", "failed", strong)], "none", "weak"],
    [
      "a failed hoop over a passed smoking gun",
      [test("hoop", "failed"), test("smoking-gun", "passed")],
      "moderate",
      "strong",
    ],
  ] as [string, Partial<Evidence>[], string, string][])("%s", (_, list, support, opposition) => {
    expect(weighEvidence(list)).toMatchObject({ support, opposition });
  });

  it("that fail to find a smoking gun were looked at", () => {
    expect(weighEvidence([test("smoking-gun", "failed")]).verdict).toBe("insufficient");
  });
});

describe("what counts on a date", () => {
  const report = { s: { type: "report", issued: { "date-parts": [[2018, 10]] } } } as const;

  it.each([
    ["before its date", { date: "2018-10-05" }, "2018-10-04", "untested"],
    ["on its date", { date: "2018-10-05" }, "2018-10-05", "insufficient"],
    ["in the month of its date", { date: "2018-10-05" }, "2018-10", "insufficient"],
    ["on the first day of its year", { date: "2018" }, "2018-01-01", "insufficient"],
    ["before its year", { date: "2018" }, "2017", "untested"],
    ["before its source was issued", { source: "s" }, "2018-09", "untested"],
    ["once its source was issued", { source: "s" }, "2018-10", "insufficient"],
    ["before its own date, though its source was issued", { source: "s", date: "2019" }, "2018-10", "untested"],
    ["without a date", {}, "1900", "insufficient"],
    ["with a source that is not there", { source: "toString" }, "1900", "insufficient"],
    ["before it was withdrawn", { withdrawn: { date: "2019", reason: "error" } }, "2018-12-31", "insufficient"],
    ["once it was withdrawn", { withdrawn: { date: "2019", reason: "error" } }, "2019-01-01", "untested"],
    ["without a date to look from", { date: "2999" }, undefined, "insufficient"],
    ["withdrawn, without a date to look from", { withdrawn: { date: "2999", reason: "error" } }, undefined, "untested"],
    ["a logic model", { ratings: [{ scale: "nesta", value: "1" }] }, undefined, "untested"],
  ] as [string, Partial<Evidence>, string | undefined, string][])("evidence %s", (_, given, asOf, verdict) => {
    expect(weighEvidence([given], asOf, report).verdict).toBe(verdict);
  });
});

it("gives the assumptions of the migration theory of 2018 the verdicts that its evidence calls for", () => {
  const from = (stance: Evidence["stance"], ...sources: string[]) => sources.map((source) => ({ stance, source }));
  const verdict = (...items: Partial<Evidence>[][]) => weighEvidence(items.flat()).verdict;
  expect({
    P1: verdict(),
    P2: verdict(from("supports", "Sanghi16", "Betts14", "Jacobsen05"), from("opposes", "Sanghi16", "Aukot03")),
    P3: verdict(from("supports", "Clemens18")),
    B1: verdict(from("supports", "Seefar18"), from("opposes", "DIIS15", "Vermeulen18")),
    "B1 without Seefar": verdict(from("opposes", "DIIS15", "Vermeulen18")),
    "B1.3": verdict(from("opposes", "S&O", "S&O")),
  }).toEqual({
    P1: "untested",
    P2: "contested",
    P3: "insufficient",
    B1: "contested",
    "B1 without Seefar": "challenged",
    "B1.3": "challenged",
  });
});
