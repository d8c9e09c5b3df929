import { describe, expect, it } from "vitest";
import type { Flag } from "../../../src/analysis/evidence/flags.js";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import type { Assumption, Evidence, ReviewEntry, Source } from "../../../src/schema/generated/types.js";
import { buildTheory } from "../../support/build-theory.js";

interface Given extends Partial<Assumption> {
  readonly evidence?: readonly Partial<Evidence>[];
  readonly reviews?: readonly (Partial<ReviewEntry> & Pick<ReviewEntry, "date">)[];
  readonly asOf?: string;
  /** The date of the document, where it is not the date to look from. */
  readonly written?: string;
}

const SOURCES: { [id: string]: Source } = {
  dated: { type: "report", issued: { "date-parts": [[2018]] } },
  loose: { type: "report" },
};

/** Reviews one assumption; its evidence is `e1`, `e2`, … and supports it unless it says otherwise. */
function reviewOne({ evidence = [], reviews = [], asOf, written = asOf, ...assumption }: Given) {
  const theory = buildTheory({
    ...(written !== undefined && { asOf: written }),
    assumptions: { a: assumption },
    evidence: Object.fromEntries(evidence.map((item, i) => [`e${i + 1}`, { on: "a", ...item }])),
    reviews: reviews.map((entry) => ({ assumption: "a", reviewer: "Ann", decision: "accept", ...entry })),
    sources: SOURCES,
  });
  const [reviewed] = reviewTheory(theory, { asOf }).assumptions;
  if (reviewed === undefined) throw new Error("no assumption");
  return reviewed;
}

/** The reasons for a flag, without the flag. */
const reasonsFor = (flag: Flag, given: Given) =>
  reviewOne(given)
    .because.filter(({ carries }) => carries === flag)
    .map(({ carries, ...reason }) => reason);

const searched = (date: string, side?: "supporting" | "opposing" | "both") => ({
  where: "Scopus",
  date,
  ...(side && { for: side }),
});
const against = { stance: "opposes" } as const;
const strong = { strength: "strong" } as const;
const part = (evidence: readonly Partial<Evidence>[] = []) => evidence.map((item) => ({ on: "p", ...item }));
const PLAN = { method: "survey", owner: "M&E", due: "2019-06" } as const;

