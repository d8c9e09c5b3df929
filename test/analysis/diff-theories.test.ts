import { describe, expect, it } from "vitest";
import { diffTheories } from "../../src/analysis/diff-theories.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";

const base: Sketch = {
  asOf: "2020",
  interventions: ["i"],
  outcomes: ["o", "p"],
  links: ["i->o", "o->p"],
  assumptions: {
    whole: {
      on: ["i->o", "o->p"],
      importance: "high",
      role: "necessary",
      falsifier: "It breaks",
      test: "intended",
      exhaustive: true,
      parts: { left: { statement: "The left half works" }, right: { statement: "The right half works" } },
    },
    other: "o->p",
  },
  evidence: {
    pro: { on: "other", strength: "strong", date: "2018" },
    con: { on: "other", stance: "opposes", date: "2019" },
    later: { on: "other", stance: "opposes", strength: "strong", date: "2022" },
  },
};
const before = buildTheory(base);
const change = (more: Partial<Sketch>): Theory => buildTheory({ ...base, ...more });
const assumptions = base.assumptions as NonNullable<Sketch["assumptions"]>;
const whole = assumptions["whole"] as object;

describe("verdicts", () => {
  const moved = (a: Theory, b: Theory, asOf?: string) =>
    diffTheories(a, b, { asOf }).verdicts.map(({ before, after, because }) => ({
      [`${(after ?? before)?.id}`]: [before?.verdict, after?.verdict],
      because,
    }));

  it("are told with the item that moved them", () => {
    const { con: _, ...evidence } = base.evidence!;
    expect(moved(before, change({ evidence: { ...evidence, pro: { on: "other", date: "2018" } } }))).toEqual([
      {
        other: ["supported", "insufficient"],
        because: [
          { evidence: "con", change: "removed", isDecisive: true },
          { evidence: "pro", change: "changed", isDecisive: true },
        ],
      },
    ]);
  });

  it("are moved by a date alone, when evidence comes to count", () => {
    expect(moved(before, change({ asOf: "2023" }))).toEqual([
      { other: ["supported", "contested"], because: [{ evidence: "later", change: "counts", isDecisive: true }] },
    ]);
    expect(moved(change({ asOf: "2023" }), before)).toEqual([
      { other: ["contested", "supported"], because: [{ evidence: "later", change: "lapsed", isDecisive: true }] },
    ]);
    expect(moved(before, change({ asOf: "2023" }), "2020")).toEqual([]);
  });

  it("follow from parts, and from the rule by which they combine", () => {
    const evidence = { ...base.evidence, bad: { on: "left", stance: "opposes" as const, date: "2019" } };
    expect(moved(before, change({ evidence }))).toEqual([
      {
        whole: ["untested", "challenged"],
        because: [{ part: "left", before: "untested", after: "challenged", isDecisive: true }],
      },
      { left: ["untested", "challenged"], because: [{ evidence: "bad", change: "added", isDecisive: true }] },
    ]);
    const any = { ...assumptions, whole: { ...whole, combine: "any" as const, exhaustive: false } };
    expect(moved(change({ evidence }), change({ evidence, assumptions: any }))).toEqual([
      {
        whole: ["challenged", "untested"],
        because: [
          { rule: "combine", before: "all", after: "any", isDecisive: true },
          { rule: "exhaustive", before: true, after: false, isDecisive: false },
        ],
      },
    ]);
  });

  it("follow from whether the parts are the whole of it", () => {
    const evidence = {
      one: { on: "left", strength: "strong" as const, date: "2018" },
      two: { on: "right", strength: "strong" as const, date: "2018" },
    };
    const open = { ...assumptions, whole: { ...whole, exhaustive: false } };
    expect(moved(change({ evidence }), change({ evidence, assumptions: open }))).toEqual([
      {
        whole: ["supported", "untested"],
        because: [{ rule: "exhaustive", before: true, after: false, isDecisive: true }],
      },
    ]);
  });

  it("of claims that are new or gone stand alone, and links without evidence are passed over", () => {
    const { other: _, ...left } = assumptions;
    const gone = change({ assumptions: left, links: ["i->o"], evidence: {} });
    expect(diffTheories(before, gone).verdicts).toEqual([
      { kind: "assumption", before: { id: "other", verdict: "supported" }, after: null, because: [] },
    ]);
    expect(diffTheories(gone, before).verdicts).toEqual([
      { kind: "assumption", before: null, after: { id: "other", verdict: "supported" }, because: [] },
    ]);
  });

  it("follow an assumption to its new id", () => {
    const { other, ...rest } = assumptions;
    const renamed = change({
      assumptions: { ...rest, another: { statement: "other", on: other as string } },
      evidence: { pro: { on: "another", date: "2018" } },
    });
    expect(diffTheories(before, renamed).verdicts.map((entry) => [entry.before, entry.after])).toEqual([
      [
        { id: "other", verdict: "supported" },
        { id: "another", verdict: "insufficient" },
      ],
    ]);
  });

  it("are those of a date, or an error", () => {
    expect(() => diffTheories(before, before, { asOf: "soon" })).toThrow(RangeError);
  });
});

