import { describe, expect, it } from "vitest";
import { parseBaseline, toBaseline } from "../../src/analysis/baseline.js";
import { type FindingOptions, listFindings } from "../../src/analysis/list-findings.js";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { FINDING_CODES, getRule } from "../../src/analysis/rules/index.js";
import type { Waiver } from "../../src/schema/generated/types.js";
import { buildTheory, type Sketch } from "../support/build-theory.js";

const SKETCH: Sketch = {
  interventions: ["dig"],
  outcomes: { water: {}, health: { level: "impact" } },
  links: ["dig->water", "water->health", "dig->health"],
  assumptions: { used: { on: "dig->water", parts: { near: { statement: "near" } } }, clean: "water->health" },
};
/** What is found of the untested, which is enough to see how findings are handled. */
const list = (sketch: Sketch = {}, options: FindingOptions = {}) =>
  listFindings(buildTheory({ ...SKETCH, ...sketch }), options);
const told = (
  findings: readonly { code: string; on: string; severity: string }[],
  codes: readonly string[] = ["untested"],
) => findings.filter(({ code }) => codes.includes(code)).map(({ on, severity }) => `${on} ${severity}`);
const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  code: "untested",
  reason: "Nobody can test it",
  by: "A. Author",
  date: "2020",
  ...given,
});
const ABOUT_WAIVERS = FINDING_CODES.filter((code) => getRule(code).isAboutWaivers);
const aboutWaivers = (waivers: Waiver[], options: FindingOptions = {}) =>
  list({ waivers }, options)
    .findings.filter(({ code }) => ABOUT_WAIVERS.includes(code))
    .map(({ code, on, path, values }) => ({ code, on, path, values }));

describe("the list of rules", () => {
  it("has each under its own code", () => {
    for (const code of FINDING_CODES) expect(getRule(code).code).toBe(code);
  });

  it("has each number of the rule book once", () => {
    const references = FINDING_CODES.flatMap((code) => getRule(code).reference ?? []);
    expect(new Set(references).size).toBe(references.length);
  });

  it("asks no heuristics in a review", () => {
    const heuristics = FINDING_CODES.filter((code) => getRule(code).isHeuristic);
    expect(heuristics.filter((code) => getRule(code).profiles.includes("review"))).toEqual([]);
  });
});

describe("listFindings", () => {
  it("gives each finding its place in the document", () => {
    const { findings } = list();
    expect(findings.filter(({ code }) => code === "untested").map(({ path }) => path)).toEqual([
      ["assumptions", "used"],
      ["assumptions", "used", "parts", "near"],
      ["assumptions", "clean"],
    ]);
  });

  it("counts what stands", () => {
    const { summary, findings } = list();
    expect(summary.byCode.untested).toBe(3);
    const { error, warning, info } = summary.bySeverity;
    expect(error + warning + info).toBe(findings.length);
    expect(warning).toBe(findings.filter(({ severity }) => severity === "warning").length);
  });

  it("lists the most severe first", () => {
    const { findings } = list({}, { severities: { elements: { clean: { untested: "error" } } } });
    expect(findings[0]).toMatchObject({ code: "untested", on: "clean", severity: "error" });
  });

  it("looks from the date of the review that it is given", () => {
    const theory = buildTheory({ ...SKETCH, evidence: { seen: { on: "clean", date: "2020" } } });
    const early = listFindings(theory, { review: reviewTheory(theory, { asOf: "2019" }) });
    expect(early.asOf).toBe("2019");
    expect(told(early.findings)).toContain("clean warning");
    expect(told(listFindings(theory, { asOf: "2020" }).findings)).not.toContain("clean warning");
  });

  it("refuses what is no date", () => {
    expect(() => list({}, { asOf: "soon" })).toThrow(RangeError);
  });

  it("leaves the theory as it is", () => {
    const theory = buildTheory({ ...SKETCH, waivers: [waiver()] });
    const before = JSON.stringify(theory);
    listFindings(theory, { profile: "publish" });
    expect(JSON.stringify(theory)).toBe(before);
  });
});

