import { describe, expect, it } from "vitest";
import { toBaseline } from "../../../src/analysis/findings/baseline.js";
import { listFindings } from "../../../src/analysis/findings/list-findings.js";
import { tellFinding } from "../../../src/render/text.js";
import type { SourceType } from "../../../src/schema/csl.js";
import type { FindingCode } from "../../../src/schema/finding-codes.js";
import { buildTheory, type Sketch } from "../../support/build-theory.js";

const ON: Sketch = { interventions: ["i"], outcomes: ["o"], links: ["i->o"], assumptions: { a: "i->o" } };
const find = (code: FindingCode, sketch: Sketch) => {
  const theory = buildTheory({ ...ON, ...sketch });
  const { findings } = listFindings(theory, { profile: "publish" });
  const found = findings.filter((finding) => finding.code === code);
  return found.map((finding) => ({
    ...finding,
    en: tellFinding(theory, finding, { lang: "en" }),
    nl: tellFinding(theory, finding, { lang: "nl" }),
  }));
};

describe("evidence without a locator", () => {
  const on = (type: SourceType) => ({ sources: { s: { type } }, evidence: { e: { on: "a", source: "s" } } });

  it.each<SourceType>(["book", "report", "article-journal", "chapter", "thesis"])(
    "is asked for one in a %s",
    (type) => {
      expect(find("no-locator", on(type))).toMatchObject([{ on: "e", values: { source: "s" } }]);
    },
  );

  it.each<SourceType>([
    ...(["webpage", "post", "post-weblog", "article-newspaper", "broadcast", "interview"] as const),
    ...(["motion_picture", "personal_communication", "speech", "dataset"] as const),
  ])("is not asked for one in a %s, which has no pages", (type) => {
    expect(find("no-locator", on(type))).toEqual([]);
  });
});

describe("a chain of which only the last step is tested", () => {
  it("is told by the links without evidence on the path that has the fewest", () => {
    const sketch: Sketch = {
      outcomes: { far: {}, near: {}, mid: {}, by: {}, goal: { level: "impact" } },
      links: ["i->mid", "mid->by", "by->goal", "i->far", "far->near", "near->goal"],
      assumptions: {},
      evidence: { e: { on: "near->goal" }, f: { on: "by->goal" }, g: { on: "i->far" } },
    };
    expect(find("untested-chain", sketch)).toMatchObject([{ on: "goal", values: { gaps: ["far->near"] } }]);
    const whole = { ...sketch, evidence: { ...sketch.evidence, h: { on: "far->near" } } };
    expect(find("untested-chain", whole)).toEqual([]);
    const open = { ...sketch, evidence: { f: { on: "by->goal" }, g: { on: "i->far" } } };
    expect(find("untested-chain", open)).toEqual([]);
  });
});

describe("an important assumption outside the programme", () => {
  const asked = (asOf: string) =>
    find("no-signpost", {
      asOf,
      assumptions: { a: { on: "i->o", kind: "context", importance: "high" } },
      reviews: [
        { assumption: "a", date: "2021", reviewer: "Ann", decision: "monitor", next: "2023" },
        { assumption: "a", date: "2022", reviewer: "Bo", decision: "accept" },
      ],
    }).map(({ on }) => on);

  it("is to be looked at again by the last review that there was on that date, and by no later one", () => {
    expect(["2020", "2021-06", "2022-06"].map(asked)).toEqual([["a"], [], ["a"]]);
  });
});

describe("an intervention that raises and lowers", () => {
  it("is told for each outcome apart, so that a baseline knows the one and not the other", () => {
    const minus = (from: string, to: string) => ({ from, to, sign: "-" as const });
    const sketch: Sketch = {
      outcomes: ["near", "o", "p"],
      links: ["i->near", "i->o", minus("near", "o"), "i->p", minus("near", "p")],
      assumptions: {},
    };
    const found = listFindings(buildTheory({ ...ON, ...sketch }), { profile: "publish" });
    expect(toBaseline([found]).theories["sketch"]!.filter(({ code }) => code === "sign-conflict")).toEqual([
      { code: "sign-conflict", on: "i", values: { outcome: "o" } },
      { code: "sign-conflict", on: "i", values: { outcome: "p" } },
    ]);
  });
});

describe("parts that do not say how they make up the whole", () => {
  it("are told what they do not say, in the singular and the plural", () => {
    const parts = { b: { statement: "b" }, c: { statement: "c" } };
    const tell = (given: object) => {
      const [{ en, nl } = {}] = find("undeclared-decomposition", {
        assumptions: { a: { on: "i->o", parts, ...given } },
      });
      return [en, nl];
    };
    expect(tell({})).toEqual([
      "How the parts of “a” make it up is not said: combine and exhaustive are missing.",
      "Hoe de sub-aannames van ‘a’ het geheel vormen, is niet gezegd: combine en exhaustive ontbreken.",
    ]);
    expect(tell({ combine: "all" })).toEqual([
      "How the parts of “a” make it up is not said: exhaustive is missing.",
      "Hoe de sub-aannames van ‘a’ het geheel vormen, is niet gezegd: exhaustive ontbreekt.",
    ]);
    expect(tell({ combine: "all", exhaustive: false })).toEqual([undefined, undefined]);
  });
});

describe("an indicator that lacks something", () => {
  it("is told all that it lacks, in both languages", () => {
    const lacking = {
      walk: { title: "Walk", baseline: { value: 40 }, targets: [{ value: 10 }] },
      share: { title: "Share" },
    };
    expect(find("no-baseline", { indicators: lacking })).toMatchObject([
      {
        on: "walk",
        values: { missing: ["baseline-date", "baseline-source", "target-date"] },
        en: "The indicator “Walk” lacks the date of its baseline, the source of its baseline, the date of a target.",
        nl: "De indicator ‘Walk’ mist de datum van de nulmeting, de bron van de nulmeting, de datum van een streefwaarde.",
      },
      {
        on: "share",
        values: { missing: ["baseline", "target"] },
        en: "The indicator “Share” lacks a baseline, a target.",
        nl: "De indicator ‘Share’ mist een nulmeting, een streefwaarde.",
      },
    ]);
  });
});
