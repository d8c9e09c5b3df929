import { describe, expect, it } from "vitest";
import { getEvidenceGapMap } from "../../../src/analysis/get-evidence-gap-map.js";
import { getPriorityMatrix } from "../../../src/analysis/get-priority-matrix.js";
import { listAssumptionRegister } from "../../../src/analysis/list-assumption-register.js";
import { listContributionClaims } from "../../../src/analysis/list-contribution-claims.js";
import { listLearningAgenda } from "../../../src/analysis/list-learning-agenda.js";
import { listReviewLog } from "../../../src/analysis/list-review-log.js";
import { buildTheory } from "../../support/build-theory.js";

const ON = { interventions: ["i"], outcomes: ["o"], links: ["i->o"] };

describe("the assumption register", () => {
  it("has every assumption with its owner, its last decision and when it is looked at again", () => {
    const theory = buildTheory({
      ...ON,
      asOf: "2020-01-01",
      assumptions: {
        a: { on: "i->o", owner: "Ann", importance: "high", reviewEvery: "P1Y", parts: { b: { statement: "b" } } },
        c: "i->o",
      },
      reviews: [
        { assumption: "a", date: "2019-03-01", reviewer: "Bob", decision: "monitor" },
        { assumption: "a", date: "2019-09-01", reviewer: "Cy", decision: "test", next: "2021", override: "challenged" },
        { assumption: "c", date: "2020-02-01", reviewer: "Di", decision: "accept", next: "2020-03" },
      ],
    });
    expect(listAssumptionRegister(theory)).toMatchObject([
      {
        id: "a",
        owner: "Ann",
        importance: "high",
        verdict: "untested",
        override: { verdict: "challenged", by: "Cy" },
        lastReview: { reviewer: "Cy", decision: "test" },
        // The earlier of what the review set and what a year makes of its date.
        nextReview: "2020-09-01",
        likelihood: "likely",
      },
      { id: "b", partOf: "a", lastReview: null, nextReview: null, likelihood: "unknown" },
      // Its review is of later.
      { id: "c", lastReview: null, nextReview: null },
    ]);
    expect(listAssumptionRegister(theory, { asOf: "2020-02" })[2]).toMatchObject({ nextReview: "2020-03" });
  });

  it.each([
    ["2020-02", "2020-02"],
    ["2021-02-27", "2021-02-27"],
    ["2021-03-02", "2021-03-01"],
    ["2030", "2021-03-01"],
  ])("is to be reviewed by the earlier of %s and a year from the last review", (next, expected) => {
    const theory = buildTheory({
      ...ON,
      assumptions: { a: { on: "i->o", reviewEvery: "P1Y" } },
      reviews: [{ assumption: "a", date: "2020-03-01", reviewer: "Bob", decision: "monitor", next }],
    });
    expect(listAssumptionRegister(theory)[0]?.nextReview).toBe(expected);
  });

  it("waits from the date of the document for a first review", () => {
    const theory = buildTheory({ ...ON, asOf: "2020", assumptions: { a: { on: "i->o", reviewEvery: "P6M" } } });
    expect(listAssumptionRegister(theory)[0]?.nextReview).toBe("2021-06-30");
    expect(listAssumptionRegister(theory, { asOf: "2025" })[0]?.flags).toContain("review-overdue");
  });

  it.each([
    ["supports", "strong", "unlikely"],
    ["supports", "weak", "unknown"],
    ["mixed", "weak", "possible"],
    ["opposes", "weak", "likely"],
  ] as const)("%s, %s: that it does not hold is %s", (stance, strength, likelihood) => {
    const theory = buildTheory({ ...ON, assumptions: { a: "i->o" }, evidence: { e: { on: "a", stance, strength } } });
    expect(listAssumptionRegister(theory)[0]?.likelihood).toBe(likelihood);
  });

  it("says that it does not hold where it is refuted", () => {
    const evidence = {
      e: { on: "a", stance: "opposes", strength: "strong" },
      f: { on: "a", stance: "opposes", strength: "moderate" },
    } as const;
    expect(listAssumptionRegister(buildTheory({ ...ON, assumptions: { a: "i->o" }, evidence }))[0]?.likelihood).toBe(
      "occurred",
    );
  });
});