describe("profiles and severities", () => {
  it("ask only the rules of the profile", () => {
    expect(told(list({}, { profile: "draft" }).findings)).toEqual([]);
    expect(told(list({}, { profile: "publish" }).findings)).toHaveLength(3);
  });

  it("turn a rule on that the profile leaves out, and off", () => {
    const on = list({}, { profile: "draft", severities: { rules: { untested: "info" } } });
    expect(told(on.findings)).toEqual(["used info", "near info", "clean info"]);
    expect(told(list({}, { severities: { rules: { untested: "off" } } }).findings)).toEqual([]);
  });

  it("hold on an element for its parts, unless these have their own", () => {
    const severities = { rules: { untested: "info" }, elements: { used: { untested: "error" } } } as const;
    expect(told(list({}, { severities }).findings)).toEqual(["used error", "near error", "clean info"]);
    const own = { elements: { used: { untested: "error" }, near: { untested: "off" } } } as const;
    expect(told(list({}, { severities: own }).findings)).toEqual(["used error", "clean warning"]);
  });

  it("turn a rule on for one element alone", () => {
    const found = list({}, { profile: "draft", severities: { elements: { used: { untested: "info" } } } });
    expect(told(found.findings)).toEqual(["used info", "near info"]);
    expect(found.asked).toContain("untested");
    const off = list({}, { profile: "draft", severities: { elements: { used: { untested: "off" } } } });
    expect(off.asked).not.toContain("untested");
  });

  it("hold on an assumption and on a link for the evidence on it, unless that has its own", () => {
    const evidence = { seen: { on: "near" }, told: { on: "dig->water" } };
    const dateless = (elements: FindingOptions["severities"]) =>
      told(list({ evidence }, { severities: elements }).findings, ["evidence-without-date"]);
    const off = { "evidence-without-date": "off" } as const;
    expect(dateless({})).toEqual(["seen warning", "told warning"]);
    expect(dateless({ elements: { used: off } })).toEqual(["told warning"]);
    expect(dateless({ elements: { "dig->water": off } })).toEqual(["seen warning"]);
    expect(dateless({ elements: { used: off, seen: { "evidence-without-date": "error" } } })).toEqual([
      "seen error",
      "told warning",
    ]);
  });

  it("are findings when they are on no element", () => {
    const severities = { elements: { usde: { untested: "off" } } } as const;
    const found = list({}, { severities }).findings.filter(({ code }) => code === "dangling-reference");
    expect(found).toEqual([
      {
        code: "dangling-reference",
        severity: "error",
        on: "theory",
        path: [],
        values: { named: "usde", by: "severity", suggestion: "used" },
      },
    ]);
  });

  it("are findings when they are for no rule", () => {
    const severities = { rules: { untestd: "off" }, elements: { used: { nothing: "off" } } } as const;
    const found = list({}, { severities }).findings.filter(({ code }) => code === "unknown-rule");
    expect(found.map(({ on, path, values }) => [on, path, values])).toEqual([
      ["theory", [], { named: "untestd", by: "severity", suggestion: "untested" }],
      ["theory", [], { named: "nothing", by: "severity", suggestion: "" }],
    ]);
  });

  it("of names that every object has are nobody's", () => {
    const { findings } = list(
      { outcomes: ["constructor", "water", "health"] },
      { severities: { elements: {}, rules: {} } },
    );
    expect(told(findings)).toHaveLength(3);
  });
});

