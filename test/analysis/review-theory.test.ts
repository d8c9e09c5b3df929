import { describe, expect, it } from "vitest";
import { reviewTheory } from "../../src/analysis/review-theory.js";
import { VERDICTS } from "../../src/schema/vocabulary.js";
import { buildTheory } from "../support/build-theory.js";
import { trust } from "../support/trust.js";

/** Campaigns inform, informed people decide otherwise, and fewer come to harm; a shock can undo that. */
const theory = buildTheory({
  id: "campaigns",
  asOf: "2018-10",
  interventions: ["campaign"],
  outcomes: ["awareness", "behaviour", "safety", "elsewhere"],
  factors: ["shock"],
  links: ["campaign->awareness", "awareness->behaviour", "behaviour->safety", "shock->safety", "campaign->behaviour"],
  sources: {
    seefar: { type: "report", issued: { "date-parts": [[2018]] } },
    wodc: { type: "report", issued: { "date-parts": [[2016, 11]] } },
    diis: { type: "report", issued: { "date-parts": [[2015]] } },
  },
  assumptions: {
    leads: {
      statement: { en: "Awareness leads to behaviour", nl: "Bewustwording leidt tot gedrag" },
      on: "awareness->behaviour",
      kind: "behaviour",
      role: "necessary",
      importance: "high",
      locator: "p. 12",
      test: "intended",
      parts: {
        informed: { statement: "People know too little" },
        alternatives: { statement: "There are alternatives", on: "behaviour" },
      },
    },
    stable: { statement: "The region stays stable", on: ["shock", "campaign->awareness"] },
    measurable: { statement: "We know when a campaign works", on: "theory" },
    stray: { statement: "Nobody knows what this is about" },
  },
  evidence: {
    seefar1: { on: "leads", source: "seefar", strength: "strong", interest: "implementer" },
    diis1: { on: "leads", source: "diis", stance: "opposes" },
    wodc1: { on: "informed", source: "wodc" },
    wodc2: { on: "alternatives", source: "wodc", stance: "opposes", locator: "p. 20" },
    wodc3: { on: "alternatives", source: "wodc", stance: "opposes", locator: "p. 21", strength: "moderate" },
    later: { on: "measurable", date: "2021", strength: "strong" },
    onLink: { on: "campaign->awareness", source: "seefar", strength: "strong" },
    onLinkLater: { on: "behaviour->safety", date: "2021" },
  },
  reviews: [
    {
      assumption: "stable",
      date: "2018-09",
      reviewer: "Ann",
      decision: "monitor",
      note: "Calm since May",
      override: "supported",
    },
    { assumption: "leads", date: "2019", reviewer: "Bo", decision: "test", note: "New study", override: "contested" },
  ],
});

it("reviews every assumption, its parts right after it, as of the date of the theory", () => {
  const result = reviewTheory(theory);
  expect(result).toMatchObject({ theory: "campaigns", asOf: "2018-10", policyVersion: "1" });
  expect(
    result.assumptions.map(({ id, partOf, on, verdict, flags }) => ({ id, partOf, on, verdict, flags })),
  ).toMatchInlineSnapshot(`
    [
      {
        "flags": [
          "test-intended",
          "never-reviewed",
          "single-source",
          "failed-part",
        ],
        "id": "leads",
        "on": [
          "awareness->behaviour",
        ],
        "partOf": null,
        "verdict": "challenged",
      },
      {
        "flags": [
          "single-source",
          "one-sided",
        ],
        "id": "informed",
        "on": [
          "awareness->behaviour",
        ],
        "partOf": "leads",
        "verdict": "insufficient",
      },
      {
        "flags": [
          "single-source",
          "one-sided",
          "non-independent",
        ],
        "id": "alternatives",
        "on": [
          "behaviour",
        ],
        "partOf": "leads",
        "verdict": "challenged",
      },
      {
        "flags": [
          "overridden",
        ],
        "id": "stable",
        "on": [
          "shock",
          "campaign->awareness",
        ],
        "partOf": null,
        "verdict": "untested",
      },
      {
        "flags": [
          "never-reviewed",
        ],
        "id": "measurable",
        "on": [
          "theory",
        ],
        "partOf": null,
        "verdict": "untested",
      },
      {
        "flags": [
          "never-reviewed",
        ],
        "id": "stray",
        "on": [],
        "partOf": null,
        "verdict": "untested",
      },
    ]
  `);
});