describe("the priority matrix", () => {
  const place = (sketch: Parameters<typeof buildTheory>[0], id: string) =>
    getPriorityMatrix(buildTheory(sketch)).assumptions.find((one) => one.id === id);

  it("raises importance to high where no route to a last outcome is left", () => {
    const sketch = { ...ON, assumptions: { a: { on: "i->o", importance: "low" }, b: "i" } } as const;
    expect(place(sketch, "a")).toMatchObject({ importance: "high", judged: "low", criticalFor: ["o"], strands: ["i"] });
    expect(place(sketch, "b")).toMatchObject({ importance: "high", judged: null });
  });

  it("raises it to medium where only one intervention is stranded, and never lowers it", () => {
    const wide = {
      interventions: ["i", "j"],
      outcomes: ["o"],
      links: ["i->o", "j->o"],
      assumptions: {
        a: "i->o",
        low: { on: "i->o", importance: "low" },
        high: { on: "i->o", importance: "high" },
      },
    } as const;
    expect(place(wide, "a")).toMatchObject({ importance: "medium", criticalFor: [], strands: ["i"] });
    expect(place(wide, "low")).toMatchObject({ importance: "medium" });
    expect(place(wide, "high")).toMatchObject({ importance: "high" });
  });

  it("leaves open what nobody judged and no route rests on", () => {
    const aside = { ...ON, outcomes: ["o", "p"], assumptions: { a: "p", b: { on: "p", importance: "low" } } } as const;
    expect(place(aside, "a")).toMatchObject({ importance: null, criticalFor: [], strands: [] });
    expect(place(aside, "b")).toMatchObject({ importance: "low" });
  });

  it("takes an assumption on the whole theory for critical to all", () => {
    expect(place({ ...ON, assumptions: { a: "theory" } }, "a")).toMatchObject({
      importance: "high",
      criticalFor: ["o"],
    });
    expect(place({ outcomes: ["o"], assumptions: { a: "theory" } }, "a")).toMatchObject({ importance: null });
  });

  it("has the open before the settled, and what a reviewer signed for in place of the computed verdict", () => {
    const theory = buildTheory({
      ...ON,
      assumptions: { sure: "i->o", open: "i->o", signed: "i->o", thin: "i->o" },
      evidence: {
        e: { on: "sure", strength: "strong" },
        f: { on: "thin", stance: "inconclusive" },
      },
      reviews: [{ assumption: "signed", date: "2020", reviewer: "R", decision: "accept", override: "supported" }],
    });
    const { assumptions, cells } = getPriorityMatrix(theory);
    expect(assumptions.map(({ id, uncertainty }) => [id, uncertainty])).toEqual([
      ["open", "high"],
      ["thin", "medium"],
      ["sure", "low"],
      ["signed", "low"],
    ]);
    expect(cells).toHaveLength(12);
    expect(cells.slice(0, 3).map(({ assumptions }) => assumptions)).toEqual([["open"], ["thin"], ["sure", "signed"]]);
  });
});

