import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hasCausalMap, readCausalMap } from "../../../src/entries/formats/tables.js";
import { readLabel } from "../../../src/formats/causal-map/read-label.js";
import type { CellValue } from "../../../src/sheets/sheet.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { runs } from "../../support/runs.js";

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, options?: Parameters<typeof readCausalMap>[1]) =>
  readCausalMap([{ name: "map", rows }], { title: "T", language: "en", ...options });
const theoryOf = (result: ReturnType<typeof readCausalMap>) => {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
const HEAD = ["cause", "effect", "source", "quote"];
const codes = ({ losses }: ReturnType<typeof readCausalMap>) => losses.map(({ code }) => code);

describe("readCausalMap", () => {
  it("makes a link of rows with the same ends, and evidence of each row", () => {
    const result = read(
      [
        ["Link ID", "Oorzaak", "Gevolg", "Bron", "Citaat"],
        [7, "Training", "Skills", "A", "We learnt"],
        [8, "training ", "Skills", "B", "They taught us"],
        [9, "Skills", "Income", "A", null],
      ],
      { interventions: ["TRAINING"] },
    );
    expect(theoryOf(result)).toEqual({
      format: "theory-of-change/1",
      id: "t",
      title: "T",
      language: "en",
      strands: {},
      interventions: { training: { title: "Training" } },
      outcomes: { skills: { title: "Skills" }, income: { title: "Income" } },
      factors: {},
      links: [
        { from: "training", to: "skills" },
        { from: "skills", to: "income" },
      ],
      evidence: {
        "claim-7": { on: "training->skills", stance: "supports", finding: "We learnt", source: "a" },
        "claim-8": { on: "training->skills", stance: "supports", finding: "They taught us", source: "b" },
        "claim-9": { on: "skills->income", stance: "supports", finding: "Skills → Income", source: "a" },
      },
      sources: { a: { type: "interview", title: "A" }, b: { type: "interview", title: "B" } },
    });
    expect(codes(result).sort()).toEqual(["guessed-source", "guessed-source", "made-finding", "same-label"]);
  });

  it("puts opposites in one node and lets them count for the sign of the link", () => {
    const result = read([
      HEAD,
      ["Rain", "Harvest", "a", "more rain"],
      ["~Rain", "~Harvest", "b", "no rain"],
      ["~Rain", "Harvest", "c", "dry years were good"],
      ["Rain", "~Mud", "d", "it washed away"],
    ]);
    const theory = theoryOf(result);
    expect(theory.links).toEqual([
      { from: "rain", to: "harvest" },
      { from: "rain", to: "mud", sign: "-" },
    ]);
    expect(Object.values(theory.evidence ?? {}).map(({ stance, note }) => [stance, note])).toEqual([
      ["supports", undefined],
      ["supports", "~Rain → ~Harvest"],
      ["opposes", "~Rain → Harvest"],
      ["supports", "Rain → ~Mud"],
    ]);
    expect(codes(result).filter((code) => code === "opposite")).toHaveLength(3);
    expect(result.losses.find(({ code }) => code === "mixed-sign")?.message).toBe(
      "map, row 4: ~Rain → Harvest says the opposite of most rows with these ends, so it opposes the link.",
    );
  });

  it("makes strands of what labels have in common, and zooms out on request", () => {
    const rows = [
      HEAD,
      ["Farming; irrigation", "Income; from crops", "a", "x"],
      ["Farming", "Income;from crops", "a", "y"],
    ];
    const theory = theoryOf(read(rows));
    expect(theory.strands).toEqual({ farming: { title: "Farming" }, income: { title: "Income" } });
    expect(theory.factors).toEqual({
      "farming-irrigation": { title: "Farming; irrigation", strand: "farming" },
      farming: { title: "Farming", strand: "farming" },
    });
    const zoomed = read(rows, { zoom: 1, interventions: ["farming"] });
    expect(theoryOf(zoomed).links).toEqual([{ from: "farming", to: "income" }]);
    expect(theoryOf(zoomed).interventions).toEqual({ farming: { title: "Farming" } });
    expect(codes(zoomed).filter((code) => code === "zoomed")).toHaveLength(3);
  });

  it("takes a general label for all that is under it", () => {
    const rows = [HEAD, ["Project; seeds", "Harvest", "a", "x"], ["Project; advice", "Harvest", "a", "y"]];
    expect(Object.keys(theoryOf(read(rows, { interventions: ["Project"] })).interventions ?? {})).toEqual([
      "project-seeds",
      "project-advice",
    ]);
  });

  it("names what it leaves out and what it cannot know", () => {
    const result = readCausalMap(
      [
        { name: "about", rows: [["Made in June"]] },
        {
          name: "links",
          rows: [
            ["Cause", "Effect", "Sentiment"],
            ["A", "~A", 1],
            [null, "B", 2],
            ["C", " ; ~ ", 3],
            ["C", "D", 4],
            ["D", "E", 5],
          ],
        },
      ],
      { interventions: ["D"] },
    );
    expect(theoryOf(result).links).toEqual([
      { from: "c", to: "d" },
      { from: "d", to: "e" },
    ]);
    expect(result.losses.map(({ code, position }) => [code, position?.line])).toEqual([
      ["unknown-sheet", undefined],
      ["unknown-column", 1],
      ["bad-row", 3],
      ["bad-row", 4],
      ["guessed-theory", undefined],
      ["self-link", 2],
      ["node-kind", undefined],
      ["node-kind", undefined],
      ["made-finding", 5],
      ["made-finding", 6],
    ]);
  });

  it.each([
    ["nothing", []],
    [
      "another table",
      [
        ["from", "to"],
        ["a", "b"],
      ],
    ],
  ] as [string, Rows][])("finds none in %s", (_, rows) => {
    expect(hasCausalMap([{ name: "x", rows }])).toBe(false);
    const result = read(rows);
    expect(result.ok ? "" : result.problems[0]?.message).toContain("there is no causal map in it");
  });
});

test.each([
  ["a", ["a"], false],
  ["~a", ["a"], true],
  ["~ a;  ~b", ["a", "b"], false],
  ["a; ~b", ["a", "b"], true],
  ["~~a", ["a"], false],
  ["a ~ b", ["a ~ b"], false],
  ["a;;b;", ["a", "b"], false],
])("the label %j", (text, parts, isOpposite) => {
  expect(readLabel(text)).toEqual({ parts, isOpposite });
});

test.each(["", " ", "~", ";", "~;~"])("%j is no label", (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test("every row is evidence or named as left out, whatever stands in it", () => {
  const label = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", ";", "~", " ", "A"), maxLength: 5 }),
    fc.constantFrom(...HOSTILE_TEXTS, "theory", "constructor", "1"),
  );
  const row = fc.tuple(
    label,
    label,
    fc.option(fc.constantFrom("s", "t", "1")),
    fc.option(fc.constantFrom("q", "constructor")),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.option(fc.integer({ min: 1, max: 2 })), (rows, zoom) => {
      const result = read([HEAD, ...rows], zoom === null ? {} : { zoom });
      const filled = rows.filter((cells) => cells.some((cell) => (cell ?? "").trim() !== ""));
      const left = codes(result).filter((code) => code === "bad-row" || code === "self-link").length;
      if (!result.ok) expect(left).toBe(filled.length);
      else expect(Object.keys(result.theory.evidence ?? {}).length + left).toBe(filled.length);
      // The order of other rows does not change what is a link.
      const ends = (one: ReturnType<typeof read>) =>
        new Set(one.ok ? one.theory.links?.map(({ sign }) => sign ?? "+") : []);
      expect(ends(read([HEAD, ...[...rows].reverse()], zoom === null ? {} : { zoom }))).toEqual(ends(result));
    }),
    { numRuns: runs(150) },
  );
});