describe("waivers", () => {
  it("hide a finding on an element, or everywhere", () => {
    const one = list({ waivers: [waiver({ on: "clean" })] });
    expect(told(one.findings)).toEqual(["used warning", "near warning"]);
    expect(one.waived.map(({ finding, waiver: { by } }) => [finding.on, by])).toEqual([["clean", "A. Author"]]);
    expect(list({ waivers: [waiver()] }).waived).toHaveLength(3);
    expect(aboutWaivers([waiver({ on: "clean" })])).toEqual([]);
  });

  it("hold from their date until their last day", () => {
    const waivers = [waiver({ date: "2020-02", until: "2021-06-30" })];
    const hidden = (asOf: string) => list({ waivers }, { asOf }).waived.length;
    expect(["2020-01", "2020-02", "2021-06", "2021-07"].map(hidden)).toEqual([0, 3, 3, 0]);
    expect(hidden("2021-06-30")).toBe(3);
  });

  it("for an element go before those for all, which then hide nothing", () => {
    const everything = ["used", "near", "clean"].map((on) => waiver({ on }));
    expect(aboutWaivers([waiver(), ...everything])).toEqual([
      { code: "unused-waiver", on: "theory", path: ["waivers", 0], values: { rule: "untested" } },
    ]);
  });

  it("for no rule are findings, with the nearest", () => {
    expect(aboutWaivers([waiver({ code: "untestd", on: "clean" })])).toEqual([
      {
        code: "unknown-rule",
        on: "clean",
        path: ["waivers", 0, "code"],
        values: { named: "untestd", by: "waiver", suggestion: "untested" },
      },
    ]);
  });

  it("that hide nothing are findings, but not where their rule is not asked", () => {
    const idle = [waiver({ code: "orphan-assumption" })];
    expect(aboutWaivers(idle).map(({ code }) => code)).toEqual(["unused-waiver"]);
    expect(aboutWaivers(idle, { severities: { rules: { "orphan-assumption": "off" } } })).toEqual([]);
    expect(aboutWaivers([waiver()], { profile: "draft" })).toEqual([]);
    const off = { elements: { clean: { untested: "off" } } } as const;
    expect(aboutWaivers([waiver({ on: "clean" })], { severities: off })).toEqual([]);
    expect(aboutWaivers([waiver({ on: "dig" })], { severities: off }).map(({ code }) => code)).toEqual([
      "unused-waiver",
    ]);
  });

  it("that ran out are findings, and those of later are not yet", () => {
    expect(aboutWaivers([waiver({ until: "2021" })], { asOf: "2022" })).toEqual([
      {
        code: "expired-waiver",
        on: "theory",
        path: ["waivers", 0, "until"],
        values: { rule: "untested", until: "2021", by: "A. Author" },
      },
    ]);
    expect(aboutWaivers([waiver({ date: "2023" })], { asOf: "2022" })).toEqual([]);
  });

  it("that contradict themselves or say the same again are findings, once", () => {
    expect(aboutWaivers([waiver({ date: "2022", until: "2021" })], { asOf: "2023" })).toMatchObject([
      { code: "contradictory-waiver", path: ["waivers", 0], values: { why: "ends-first" } },
    ]);
    expect(aboutWaivers([waiver(), waiver({ by: "B. Other" })])).toMatchObject([
      { code: "contradictory-waiver", path: ["waivers", 1], values: { why: "repeated", by: "B. Other" } },
    ]);
  });

  it("hide no finding about waivers", () => {
    const found = aboutWaivers([waiver({ code: "orphan-assumption" }), waiver({ code: "unused-waiver" })]);
    expect(found.filter(({ code }) => code === "unused-waiver")).toHaveLength(2);
  });
});

