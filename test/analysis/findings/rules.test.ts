import { describe, expect, it } from "vitest";
import { toBaseline } from "../../../src/analysis/baseline.js";
import { listFindings } from "../../../src/analysis/list-findings.js";
import type { FindingCode } from "../../../src/analysis/rules/index.js";
import { explainFinding } from "../../../src/entries/render/text.js";
import type { SourceType } from "../../../src/schema/csl.js";
import type { Text } from "../../../src/schema/generated/types.js";
import type { AssumptionKind, Measure, Stance, Verdict } from "../../../src/schema/vocabulary.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { buildTheory, type Sketch } from "../../support/build-theory.js";

const ON: Sketch = { interventions: ["i"], outcomes: ["o"], links: ["i->o"], assumptions: { a: "i->o" } };
const find = (code: FindingCode, sketch: Sketch) => {
  const theory = buildTheory({ ...ON, ...sketch });
  const { findings } = listFindings(theory, { profile: "publish" });
  const found = findings.filter((finding) => finding.code === code);
  return found.map((finding) => ({
    ...finding,
    en: explainFinding(theory, finding, { lang: "en" }),
    nl: explainFinding(theory, finding, { lang: "nl" }),
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

describe("a claim that was reworded", () => {
  it("is told with the evidence that was attached before, and not with what else is flagged", () => {
    const stamped = getFingerprint(
      buildTheory({ ...ON, assumptions: { a: { on: "i->o", statement: "before" } } }),
      "a",
    );
    const evidence = { old: { on: "a", fingerprint: stamped }, young: { on: "a" } };
    expect(find("suspect", { evidence })).toMatchObject([
      {
        on: "a",
        values: { evidence: ["old"], isReviewed: false, fields: ["statement"] },
        en: "“a”: This assumption changed (wording) after this evidence was recorded: “old”. Check whether the evidence still applies.",
        nl: "‘a’: Deze aanname is gewijzigd (formulering) nadat dit bewijs was vastgelegd: ‘old’. Ga na of het bewijs nog past.",
      },
    ]);
    const reviews = [
      { assumption: "a", date: "2020", reviewer: "Ann", decision: "accept" as const, fingerprint: stamped },
    ];
    expect(find("suspect", { reviews })).toMatchObject([
      {
        values: { evidence: [], isReviewed: true },
        en: "“a”: This assumption changed (wording) after the last review. Check whether that review still applies.",
        nl: "‘a’: Deze aanname is gewijzigd (formulering) na de laatste beoordeling. Ga na of die beoordeling nog past.",
      },
    ]);
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
  it("are told what to add, one key or both", () => {
    const parts = { b: { statement: "b" }, c: { statement: "c" } };
    const tell = (given: object) => {
      const [{ en, nl } = {}] = find("undeclared-decomposition", {
        assumptions: { a: { on: "i->o", parts, ...given } },
      });
      return [en, nl];
    };
    expect(tell({})).toEqual([
      "“a”: The theory does not say how the sub-assumptions make up this assumption. Add `combine` and `exhaustive`.",
      "‘a’: De theorie zegt niet hoe de subaannames samen deze aanname vormen. Voeg `combine` en `exhaustive` toe.",
    ]);
    expect(tell({ combine: "all" })).toEqual([
      "“a”: The theory does not say how the sub-assumptions make up this assumption. Add `exhaustive`.",
      "‘a’: De theorie zegt niet hoe de subaannames samen deze aanname vormen. Voeg `exhaustive` toe.",
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
        en: "“Walk”: This indicator cannot show progress. Add the date of the baseline, the source of the baseline and the date of the target.",
        nl: "‘Walk’: Deze indicator kan geen voortgang laten zien. Voeg toe: de datum van de nulmeting, de bron van de nulmeting en de datum van de streefwaarde.",
      },
      {
        on: "share",
        values: { missing: ["baseline", "target"] },
        en: "“Share”: This indicator cannot show progress. Add a baseline and a target.",
        nl: "‘Share’: Deze indicator kan geen voortgang laten zien. Voeg toe: een nulmeting en een streefwaarde.",
      },
    ]);
  });
});

describe("a rule fires, or nearly does", () => {
  const LINKED: Sketch = { outcomes: ["near", "o"], links: ["i->near", "near->o"], assumptions: {} };
  const of = (kind: AssumptionKind, on: string) => ({ kind, on });
  const measured = (...measures: (Measure | undefined)[]) => ({
    assumptions: { a: of("benefit", "i->o") },
    evidence: Object.fromEntries(
      measures.map((measure, n) => [`e${n}`, { on: "a", ...(measure !== undefined && { measured: measure }) }]),
    ),
  });
  const overridden = (verdict: Verdict, ...stances: Stance[]) => ({
    reviews: [
      { assumption: "a", date: "2020", reviewer: "Ann", decision: "accept" as const, override: verdict, note: "n" },
    ],
    evidence: Object.fromEntries(stances.map((stance, n) => [`e${n}`, { on: "a", stance }])),
  });

  it.each<[code: FindingCode, when: string, sketch: Sketch, on: readonly string[]]>([
    [
      "com-b-gap",
      "one of several assumptions on the link is about behaviour",
      { ...LINKED, assumptions: { a: of("behaviour", "near->o"), b: of("context", "near->o") } },
      ["o"],
    ],
    [
      "com-b-gap",
      "one of several before it is about capacity",
      {
        ...LINKED,
        assumptions: { a: of("behaviour", "near->o"), b: of("context", "i->near"), c: of("capacity", "i->near") },
      },
      [],
    ],
    [
      "com-b-gap",
      "capacity is on the node before it, beside something else",
      {
        ...LINKED,
        assumptions: { a: of("behaviour", "near->o"), b: of("context", "near"), c: of("capacity", "near") },
      },
      [],
    ],
    [
      "com-b-gap",
      "capacity is on the outcome itself",
      { ...LINKED, assumptions: { a: of("behaviour", "near->o"), c: of("capacity", "o") } },
      [],
    ],
    ["com-b-gap", "nothing is about behaviour", { ...LINKED, assumptions: { a: of("benefit", "near->o") } }, []],
    [
      "dead-end-outcome",
      "an intervention and a factor lead nowhere too",
      {
        interventions: ["i", "idle"],
        factors: ["rain"],
        outcomes: { o: { level: "impact" }, side: {}, on: {} },
        links: ["i->o", "i->on", "on->side"],
      },
      ["side", "on"],
    ],
    ["override-without-evidence", "supported, where all is against", overridden("supported", "opposes"), ["a"]],
    ["override-without-evidence", "contested, where nothing is against", overridden("contested", "supports"), ["a"]],
    ["override-without-evidence", "contested, where nothing is for", overridden("contested", "opposes"), ["a"]],
    ["override-without-evidence", "challenged, where nothing is against", overridden("challenged", "supports"), ["a"]],
    ["override-without-evidence", "refuted, where nothing is against", overridden("refuted", "supports"), ["a"]],
    [
      "override-without-evidence",
      "challenged, where something is",
      overridden("challenged", "opposes", "supports"),
      [],
    ],
    ["override-without-evidence", "supported, where something is", overridden("supported", "opposes", "supports"), []],
    ["override-without-evidence", "insufficient, which asks for none", overridden("insufficient", "supports"), []],
    ["proxy-gap", "the best of it measures behaviour", measured("knowledge", "behaviour"), ["a"]],
    ["proxy-gap", "some of it measures what is gained", measured("knowledge", "outcome"), []],
    ["proxy-gap", "some of it does not say what it measures", measured("knowledge", undefined), []],
    ["proxy-gap", "there is none", { assumptions: { a: of("benefit", "i->o") } }, []],
    [
      "undeclared-combination",
      "one of two causes is a feedback link, or lowers",
      {
        interventions: ["i", "j"],
        outcomes: ["o", "p", "q"],
        links: [
          "i->o",
          { from: "p", to: "o", feedback: true },
          "i->p",
          { from: "j", to: "p", sign: "-" },
          "i->q",
          "j->q",
        ],
        assumptions: {},
      },
      ["q"],
    ],
    [
      "killer-assumption",
      "it is refuted, and merely helpful",
      { ...ON, assumptions: { a: { on: "i->o", role: "facilitating" } }, ...overridden("refuted", "opposes") },
      [],
    ],
    ["killer-assumption", "every route rests on it", overridden("refuted", "opposes"), ["a"]],
    ["killer-assumption", "no evidence is against it", overridden("supported", "supports"), []],
    [
      "mixed-source",
      "for and against stand in other places of one source, or in no place",
      {
        sources: { s: { type: "report" } },
        evidence: {
          e: { on: "a", source: "s", locator: "1" },
          f: { on: "a", source: "s", locator: "2", stance: "opposes" },
          g: { on: "a", source: "s" },
          h: { on: "a", source: "s", stance: "opposes" },
          j: { on: "a", locator: "1", stance: "opposes" },
        },
      },
      [],
    ],
    ["untested", "it is about what ought to be", { assumptions: { a: of("normative", "i->o"), b: "i->o" } }, ["b"]],
  ])("%s where %s", (code, _, sketch, on) => {
    expect(find(code, sketch).map((finding) => finding.on)).toEqual(on);
  });

  it.each<[Measure, string, string]>([
    ["awareness", "awareness", "bewustzijn"],
    ["knowledge", "knowledge", "kennis"],
    ["attitude", "attitudes", "houding"],
    ["intention", "intentions", "voornemens"],
    ["behaviour", "behaviour", "gedrag"],
  ])("proxy-gap says what %s is", (measure, en, nl) => {
    expect(find("proxy-gap", measured(measure))).toMatchObject([
      {
        en: `“a”: This assumption is about what people gain. The evidence only measures ${en}.`,
        nl: `‘a’: Deze aanname gaat over wat het mensen oplevert. Het bewijs meet alleen ${nl}.`,
      },
    ]);
  });
});

describe("what a draft is asked about its words", () => {
  const draft = (code: FindingCode, sketch: Sketch) =>
    listFindings(buildTheory({ ...ON, ...sketch }), { profile: "draft" }).findings.filter(
      (finding) => finding.code === code,
    );
  const state = (code: FindingCode, statement: Text, kind?: AssumptionKind) =>
    draft(code, { assumptions: { a: { on: "i->o", statement, ...(kind !== undefined && { kind }) } } }).length === 1;

  it.each([
    ...["only if", "provided that", "provided", "on condition that", "as long as", "depends on", "dependent on"],
    ...["depending on", "not automatically", "unless", "alleen als", "mits", "op voorwaarde dat", "zolang"],
    ...["hangt af van", "afhankelijk van", "niet automatisch", "tenzij"],
  ])("“%s” names a condition", (marker) => {
    const said = (because: string) =>
      draft("hidden-assumption", { assumptions: {}, links: [{ from: "i", to: "o", because }] }).map(
        ({ values, path }) => [values["marker"], ...path],
      );
    const found = [[marker, "links", 0, "because"]];
    expect(said(`It holds ${marker} it rains`)).toEqual(found);
    expect(said(`It holds x${marker} it rains`)).toEqual([]);
    expect(said(`It holds ${marker}x it rains`)).not.toEqual(found);
  });

  it.each([
    ...["we", "our", "the programme", "the project", "the campaign", "the campaigns", "our partners"],
    ...["implementing partners", "wij", "ons", "onze", "het programma", "het project", "de campagne", "de campagnes"],
    ...["uitvoerder", "uitvoerders", "uitvoerende partners"],
  ])("“%s” is within control", (word) => {
    expect(state("within-control", `Trust in ${word} grows`, "context")).toBe(true);
    expect(state("within-control", `Trust in ${word} grows`, "behaviour")).toBe(false);
    expect(state("within-control", `Trust in x${word}x grows`, "context")).toBe(false);
  });

  it.each([
    ...["more", "less", "fewer", "better", "higher", "lower", "stronger", "increased", "reduced", "improved", "is"],
    ...["are", "be", "has", "have", "can", "will", "work", "works", "meer", "minder", "beter", "betere", "hoger"],
    ...["hogere", "lager", "lagere", "sterker", "sterkere", "verhoogd", "verhoogde", "toegenomen", "verminderd"],
    ...["verminderde", "verbeterd", "verbeterde", "wordt", "worden", "zijn", "heeft", "hebben", "kan", "kunnen"],
    ...["zal", "zullen", "werkt", "werken"],
  ])("“%s” in each of two clauses makes two claims", (word) => {
    for (const joint of ["and", "as well as", "en", "alsook", "evenals"]) {
      expect(state("compound-assumption", `Water ${word} near ${joint} food ${word} near`)).toBe(true);
    }
    expect(state("compound-assumption", `Water ${word} near but food ${word} near`)).toBe(false);
    expect(state("compound-assumption", `Water ${word} near and food`)).toBe(false);
  });

  it("a statement is looked at in every language that it has, and in any one", () => {
    expect(state("within-control", { en: "Rain falls", nl: "Wij helpen" }, "context")).toBe(true);
    expect(state("compound-assumption", { en: "Rain falls", nl: "Water is er en voedsel is er" })).toBe(true);
    const sketch = (statement: Text, on: string | string[] = "i->o"): Sketch => ({
      outcomes: { o: { title: { en: "Children wash their hands", nl: "Kinderen wassen hun handen" } } },
      assumptions: { a: { statement, on } },
    });
    const restating = (...given: Parameters<typeof sketch>) =>
      draft("restates-outcome", sketch(...given)).map(({ path, values }) => [...path, values["outcome"]]);
    const found = [["assumptions", "a", "statement", "o"]];
    expect(restating({ en: "Rain falls", nl: "De kinderen wassen de handen" })).toEqual(found);
    expect(restating("Children wash their hands", ["i", "o"])).toEqual(found);
    expect(restating("Children wash their hands", "i")).toEqual([]);
    expect(restating("Rain falls on dry fields")).toEqual([]);
  });
});