describe("the contribution claims", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: ["o"],
    factors: ["f"],
    links: [{ from: "i", to: "o", because: "It does" }, "j->o", { from: "f", to: "o", sign: "-" }],
    assumptions: {
      a: { on: "i->o", parts: { b: { statement: "b" } } },
      c: "j->o",
    },
    evidence: {
      e1: { on: "a", strength: "strong" },
      e2: { on: "b", stance: "mixed" },
      e3: { on: "i->o", stance: "inconclusive" },
      e4: { on: "c", strength: "strong", group: "g" },
      e5: { on: "c", strength: "strong", group: "h" },
      late: { on: "c", stance: "opposes", date: "2030" },
    },
    asOf: "2020",
  });
  const [first, second, third] = listContributionClaims(theory);

  it("gather what bears on a link, on its assumptions and on their parts", () => {
    expect(first).toMatchObject({ link: "i->o", because: "It does", sign: "+", assumptions: ["a", "b"] });
    expect(first?.evidence).toEqual({
      supports: [
        { evidence: "e1", on: "a", side: "supports", grade: 3 },
        { evidence: "e2", on: "b", side: "supports", grade: 1 },
      ],
      opposes: [{ evidence: "e2", on: "b", side: "opposes", grade: 1 }],
      neither: [{ evidence: "e3", on: "i->o", side: "neither", grade: 1 }],
    });
    expect(second?.evidence.opposes).toEqual([]);
  });

  it("name rival causes and outside factors of the same outcome", () => {
    const told = [first, second, third].map((claim) => [
      claim?.otherCauses,
      claim?.externalFactors,
      claim?.counterForces,
    ]);
    expect(told).toEqual([
      [["j"], [], ["f"]],
      [["i"], [], ["f"]],
      [[], [], ["i", "j"]],
    ]);
  });

  it("set what pushes the other way apart: it explains no change that the link would", () => {
    const mixed = buildTheory({
      interventions: ["i", "j"],
      outcomes: ["o", "p"],
      factors: ["f", "g"],
      links: ["i->o", { from: "j", to: "o", sign: "-" }, "p->o", { from: "f", to: "o", sign: "-" }, "g->o"],
    });
    const found = listContributionClaims(mixed).map((claim) => [
      claim.otherCauses,
      claim.externalFactors,
      claim.counterForces,
    ]);
    expect(found.slice(0, 2)).toEqual([
      [["p"], ["g"], ["j", "f"]],
      [[], ["f"], ["i", "p", "g"]],
    ]);
  });

  it("say what is left to doubt", () => {
    expect(first?.doubts).toEqual([
      { claim: "i->o", verdict: "insufficient", flags: ["single-source"] },
      { claim: "a", verdict: "contested", flags: ["single-source", "one-sided"] },
      { claim: "b", verdict: "contested", flags: ["single-source", "mixed-source"] },
    ]);
    expect(second?.doubts).toEqual([{ claim: "c", verdict: "supported", flags: ["one-sided"] }]);
    expect(third?.doubts).toEqual([{ claim: "f->o", verdict: "untested", flags: [] }]);
    expect(third?.weakest).toEqual({ link: "f->o", verdict: "untested" });
  });
});

