import { describe, expect, it } from "vitest";
import { type DueItem, listDue } from "../../src/analysis/list-due.js";
import type { Assumption, Evidence, TheoryDocument } from "../../src/schema/generated/types.js";
import { buildTheory } from "../support/build-theory.js";
import { trust } from "../support/trust.js";

interface Given extends Partial<Assumption> {
  readonly evidence?: Record<string, Partial<Evidence>>;
  readonly reviews?: TheoryDocument["reviews"];
  readonly waivers?: TheoryDocument["waivers"];
}

const build = ({ evidence = {}, reviews = [], waivers = [], ...assumption }: Given) =>
  buildTheory({
    asOf: "2020-06",
    outcomes: ["a", "b"],
    links: ["a->b"],
    assumptions: { x: { on: "a", ...assumption } },
    evidence: Object.fromEntries(Object.entries(evidence).map(([id, item]) => [id, { on: "x", ...item }])),
    reviews,
    waivers,
  });
const due = (given: Given, options: Parameters<typeof listDue>[1] = {}) => listDue(build(given), options);
const inShort = (items: readonly DueItem[]) =>
  items.map(({ date, kind, isOver }) => `${date} ${kind}${isOver ? " over" : ""}`);
const entry = { assumption: "x", date: "2020-01-15", reviewer: "Ann", decision: "accept" } as const;
const waiver = { code: "no-indicator", reason: "r", by: "Ann", date: "2020-01" } as const;

describe("a review falls due", () => {
  it("on the last day of its next date, with its last review and owner", () => {
    expect(due({ owner: "M&E", reviews: [{ ...entry, next: "2021-02" }] })).toEqual([
      { kind: "review", assumption: "x", review: 0, owner: "M&E", date: "2021-02-28", isOver: false },
    ]);
  });

  it("by its interval, from the last review or from the document", () => {
    expect(inShort(due({ reviewEvery: "P1Y", reviews: [entry] }))).toEqual(["2021-01-15 review"]);
    expect(due({ reviewEvery: "P1Y" })).toEqual([
      { kind: "review", assumption: "x", review: null, date: "2021-06-30", isOver: false },
    ]);
  });

  it("once, on the earlier of two dates", () => {
    expect(inShort(due({ reviewEvery: "P1Y", reviews: [{ ...entry, next: "2020-09" }] }))).toEqual([
      "2020-09-30 review",
    ]);
    expect(inShort(due({ reviewEvery: "P1M", reviews: [{ ...entry, next: "2020-09" }] }))).toEqual([
      "2020-02-15 review over",
    ]);
  });

  it("by a review that has come", () => {
    const reviews = [entry, { ...entry, date: "2021", next: "2022" }];
    expect(inShort(due({ reviewEvery: "P1Y", reviews }, { asOf: "2020-12" }))).toEqual(["2021-01-15 review"]);
    expect(inShort(due({ reviewEvery: "P1Y", reviews }, { asOf: "2021" }))).toEqual(["2022-12-31 review"]);
  });
});

describe("falls due as well:", () => {
  it("a test, unless it is only intended", () => {
    const test = { method: "survey", due: "2020-05" };
    expect(due({ test })).toEqual([{ kind: "test", assumption: "x", test, date: "2020-05-31", isOver: true }]);
    expect(due({ test: "intended" })).toEqual([]);
    expect(due({ test: { method: "survey" } })).toEqual([]);
  });

  it("a verdict whose evidence goes stale, on an assumption or a link", () => {
    expect(due({ evidence: { e2: { date: "2015" }, e1: { date: "2018-03-05" } } })).toEqual([
      { kind: "evidence", on: "x", evidence: ["e1", "e2"], date: "2023-03-05", isOver: false },
    ]);
    expect(inShort(due({ shelfLife: "P1Y", evidence: { e1: { date: "2018-03-05" } } }))).toEqual([
      "2019-03-05 evidence over",
    ]);
    expect(due({ evidence: { e1: { on: "a->b", date: "2018" } } })).toMatchObject([{ on: "a->b", date: "2023-12-31" }]);
    expect(due({ evidence: { e1: { date: "2018" }, e2: {} } })).toEqual([]);
    expect(due({ evidence: { later: { date: "2021" } } })).toEqual([]);
  });

  it("a waiver that has an end and has begun", () => {
    const waivers = [waiver, { ...waiver, until: "2021" }, { ...waiver, date: "2021", until: "2022" }];
    expect(due({ waivers })).toEqual([{ kind: "waiver", waiver: 1, date: "2021-12-31", isOver: false }]);
  });
});

describe("the list", () => {
  const given: Given = {
    test: { due: "2021-12-31" },
    evidence: { e1: { date: "2016" } },
    reviews: [{ ...entry, next: "2021-12" }],
    waivers: [{ ...waiver, until: "2021" }],
    parts: { p: { statement: "p", test: { due: "2020-07" } } },
  };

  it("is in the order of dates, then of kinds", () => {
    expect(inShort(due(given))).toEqual([
      "2020-07-31 test",
      "2021-12-31 review",
      "2021-12-31 test",
      "2021-12-31 evidence",
      "2021-12-31 waiver",
    ]);
  });

  it("ends with the last date of interest", () => {
    expect(inShort(due(given, { until: "2020-07" }))).toEqual(["2020-07-31 test"]);
    expect(inShort(due(given, { until: "2020-07-30" }))).toEqual([]);
  });

  it("has nothing over without a date to look from, and refuses what is no date", () => {
    const { asOf: _, ...undated } = build(given);
    expect(listDue(trust(undated)).every(({ isOver }) => !isOver)).toBe(true);
    expect(() => due(given, { until: "soon" })).toThrow(RangeError);
    expect(() => due(given, { asOf: "2020-13" })).toThrow(RangeError);
  });
});