it("names what is attached and does not count, with the reason", () => {
  const find = (asOf: string) => {
    const { assumptions, links } = reviewTheory(theory, { asOf });
    return Object.fromEntries([...assumptions, ...links].map(({ id, leftOut }) => [id, leftOut]));
  };
  expect(find("2018-10")).toMatchObject({
    measurable: [{ evidence: "later", why: "later", date: "2021-01-01" }],
    "behaviour->safety": [{ evidence: "onLinkLater", why: "later", date: "2021-01-01" }],
    leads: undefined,
  });
  expect(Object.values(find("2021")).filter((left) => left !== undefined)).toEqual([]);
  expect("leftOut" in reviewTheory(theory).assumptions[0]!).toBe(false);
  const { assumptions } = reviewTheory(
    buildTheory({
      assumptions: { a: { on: "theory" } },
      evidence: {
        plan: { on: "a", ratings: [{ scale: "nesta", value: "1" }] },
        old: { on: "a", date: "2020", withdrawn: { date: "2021-02", reason: "Made up" } },
        both: { on: "a", date: "2030", withdrawn: { date: "2021-02", reason: "Made up" } },
      },
    }),
    { asOf: "2022" },
  );
  expect(assumptions[0]).toMatchObject({
    verdict: "untested",
    evidence: [],
    leftOut: [
      { evidence: "both", why: "withdrawn", date: "2021-02" },
      { evidence: "old", why: "withdrawn", date: "2021-02" },
      { evidence: "plan", why: "logic-model" },
    ],
  });
});

it("counts verdicts and flags over assumptions and their parts", () => {
  expect(reviewTheory(theory).summary).toMatchInlineSnapshot(`
    {
      "assumptions": 6,
      "byFlag": {
        "failed-part": 1,
        "never-reviewed": 3,
        "non-independent": 1,
        "one-sided": 2,
        "overridden": 1,
        "single-source": 3,
        "test-intended": 1,
      },
      "byVerdict": {
        "challenged": 2,
        "contested": 0,
        "insufficient": 1,
        "refuted": 0,
        "supported": 0,
        "untested": 3,
      },
      "linksWithoutAssumption": 3,
    }
  `);
  expect(Object.keys(reviewTheory(theory).summary.byVerdict)).toEqual(VERDICTS);
});

it("gives each its reasons: the verdict first, then the flags", () => {
  const [leads, , alternatives] = reviewTheory(theory).assumptions;
  expect(leads?.because).toMatchInlineSnapshot(`
    [
      {
        "carries": "verdict",
        "part": "alternatives",
        "verdict": "challenged",
      },
      {
        "carries": "test-intended",
        "test": "intended",
      },
      {
        "carries": "never-reviewed",
        "since": "2018-10",
      },
      {
        "carries": "single-source",
        "part": "alternatives",
        "verdict": "challenged",
      },
      {
        "carries": "failed-part",
        "part": "alternatives",
        "verdict": "challenged",
      },
    ]
  `);
  expect(alternatives?.because.filter(({ carries }) => carries === "verdict")).toMatchInlineSnapshot(`
    [
      {
        "carries": "verdict",
        "evidence": "wodc3",
        "grade": 2,
        "group": "wodc",
        "side": "opposes",
      },
      {
        "carries": "verdict",
        "evidence": "wodc2",
        "grade": 1,
        "group": "wodc",
        "side": "opposes",
      },
    ]
  `);
});

it("keeps what the assumption says of itself, and nothing that it does not say", () => {
  const [leads, informed] = reviewTheory(theory).assumptions;
  expect(leads).toMatchObject({
    statement: { en: "Awareness leads to behaviour", nl: "Bewustwording leidt tot gedrag" },
    kind: "behaviour",
    role: "necessary",
    importance: "high",
    locator: "p. 12",
    support: "weak",
    opposition: "weak",
    evidence: ["diis1", "seefar1"],
  });
  expect(Object.keys(informed ?? {})).toEqual([
    "id",
    "statement",
    "partOf",
    "on",
    "verdict",
    "flags",
    "because",
    "support",
    "opposition",
    "evidence",
    "outcomes",
  ]);
});

it("says which outcomes rest on it: those downstream of its targets, in document order", () => {
  expect(Object.fromEntries(reviewTheory(theory).assumptions.map(({ id, outcomes }) => [id, outcomes]))).toEqual({
    leads: ["behaviour", "safety"],
    informed: ["behaviour", "safety"],
    alternatives: ["behaviour", "safety"],
    stable: ["awareness", "behaviour", "safety"],
    measurable: ["awareness", "behaviour", "safety", "elsewhere"],
    stray: [],
  });
});

it("puts an override beside the verdict that was computed", () => {
  const find = (asOf?: string) =>
    reviewTheory(theory, { asOf }).assumptions.map(
      ({ id, verdict, override }) => override && { id, verdict, override },
    );
  const stable = {
    id: "stable",
    verdict: "untested",
    override: { verdict: "supported", by: "Ann", date: "2018-09", reason: "Calm since May" },
  };
  expect(find("2018-08").filter(Boolean)).toEqual([]);
  expect(find().filter(Boolean)).toEqual([stable]);
  expect(find("2019").filter(Boolean)).toMatchObject([{ id: "leads", override: { verdict: "contested" } }, stable]);
});