describe("the evidence gap map", () => {
  const theory = buildTheory({
    interventions: ["i", "j"],
    outcomes: ["o", "p"],
    links: ["i->o", "j->o", "i->p"],
    assumptions: {
      a: ["i->o", "i->p"],
      whole: { on: "theory", parts: { part: { statement: "part" } } },
      value: { on: "o", kind: "normative" },
    },
    evidence: {
      e1: { on: "a", measured: "behaviour", strength: "strong", scope: { population: { en: "Girls", nl: "Meisjes" } } },
      e2: { on: "a", measured: "behaviour", stance: "mixed", scope: { population: { nl: "Meisjes", en: "Girls" } } },
      e3: { on: "a", stance: "inconclusive", scope: { population: "Boys" } },
      e4: { on: "part", stance: "opposes" },
    },
  });

  it("counts by side and grade, and leaves blank what nobody looked into", () => {
    const { columns, rows } = getEvidenceGapMap(theory);
    expect(columns).toEqual(["awareness", "knowledge", "attitude", "intention", "behaviour", "outcome", null]);
    expect(rows[0]?.cells[4]).toEqual([
      { side: "supports", grade: 3, count: 1 },
      { side: "supports", grade: 1, count: 1 },
      { side: "opposes", grade: 1, count: 1 },
    ]);
    expect(rows[0]?.cells[6]).toEqual([{ side: "neither", grade: 1, count: 1 }]);
    expect(rows[0]?.cells[0]).toEqual([]);
    expect(rows[0]?.items).toBe(3);
  });

  it("tells no evidence from no synthesis, and asks for none where evidence cannot decide", () => {
    expect(getEvidenceGapMap(theory).rows.map(({ claim, gap }) => [claim, gap])).toEqual([
      ["a", "synthesis"],
      // Its part has evidence, and decides.
      ["whole", null],
      ["part", null],
      ["value", null],
      ["j->o", "absolute"],
    ]);
    const reviewed = buildTheory({
      ...ON,
      assumptions: { a: "i->o", b: "i->o" },
      evidence: {
        e: { on: "a", design: "systematic-review" },
        f: { on: "a" },
        g: { on: "b", group: "one" },
        h: { on: "b", group: "one" },
      },
    });
    expect(getEvidenceGapMap(reviewed).rows.map(({ gap }) => gap)).toEqual([null, null]);
  });

  it("has a column for each population, whatever the order of its languages", () => {
    const { columns, rows } = getEvidenceGapMap(theory, { by: "population" });
    expect(columns).toEqual([{ nl: "Meisjes", en: "Girls" }, "Boys", null]);
    expect(rows[0]?.cells.map((cell) => cell.length)).toEqual([3, 1, 0]);
  });

  it("has one column for a population in however many languages, in any order", () => {
    const texts = [
      ["nl", "en", "fr", "de"],
      ["de", "fr", "en", "nl"],
      ["fr", "nl", "de", "en"],
      ["en", "de", "nl", "fr"],
    ].map((languages) => Object.fromEntries(languages.map((language) => [language, `in ${language}`])));
    const written = buildTheory({
      ...ON,
      assumptions: { a: "i->o" },
      evidence: Object.fromEntries(texts.map((population, i) => [`e${i}`, { on: "a", scope: { population } }])),
    });
    expect(getEvidenceGapMap(written, { by: "population" }).columns).toEqual([texts[0]]);
  });

  it("has a column for each outcome, and counts what is about several in each", () => {
    const { columns, rows } = getEvidenceGapMap(theory, { by: "outcome" });
    expect(columns).toEqual(["o", "p", null]);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([
      [4, 4, 0],
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe("the learning agenda", () => {
  const theory = buildTheory({
    ...ON,
    outcomes: ["o", "p"],
    asOf: "2020-06",
    assumptions: {
      minor: { on: "p", importance: "low" },
      value: { on: "p", kind: "normative" },
      settled: "p",
      retested: { on: "p", test: { method: "m", owner: "o", due: "2020-05", informs: "d", question: "q?" } },
      promised: { on: "p", importance: "high", test: "intended", owner: "Ann" },
    },
    evidence: {
      e: { on: "settled", strength: "strong" },
      f: { on: "retested", strength: "strong" },
    },
  });

  it("has what is open and what is to be tested, the most pressing first", () => {
    expect(listLearningAgenda(theory).map(({ assumption, status }) => [assumption, status])).toEqual([
      ["promised", "intended"],
      ["minor", "open"],
      ["retested", "planned"],
    ]);
  });

  it("says who owns what, and what is overdue", () => {
    const [promised, , retested] = listLearningAgenda(theory);
    expect(promised).toMatchObject({ owner: "Ann", isOverdue: false });
    expect(retested).toMatchObject({ question: "q?", informs: "d", method: "m", owner: "o", isOverdue: true });
    expect(listLearningAgenda(theory, { asOf: "2020-05" }).some(({ isOverdue }) => isOverdue)).toBe(false);
  });
});

describe("the review log", () => {
  const theory = buildTheory({
    ...ON,
    assumptions: { a: "i->o", b: "i->o" },
    evidence: { e: { on: "a", strength: "strong", date: "2019" } },
    reviews: [
      { assumption: "a", date: "2020-02", reviewer: "R", decision: "accept", next: "2021" },
      { assumption: "a", date: "2018", reviewer: "R", decision: "test" },
      { assumption: "b", date: "2020-02-01", reviewer: "S", decision: "monitor" },
    ],
  });

  it("has the oldest first, with the verdict of then and of now", () => {
    expect(listReviewLog(theory)).toMatchObject([
      { index: 1, date: "2018", verdictThen: "untested", verdictNow: "supported", isStanding: false },
      { index: 0, date: "2020-02", verdictThen: "supported", verdictNow: "supported", isStanding: true },
      { index: 2, assumption: "b", isStanding: true },
    ]);
  });

  it("leaves out reviews of later, and looks at a year that is not over from the date asked for", () => {
    const early = listReviewLog(theory, { asOf: "2018-05" });
    expect(early).toMatchObject([{ index: 1, verdictThen: "untested", isStanding: true }]);
    const evidence = { e: { on: "a", stance: "opposes", date: "2018-09" } } as const;
    const [entry] = listReviewLog(buildTheory({ ...theory, evidence } as never), { asOf: "2018-05" });
    expect(entry?.verdictThen).toBe("untested");
  });
});

it("an empty theory has empty registers", () => {
  const theory = buildTheory({ outcomes: ["o"] });
  const { assumptions, cells } = getPriorityMatrix(theory);
  expect(assumptions).toEqual([]);
  expect(cells.every((cell) => cell.assumptions.length === 0)).toBe(true);
  expect(getEvidenceGapMap(theory).rows).toEqual([]);
  for (const list of [listAssumptionRegister, listContributionClaims, listLearningAgenda, listReviewLog]) {
    expect(list(theory)).toEqual([]);
  }
});