describe.each<[Flag, [string, Given][], [string, Given][]]>([
  [
    "under-test",
    [["with a method, an owner and a date", { test: PLAN }]],
    [
      ["without an owner", { test: { method: "survey", due: "2019-06" } }],
      ["without a method", { test: { owner: "M&E", due: "2019-06" } }],
      ["without a date", { test: { method: "survey", owner: "M&E" } }],
      ["only intended", { test: "intended" }],
      ["without a test", {}],
    ],
  ],
  [
    "test-intended",
    [
      ["in so many words", { test: "intended" }],
      ["without an owner", { test: { method: "survey", due: "2019-06" } }],
      ["with only a question", { test: { question: "Does it?" } }],
      ["with an empty plan", { test: {} }],
    ],
    [
      ["with a whole plan", { test: PLAN }],
      ["without a test", {}],
    ],
  ],
  [
    "test-overdue",
    [
      ["the day after its month", { test: PLAN, asOf: "2019-07-01" }],
      ["also without an owner", { test: { due: "2018" }, asOf: "2019" }],
    ],
    [
      ["on the last day of its month", { test: PLAN, asOf: "2019-06-30" }],
      ["without a date to look from", { test: PLAN }],
      ["only intended", { test: "intended", asOf: "2030" }],
    ],
  ],
  [
    "stale",
    [
      ["after five years", { evidence: [{ date: "2013-10-05" }], asOf: "2018-10-06" }],
      ["by the date of its source", { evidence: [{ source: "dated" }], asOf: "2024" }],
      ["in all that carries the verdict", { evidence: [{ date: "2010" }, { date: "2012" }], asOf: "2018" }],
      [
        "though what does not carry it is fresh",
        {
          evidence: [
            { date: "2010", ...strong },
            { date: "2018", ...against },
          ],
          asOf: "2018",
        },
      ],
      ["in vain", { evidence: [{ date: "2010", stance: "inconclusive" }], asOf: "2018" }],
    ],
    [
      ["on the last day of five years", { evidence: [{ date: "2013-10-05" }], asOf: "2018-10-05" }],
      ["counting from the last day of its year", { evidence: [{ date: "2013" }], asOf: "2018" }],
      ["with one fresh item", { evidence: [{ date: "2010" }, { date: "2016" }], asOf: "2018" }],
      ["with one item that has no date", { evidence: [{ date: "2010" }, {}], asOf: "2018" }],
      ["where one side is fresh", { evidence: [{ date: "2010" }, { date: "2018", ...against }], asOf: "2018" }],
      ["without a date to look from", { evidence: [{ date: "1900" }] }],
      ["untested", { asOf: "2018" }],
    ],
  ],
  [
    "review-overdue",
    [
      ["after the next date", { reviews: [{ date: "2017", next: "2018-06" }], asOf: "2018-07" }],
      [
        "by its interval since the last review",
        { reviews: [{ date: "2017-01-31" }], reviewEvery: "P13M", asOf: "2018-03" },
      ],
      [
        "though the next date is not over",
        { reviews: [{ date: "2016", next: "2030" }], reviewEvery: "P1Y", asOf: "2018" },
      ],
      [
        "by its interval since the document, never reviewed",
        { written: "2016", reviewEvery: "P1Y", asOf: "2018-01-01" },
      ],
      [
        "where the last review is not yet",
        { reviews: [{ date: "2019" }], written: "2016", reviewEvery: "P1Y", asOf: "2018" },
      ],
      [
        "by the last of the log on one date",
        {
          reviews: [
            { date: "2017", next: "2030" },
            { date: "2017", next: "2018-06" },
          ],
          asOf: "2018-07",
        },
      ],
    ],
    [
      ["on the next date", { reviews: [{ date: "2017", next: "2018-06" }], asOf: "2018-06-30" }],
      [
        "on the last day of its interval",
        { reviews: [{ date: "2017-01-31" }], reviewEvery: "P13M", asOf: "2018-02-28" },
      ],
      ["reviewed since", { reviews: [{ date: "2017", next: "2018-06" }, { date: "2018-07-01" }], asOf: "2018-07" }],
      [
        "reviewed since, by an earlier line of the log",
        { reviews: [{ date: "2018-07-01" }, { date: "2017", next: "2018-06" }], asOf: "2018-07" },
      ],
      ["never reviewed, within its interval", { written: "2016", reviewEvery: "P1Y", asOf: "2017-12-31" }],
      ["never reviewed, without an interval", { asOf: "2018" }],
      ["without a date to look from", { reviews: [{ date: "2017", next: "2018-06" }], reviewEvery: "P1Y" }],
    ],
  ],
  [
    "single-source",
    [
      ["with one item", { evidence: [{}] }],
      ["with two of one source", { evidence: [{ source: "dated" }, { source: "dated" }] }],
      ["with two of one group", { evidence: [{ source: "dated", group: "g" }, { group: "g" }] }],
      ["with one supporting source and one dissenting", { evidence: [strong, against] }],
      ["with one source on both sides", { evidence: [{ source: "dated" }, { source: "dated", ...against }] }],
      ["with one source that does not tell", { evidence: [{ stance: "inconclusive" }] }],
      [
        "with one source that carries all parts that do",
        { parts: { p: { statement: "p" } }, evidence: part([against]) },
      ],
    ],
    [
      ["with two items by themselves", { evidence: [{}, {}] }],
      ["with one source on each side, contested", { evidence: [{}, against] }],
      ["with one source that tells and one that does not", { evidence: [{}, { stance: "inconclusive" }] }],
      [
        "with one source for the whole and one for the part that agrees",
        { parts: { p: { statement: "p" } }, evidence: [against, ...part([against])] },
      ],
      ["untested", {}],
    ],
  ],
  [
    "one-sided",
    [
      ["with nothing against", { evidence: [{}, { stance: "inconclusive" }] }],
      ["with nothing for", { evidence: [against] }],
      ["with a search for the same side", { evidence: [{}], searched: [searched("2018", "supporting")] }],
      ["with a search for the same side, opposing", { evidence: [against], searched: [searched("2018", "opposing")] }],
      ["with a search still to come", { evidence: [{}], searched: [searched("2019")], asOf: "2018" }],
      ["with the other side still to come", { evidence: [{}, { ...against, date: "2019" }], asOf: "2018" }],
      ["with the other side in its parts", { parts: { p: { statement: "p" } }, evidence: [{}, ...part([against])] }],
    ],
    [
      ["with both sides", { evidence: [{}, against] }],
      ["with mixed evidence", { evidence: [{ stance: "mixed" }] }],
      ["with a search for the other side", { evidence: [{}], searched: [searched("2018", "opposing")], asOf: "2018" }],
      [
        "with a search for the other side, supporting",
        { evidence: [against], searched: [searched("2018", "supporting")] },
      ],
      ["with a search for both sides", { evidence: [{}], searched: [searched("2018", "both")] }],
      ["with a search for any side", { evidence: [against], searched: [searched("2018")] }],
      ["on neither side", { evidence: [{ stance: "inconclusive" }] }],
      ["untested", {}],
    ],
  ],
  [
    "non-independent",
    [
      ["with two of one source", { evidence: [{ source: "dated" }, { source: "dated" }] }],
      [
        "with two of one group against",
        {
          evidence: [
            { group: "g", ...against },
            { group: "g", ...against },
          ],
        },
      ],
    ],
    [
      ["with one of a group on each side", { evidence: [{ group: "g" }, { group: "g", ...against }] }],
      ["with two by themselves", { evidence: [{}, {}] }],
      [
        "with two of one group, one of which does not tell",
        { evidence: [{ group: "g" }, { group: "g", stance: "inconclusive" }] },
      ],
    ],
  ],
  [
    "mixed-source",
    [
      ["with a source on both sides", { evidence: [{ source: "dated" }, { source: "dated", ...against }] }],
      ["with mixed evidence", { evidence: [{ stance: "mixed" }] }],
    ],
    [
      ["with a source on each side", { evidence: [{ source: "dated" }, { source: "loose", ...against }] }],
      ["with two of one source on one side", { evidence: [{ source: "dated" }, { source: "dated" }] }],
    ],
  ],
  [
    "out-of-scope",
    [
      ["with indirect evidence", { evidence: [{ scope: { match: "indirect" } }] }],
      [
        "though what does not carry the verdict is direct",
        {
          evidence: [
            { ...strong, group: "g", scope: { match: "indirect" } },
            { ...strong, group: "h", scope: { match: "indirect" } },
            { ...against, scope: { match: "direct" } },
          ],
        },
      ],
      [
        "in a part that carries the verdict",
        { parts: { p: { statement: "p" } }, evidence: part([{ ...against, scope: { match: "indirect" } }]) },
      ],
    ],
    [
      ["with one item not assessed", { evidence: [{ scope: { match: "indirect" } }, {}] }],
      ["with a match that is unknown", { evidence: [{ scope: { match: "unknown" } }] }],
      ["untested", {}],
    ],
  ],
  [
    "dissent",
    [["supported over weak opposition", { evidence: [strong, against] }]],
    [
      ["supported", { evidence: [strong] }],
      ["contested", { evidence: [strong, { ...against, ...strong }] }],
      ["contested, both sides weak", { evidence: [{}, against] }],
    ],
  ],
  [
    "failed-part",
    [
      ["with a challenged part", { parts: { p: { statement: "p" } }, evidence: part([against]) }],
      [
        "with a refuted part",
        {
          parts: { p: { statement: "p" } },
          evidence: part([{ ...against, processTracing: { test: "hoop", result: "failed" } }]),
        },
      ],
    ],
    [
      ["with a contested part", { parts: { p: { statement: "p" } }, evidence: part([{}, against]) }],
      [
        "with a challenged alternative to a better one",
        {
          combine: "any",
          parts: { p: { statement: "p" }, q: { statement: "q" } },
          evidence: [...part([against]), { on: "q" }],
        },
      ],
    ],
  ],
  [
    "inconsistent-decomposition",
    [
      [
        "supported, with a refuted part",
        {
          parts: { p: { statement: "p" } },
          evidence: [strong, ...part([{ ...against, processTracing: { test: "hoop", result: "failed" } }])],
        },
      ],
    ],
    [
      [
        "supported, with a challenged part",
        { parts: { p: { statement: "p" } }, evidence: [strong, ...part([against])] },
      ],
      [
        "not yet supported, with a refuted part",
        {
          parts: { p: { statement: "p" } },
          evidence: [{}, ...part([{ ...against, processTracing: { test: "hoop", result: "failed" } }])],
        },
      ],
    ],
  ],
  [
    "overridden",
    [
      ["by a reviewer", { reviews: [{ date: "2018", override: "supported", note: "field visit" }], asOf: "2018" }],
      [
        "also after a later review without a verdict",
        { reviews: [{ date: "2018", override: "supported", note: "field visit" }, { date: "2019" }] },
      ],
    ],
    [
      ["not yet", { reviews: [{ date: "2019", override: "supported", note: "field visit" }], asOf: "2018" }],
      ["by a reviewer of another", { reviews: [{ assumption: "b", date: "2018", override: "supported" }] }],
      ["by no reviewer", { reviews: [{ date: "2018" }] }],
    ],
  ],
  [
    "undated",
    [
      ["without a date", { evidence: [{ date: "2018" }, {}] }],
      ["with a source without a date", { evidence: [{ source: "loose" }], asOf: "2018" }],
      ["in what does not tell", { evidence: [{ stance: "inconclusive" }] }],
    ],
    [
      ["with a date", { evidence: [{ date: "2018" }] }],
      ["with a source that has one", { evidence: [{ source: "dated" }] }],
      ["untested", {}],
    ],
  ],
])("%s", (flag, raised, not) => {
  it.each(raised)("is raised %s", (_, given) => {
    expect(reviewOne(given).flags).toContain(flag);
    expect(reasonsFor(flag, given)).not.toEqual([]);
  });

  it.each(not)("is not raised %s", (_, given) => {
    expect(reviewOne(given).flags).not.toContain(flag);
    expect(reasonsFor(flag, given)).toEqual([]);
  });
});

