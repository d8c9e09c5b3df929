import { describe, expect, it, test } from "vitest";
import { reviewTheory } from "../../../src/analysis/review-theory.js";
import type { Assumption, ReviewEntry, Rewording } from "../../../src/schema/generated/types.js";
import { getFingerprint } from "../../../src/theory/fingerprint/get-fingerprint.js";
import { buildTheory } from "../../support/build-theory.js";

const claim: Partial<Assumption> = { statement: "Taps are used", on: "a->b", falsifier: "Nobody comes" };
const reworded: Partial<Assumption> = { ...claim, statement: "The taps are used" };
const moved: Partial<Assumption> = { ...claim, on: "b->c" };
const stampOf = (assumption: Partial<Assumption>) => getFingerprint(build(assumption), "x");

interface Log {
  /** The fingerprint on the one piece of evidence. */
  readonly stamp?: string;
  readonly reviews?: readonly Partial<ReviewEntry>[];
  readonly rewordings?: readonly (Partial<Rewording> & Pick<Rewording, "fingerprint">)[];
}

function build(assumption: Partial<Assumption>, { stamp, reviews = [], rewordings = [] }: Log = {}) {
  return buildTheory({
    outcomes: ["a", "b", "c"],
    links: ["a->b", { from: "b", to: "c", because: "it does" }],
    assumptions: { x: assumption },
    evidence: { e: { on: "x", date: "2020", ...(stamp !== undefined && { fingerprint: stamp }) } },
    reviews: reviews.map((entry) => ({
      assumption: "x",
      date: "2021-01",
      reviewer: "Ann",
      decision: "accept",
      ...entry,
    })),
    rewordings: rewordings.map((entry) => ({ on: "x", date: "2022-01", by: "Bo", moved: ["statement"], ...entry })),
  });
}

/** What is suspect of an assumption: `e` for its evidence, `review` for its last review, with the fields. */
function suspects(assumption: Partial<Assumption>, log: Log, asOf?: string): string[] {
  const [reviewed] = reviewTheory(build(assumption, log), { asOf }).assumptions;
  return (reviewed?.because ?? []).flatMap((reason) => {
    if (reason.carries !== "suspect" || !("moved" in reason)) return [];
    return [`${"evidence" in reason ? reason.evidence : "review"}: ${reason.moved?.join(", ")}`];
  });
}

describe("evidence is suspect", () => {
  it.each([
    ["reworded", reworded, "e: statement"],
    ["moved to another link", moved, "e: on"],
    ["with another falsifier", { ...claim, falsifier: "Few come" }, "e: falsifier"],
    ["in two fields", { ...reworded, on: "b->c" }, "e: statement, on"],
  ])("on a claim that was %s since", (_, assumption, expected) => {
    expect(suspects(assumption, { stamp: stampOf(claim) })).toEqual([expected]);
  });

  it("with a fingerprint that cannot be read", () => {
    expect(suspects(claim, { stamp: "1:abc" })).toEqual(["e: fingerprint"]);
  });

  it("not on a claim that is as it was, nor with other parts, nor without a fingerprint", () => {
    expect(suspects({ ...claim, owner: "M&E" }, { stamp: stampOf(claim) })).toEqual([]);
    expect(suspects({ ...claim, parts: { p: { statement: "p" } } }, { stamp: stampOf(claim) })).toEqual([]);
    expect(suspects(reworded, {})).toEqual([]);
  });

  it("on a link whose mechanism, sign or ends are put otherwise", () => {
    const of = (because: string, stamp?: string) =>
      buildTheory({
        outcomes: ["a", "b"],
        links: [{ from: "a", to: "b", because }],
        evidence: { e: { on: "a->b", ...(stamp && { fingerprint: stamp }) } },
      });
    const [link] = reviewTheory(of("so", getFingerprint(of("thus"), "a->b"))).links;
    expect(link?.flags).toContain("suspect");
    expect(link?.because).toContainEqual(
      expect.objectContaining({ carries: "suspect", evidence: "e", moved: ["because"] }),
    );
  });
});