describe("a baseline", () => {
  const before = list({}, { severities: { rules: { "unknown-ruel": "off" } } });

  it("sets apart what was there, whatever its severity now", () => {
    const baseline = toBaseline([before]).theories["sketch"];
    const now = list(
      { assumptions: { ...SKETCH.assumptions, late: "dig" } },
      { baseline, severities: { rules: { untested: "error" } } },
    );
    expect(told(now.findings)).toEqual(["late error"]);
    expect(told(now.known)).toEqual(["used error", "near error", "clean error"]);
    expect(now.gone).toEqual([
      { code: "unknown-rule", on: "theory", values: { named: "unknown-ruel", by: "severity" } },
    ]);
  });

  it("misses nothing that is waived now, or that is not asked", () => {
    const baseline = toBaseline([list()]).theories["sketch"];
    expect(list({ waivers: [waiver()] }, { baseline }).gone).toEqual([]);
    expect(list({}, { baseline, profile: "draft" }).gone.filter(({ code }) => code === "untested")).toEqual([]);
  });

  it("keeps what is known when it is made anew, and leaves out what is waived", () => {
    const first = toBaseline([list()]);
    expect(toBaseline([list({}, { baseline: first.theories["sketch"] })])).toEqual(first);
    expect(JSON.stringify(toBaseline([list({ waivers: [waiver()] })]))).not.toContain("untested");
  });

  it("is in order of code and element, whatever the order of what was found", () => {
    const found = list();
    const shuffled = { ...found, findings: [...found.findings].reverse() };
    const { theories } = toBaseline([shuffled]);
    expect(theories).toEqual(toBaseline([found]).theories);
    const names = theories["sketch"]!.map(({ code, on }) => `${code} ${on}`);
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...names].sort());
  });

  it("survives a file", () => {
    const baseline = toBaseline([before]);
    expect(parseBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
  });

  it.each([
    [null, 'format is not "theory-of-change-baseline/1"'],
    [{ format: "theory-of-change-baseline/2" }, "format is not"],
    [{ format: "theory-of-change-baseline/1" }, "theories is not findings by the id of their theory"],
    [{ format: "theory-of-change-baseline/1", theories: { a: {} } }, "theories.a is not a list"],
    [{ format: "theory-of-change-baseline/1", theories: { a: [{ on: "x" }] } }, "theories.a[0].code is not"],
    [{ format: "theory-of-change-baseline/1", theories: { a: [{ code: "x" }] } }, "theories.a[0].on is not"],
    [{ format: "theory-of-change-baseline/1", theories: { a: [{ code: "x", on: "y", values: [] }] } }, "values is not"],
  ])("is not read from %j", (data, message) => {
    expect(() => parseBaseline(data)).toThrow(message);
  });
});

describe("an earlier version", () => {
  const DROP = ["silent-drop"];
  const before = buildTheory({ ...SKETCH, assumptions: { ...SKETCH.assumptions, wanted: "dig->health" } });

  it("is compared with where it is given, and not missed where it is not", () => {
    const found = list({}, { before });
    expect(told(found.findings, DROP)).toEqual(["wanted warning"]);
    expect([found.asked.includes("silent-drop"), list().asked.includes("silent-drop")]).toEqual([true, false]);
    expect(told(list({}, { before: buildTheory(SKETCH) }).findings, DROP)).toEqual([]);
  });

  it("lets a waiver name what is gone, which is never idle nor dangling for it", () => {
    const waivers = [waiver({ code: "silent-drop", on: "wanted" })];
    expect(told(list({ waivers }, { before }).findings, DROP)).toEqual([]);
    for (const earlier of [before, buildTheory(SKETCH), undefined]) {
      const codes = list({ waivers }, { before: earlier }).findings.map(({ code }) => code);
      expect(codes.filter((code) => ABOUT_WAIVERS.includes(code))).toEqual([]);
    }
  });

  it("can be known: its findings do for a baseline as they are", () => {
    const { findings } = listFindings(before);
    const found = list({}, { before, baseline: findings });
    expect(found.findings.map(({ code }) => code)).toEqual(["link-without-assumption", "silent-drop"]);
    expect(found.gone.map(({ code, on }) => `${code} ${on}`)).toContain("untested wanted");
  });
});

describe("a single point of failure", () => {
  it("is each part of a whole that needs them all, and no part of which another would do", () => {
    const points = (combine: "all" | "any") => {
      const parts = { near: { statement: "near" }, safe: { statement: "safe" } };
      const { findings } = list({ assumptions: { used: { on: ["dig->health", "water->health"], combine, parts } } });
      return told(findings, ["single-point-of-failure"]).map((line) => line.split(" ")[0]);
    };
    expect(points("all")).toEqual(["used", "near", "safe"]);
    expect(points("any")).toEqual(["used"]);
  });
});