describe("silently dropped", () => {
  const drops = (b: Theory, a = before) =>
    diffTheories(a, b).silentDrops.map(({ before, after, ways, verdict }) => [before, after, ways.join(), verdict]);
  const { whole: _, ...withoutWhole } = assumptions;
  const removed = change({ assumptions: withoutWhole });

  it("is an assumption that is gone, without its parts", () => {
    expect(drops(removed)).toEqual([["whole", null, "removed", "untested"]]);
  });

  it("is a part that is gone while its whole is there", () => {
    const parts = { left: { statement: "The left half works" } };
    expect(drops(change({ assumptions: { ...assumptions, whole: { ...whole, parts } } }))).toEqual([
      ["right", null, "removed", "untested"],
    ]);
  });

  it.each([
    ["importance", { importance: "low" }],
    ["importance", { importance: undefined }],
    ["role", { role: "facilitating" }],
    ["narrowed", { on: "i->o" }],
    ["combine", { combine: "any" }],
    ["exhaustive", { exhaustive: false }],
    ["falsifier", { falsifier: undefined }],
    ["test", { test: undefined }],
    ["importance,role,test", { importance: "medium", role: "likely-necessary", test: undefined }],
  ] as const)("is one that weighs less: %s", (ways, edit) => {
    const less = Object.fromEntries(Object.entries({ ...whole, ...edit }).filter(([, value]) => value !== undefined));
    expect(drops(change({ assumptions: { ...assumptions, whole: less } }))).toEqual([
      ["whole", "whole", ways, "untested"],
    ]);
  });

  it.each([
    ["more important", { importance: undefined, role: undefined }, { importance: "low", role: "necessary" }],
    ["on more", { on: "i->o" }, { on: ["i->o", "o->p"] }],
    ["reworded", { statement: "whole" }, { statement: "wholes" }],
  ] as const)("is none that is %s", (_, was, is) => {
    const a = change({ assumptions: { x: { statement: "x", ...was } as object } });
    expect(drops(change({ assumptions: { x: { statement: "x", ...is } as object } }), a)).toEqual([]);
  });

  it("is none that follows a link that is gone", () => {
    const whole = { ...(assumptions["whole"] as object), on: "i->o" };
    const { other: _, ...rest } = assumptions;
    expect(drops(change({ links: ["i->o"], assumptions: { ...rest, whole }, evidence: {} })).map(([id]) => id)).toEqual(
      ["other"],
    );
  });

  it("is none that came back under another id", () => {
    const { other, ...rest } = assumptions;
    expect(
      drops(change({ assumptions: { ...rest, another: { statement: "other", on: other as string } }, evidence: {} })),
    ).toEqual([]);
  });

  it("is none that was refuted", () => {
    const evidence = Object.fromEntries(
      ["x", "y"].map((id) => [
        id,
        { on: "whole", stance: "opposes" as const, strength: "strong" as const, date: "2019" },
      ]),
    );
    expect(drops(removed, change({ evidence }))).toEqual([]);
  });

  it("is none that a review let go, unless a later one took that back", () => {
    const entry = (decision: "drop-pathway" | "redesign" | "accept", date: string) => ({
      assumption: "whole",
      date,
      reviewer: "Ann",
      decision,
    });
    expect(drops(removed, change({ reviews: [entry("drop-pathway", "2019")] }))).toEqual([]);
    expect(drops(removed, change({ reviews: [entry("redesign", "2019"), entry("accept", "2020")] }))).toHaveLength(1);
    expect(drops(removed, change({ reviews: [entry("redesign", "2021")] }))).toHaveLength(1);
    const softened = { ...assumptions, whole: { ...whole, importance: "low" as const } };
    expect(drops(change({ assumptions: softened, reviews: [entry("redesign", "2020")] }))).toEqual([]);
    expect(drops(change({ assumptions: softened, reviews: [entry("accept", "2020")] }))).toHaveLength(1);
  });
});