describe("a review is suspect", () => {
  it("where the assumption has changed since, its parts included", () => {
    const reviews = [{ fingerprint: stampOf(claim) }];
    expect(suspects(claim, { reviews })).toEqual([]);
    expect(suspects(reworded, { reviews })).toEqual(["review: statement"]);
    expect(suspects({ ...claim, parts: { p: { statement: "p" } } }, { reviews })).toEqual(["review: parts"]);
  });

  it("only if it is the last", () => {
    const reviews = [
      { date: "2020", fingerprint: stampOf(claim) },
      { date: "2021", fingerprint: stampOf(reworded) },
    ];
    expect(suspects(reworded, { reviews })).toEqual([]);
    expect(suspects(reworded, { reviews }, "2020")).toEqual(["review: statement"]);
  });
});

describe("a review settles the evidence", () => {
  it("on a claim that stands as it was reviewed, in every field", () => {
    const stamp = stampOf(claim);
    expect(suspects(reworded, { stamp, reviews: [{ fingerprint: stampOf(reworded) }] })).toEqual([]);
    expect(suspects(moved, { stamp, reviews: [{ fingerprint: stampOf(moved) }] })).toEqual([]);
    expect(suspects(claim, { stamp: "typo", reviews: [{ fingerprint: stamp }] })).toEqual([]);
  });

  it("not before its date, nor without a fingerprint, nor where the claim has moved on", () => {
    const stamp = stampOf(claim);
    const reviews = [{ fingerprint: stampOf(reworded) }];
    expect(suspects(reworded, { stamp, reviews }, "2020-12")).toEqual(["e: statement"]);
    expect(suspects(reworded, { stamp, reviews: [{}] })).toEqual(["e: statement"]);
    expect(suspects({ ...claim, statement: "?" }, { stamp, reviews })).toEqual(["e: statement", "review: statement"]);
    expect(suspects(claim, { stamp: "typo", reviews })).toEqual(["e: fingerprint", "review: statement"]);
  });
});

describe("a rewording settles evidence and reviews of before", () => {
  const stamp = stampOf(claim);
  const reviews = [{ fingerprint: stamp }];

  it("in the texts that were accepted, while they stand", () => {
    const rewordings = [{ fingerprint: stampOf(reworded) }];
    expect(suspects(reworded, { stamp, reviews, rewordings })).toEqual([]);
    expect(suspects({ ...claim, statement: "?" }, { stamp, rewordings })).toEqual(["e: statement"]);
    expect(suspects({ ...reworded, on: "b->c" }, { stamp, reviews, rewordings })).toEqual(["e: on", "review: on"]);
    expect(suspects(reworded, { stamp: "typo", rewordings })).toEqual(["e: fingerprint"]);
  });

  it("not in another text, nor from before the review, nor with a fingerprint that cannot be read", () => {
    const entry = { fingerprint: stampOf(reworded) };
    expect(suspects(reworded, { stamp, rewordings: [{ ...entry, moved: ["falsifier"] }] })).toEqual(["e: statement"]);
    expect(suspects(reworded, { reviews, rewordings: [{ ...entry, date: "2020-12" }] })).toEqual(["review: statement"]);
    expect(suspects(reworded, { reviews, rewordings: [{ ...entry, date: "2021" }] })).toEqual([]);
    expect(suspects(reworded, { stamp, rewordings: [{ fingerprint: "typo" }] })).toEqual(["e: statement"]);
    expect(suspects(reworded, { stamp, rewordings: [entry] }, "2021-12")).toEqual(["e: statement"]);
  });
});

test("an assumption is never reviewed where a log has others, its parts along with it", () => {
  const theory = buildTheory({
    outcomes: ["a"],
    asOf: "2020",
    assumptions: { x: { on: "a", parts: { p: { statement: "p" } } }, y: { on: "a", parts: { q: { statement: "q" } } } },
    reviews: [{ assumption: "x", date: "2021", reviewer: "Ann", decision: "accept" }],
  });
  const never = (asOf: string) =>
    reviewTheory(theory, { asOf })
      .assumptions.filter(({ flags }) => flags.includes("never-reviewed"))
      .map(({ id }) => id);
  expect(never("2021")).toEqual(["y"]);
  expect(never("2020")).toEqual([]);
  expect(reviewTheory(theory, { asOf: "2021" }).assumptions[2]?.because).toEqual([
    { carries: "never-reviewed", since: "2020" },
  ]);
});