it("computes the verdict on the whole from that of its parts, not from an override", () => {
  const overridden = trust({
    ...theory,
    reviews: [
      {
        assumption: "alternatives",
        date: "2018",
        reviewer: "Ann",
        decision: "accept",
        note: "Seen",
        override: "supported",
      },
    ],
  });
  expect(reviewTheory(overridden).assumptions[0]).toMatchObject({ id: "leads", verdict: "challenged" });
});

describe("links", () => {
  it("are reviewed where they have evidence of their own, be it left out", () => {
    const on = (asOf?: string) => reviewTheory(theory, { asOf }).links.map(({ id, verdict }) => [id, verdict]);
    expect(on()).toEqual([
      ["campaign->awareness", "supported"],
      ["behaviour->safety", "untested"],
    ]);
    expect(on("2021")).toEqual([
      ["campaign->awareness", "supported"],
      ["behaviour->safety", "insufficient"],
    ]);
    expect(on("2017")).toEqual([
      ["campaign->awareness", "untested"],
      ["behaviour->safety", "untested"],
    ]);
  });

  it("have reasons and flags too", () => {
    expect(reviewTheory(theory).links).toMatchInlineSnapshot(`
      [
        {
          "because": [
            {
              "carries": "verdict",
              "evidence": "onLink",
              "grade": 3,
              "group": "seefar",
              "side": "supports",
            },
            {
              "carries": "single-source",
              "evidence": "onLink",
              "grade": 3,
              "group": "seefar",
              "side": "supports",
            },
            {
              "carries": "one-sided",
              "evidence": "onLink",
              "grade": 3,
              "group": "seefar",
              "side": "supports",
            },
          ],
          "evidence": [
            "onLink",
          ],
          "flags": [
            "single-source",
            "one-sided",
          ],
          "id": "campaign->awareness",
          "opposition": "none",
          "support": "moderate",
          "verdict": "supported",
        },
        {
          "because": [],
          "evidence": [],
          "flags": [],
          "id": "behaviour->safety",
          "leftOut": [
            {
              "date": "2021-01-01",
              "evidence": "onLinkLater",
              "why": "later",
            },
          ],
          "opposition": "none",
          "support": "none",
          "verdict": "untested",
        },
      ]
    `);
  });
});

describe("the date to look from", () => {
  it("decides which evidence counts", () => {
    const verdicts = (asOf: string) =>
      reviewTheory(theory, { asOf }).assumptions.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts("2015")).toEqual([
      "leads challenged",
      "informed untested",
      "alternatives untested",
      "stable untested",
      "measurable untested",
      "stray untested",
    ]);
    expect(verdicts("2021")[4]).toBe("measurable supported");
  });

  it("is none for a theory without one: all evidence counts, and nothing is stale or overdue", () => {
    const { asOf: _, ...undated } = theory;
    const result = reviewTheory(trust(undated));
    expect(result.asOf).toBeNull();
    expect(result.assumptions.find(({ id }) => id === "measurable")?.verdict).toBe("supported");
    expect(Object.keys(result.summary.byFlag)).not.toContain("stale");
  });

  it("is refused where it is not one", () => {
    expect(() => reviewTheory(theory, { asOf: "2018-02-30" })).toThrow(
      new RangeError('"2018-02-30" is not a date; expected one such as "2018", "2018-10" or "2018-10-05".'),
    );
  });
});

it("reviews a theory that says nothing", () => {
  const { summary, assumptions, links } = reviewTheory(buildTheory({}));
  expect({ assumptions, links, byFlag: summary.byFlag, count: summary.assumptions }).toEqual({
    assumptions: [],
    links: [],
    byFlag: {},
    count: 0,
  });
});

it("takes ids that plain objects inherit for what they are", () => {
  const inherited = buildTheory({
    outcomes: ["valueOf"],
    interventions: ["toString"],
    links: ["toString->valueOf"],
    assumptions: { constructor: "toString->valueOf", hasOwnProperty: "valueOf" },
    evidence: { isPrototypeOf: { on: "constructor", source: "toLocaleString" } },
  });
  expect(reviewTheory(inherited).assumptions).toMatchObject([
    { id: "constructor", verdict: "insufficient", outcomes: ["valueOf"] },
    { id: "hasOwnProperty", verdict: "untested", outcomes: ["valueOf"] },
  ]);
});

it("what rests on an assumption is listed up to a bound, the nearest first", () => {
  const ids = Array.from({ length: 2500 }, (_, i) => `o${i}`);
  const theory = buildTheory({
    outcomes: ids,
    links: ids.slice(1).map((id, i) => `o${i}->${id}`),
    assumptions: { first: "o0->o1", late: "o2400->o2401", all: "theory" },
  });
  const [first, late, all] = reviewTheory(theory).assumptions;
  expect(first?.outcomes).toEqual(ids.slice(1, 1001));
  expect(late?.outcomes).toEqual(ids.slice(2401));
  expect(all?.outcomes).toEqual(ids.slice(0, 1000));
});