describe("the reasons for a flag", () => {
  it("name the test", () => {
    expect(reasonsFor("test-overdue", { test: PLAN, asOf: "2020" })).toEqual([{ test: PLAN }]);
    expect(reasonsFor("test-intended", { test: "intended" })).toEqual([{ test: "intended" }]);
  });

  it("name what is stale and the last day it was not", () => {
    expect(reasonsFor("stale", { evidence: [{ date: "2010" }, { source: "dated" }], asOf: "2024" })).toEqual([
      { evidence: "e1", side: "supports", grade: 1, group: null },
      { evidence: "e2", side: "supports", grade: 1, group: "dated" },
      { date: "2023-12-31" },
    ]);
  });

  it("name the last review and each date that is over", () => {
    const reviews = [{ date: "2015" }, { date: "2016-01", next: "2017" }];
    expect(reasonsFor("review-overdue", { reviews, reviewEvery: "P1Y", asOf: "2018" })).toEqual([
      { review: 1 },
      { date: "2017" },
      { date: "2017-01-31" },
    ]);
    expect(reasonsFor("review-overdue", { written: "2016", reviewEvery: "P1Y", asOf: "2018" })).toEqual([
      { date: "2017-12-31" },
    ]);
  });

  it("name only the items that share a group", () => {
    const evidence = [{ group: "g" }, { group: "h" }, { group: "g", ...strong }, { group: "h", ...against }];
    expect(reasonsFor("non-independent", { evidence })).toEqual([
      { evidence: "e3", side: "supports", grade: 3, group: "g" },
      { evidence: "e1", side: "supports", grade: 1, group: "g" },
    ]);
    expect(reasonsFor("mixed-source", { evidence })).toEqual([
      { evidence: "e2", side: "supports", grade: 1, group: "h" },
      { evidence: "e4", side: "opposes", grade: 1, group: "h" },
    ]);
  });

  it("name the part that carries the verdict, but for a flag only one with evidence", () => {
    const parts = { p: { statement: "p" }, q: { statement: "q" } };
    expect(reasonsFor("single-source", { parts, evidence: part([against]) })).toEqual([
      { part: "p", verdict: "challenged" },
    ]);
    const open = reviewOne({ parts, exhaustive: true, evidence: [{}] });
    expect(open).toMatchObject({ verdict: "insufficient", flags: ["single-source", "one-sided", "undated"] });
    expect(open.because.slice(0, 4)).toEqual([
      { carries: "verdict", evidence: "e1", side: "supports", grade: 1, group: null },
      { carries: "verdict", part: "p", verdict: "untested" },
      { carries: "verdict", part: "q", verdict: "untested" },
      { carries: "single-source", evidence: "e1", side: "supports", grade: 1, group: null },
    ]);
    expect(open.because.filter(({ carries }) => carries === "single-source")).toHaveLength(1);
  });

  it("are none where parts without evidence leave it open", () => {
    const open = reviewOne({ parts: { p: { statement: "p" } }, exhaustive: true, evidence: [strong] });
    expect(open.because.filter(({ carries }) => carries === "verdict")).toEqual([
      { carries: "verdict", part: "p", verdict: "untested" },
    ]);
    expect(open.flags).toEqual(["one-sided", "undated"]);
  });

  it("name both sides of a contradiction", () => {
    const failed = { ...against, processTracing: { test: "hoop", result: "failed" } } as const;
    expect(
      reasonsFor("inconsistent-decomposition", {
        parts: { p: { statement: "p" } },
        evidence: [strong, ...part([failed])],
      }),
    ).toEqual([
      { evidence: "e1", side: "supports", grade: 3, group: null },
      { part: "p", verdict: "refuted" },
    ]);
  });

  it("name the review that overrides", () => {
    const override = { override: "supported", note: "field visit" } as const;
    const reviews = [
      { date: "2018-06", ...override },
      { date: "2018", ...override },
      { date: "2017", ...override },
    ];
    expect(reasonsFor("overridden", { reviews })).toEqual([{ review: 1 }]);
  });
});
