import { describe, expect, it } from "vitest";
import { listFindings } from "../../../src/analysis/findings/list-findings.js";
import { tellFinding } from "../../../src/render/text.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";

/** Sources, indicators, evidence and nodes that have one another's ids, as each register has ids of its own. */
const theory = parseTheoryOrThrow({
  format: "theory-of-change/1",
  id: "lessons",
  title: "Lessons",
  language: "en",
  interventions: { lessons: { title: "Give lessons" } },
  outcomes: { reading: { title: "Workers read", level: "impact", indicators: ["reading"] } },
  links: [{ from: "lessons", to: "reading" }],
  assumptions: {
    hours: {
      statement: "Sixty hours are enough.",
      on: "lessons->reading",
      parts: { rooms: { statement: "And rooms" } },
    },
  },
  evidence: { pilot: { on: "hours", stance: "opposes", finding: "One in five passed.", source: "pilot" } },
  sources: {
    pilot: { type: "report", title: "Pilot", author: [{ family: "Vries" }], issued: { "date-parts": [[2024]] } },
  },
  indicators: { reading: { title: "Reading level" } },
});

const tell = (code: string, lang: "en" | "nl" = "en") => {
  const finding = listFindings(theory, { profile: "publish" }).findings.find((one) => one.code === code);
  return finding && tellFinding(theory, finding, { lang });
};

describe("a finding in words", () => {
  it("names a source and an indicator where something else has the same id", () => {
    expect(tell("no-locator")).toBe("“One in five passed” does not say where in “Vries 2024” it stands.");
    expect(tell("no-baseline")).toContain("“Reading level”");
  });

  it("has one full stop, also where a text within it ends in one", () => {
    expect(tell("single-source")).toBe(
      "One independent source carries the verdict on “Sixty hours are enough”: “Vries 2024”.",
    );
  });

  it("takes neither evidence without a source nor a part for one", () => {
    const bare = parseTheoryOrThrow({
      ...theory,
      assumptions: {
        ...theory.assumptions,
        whole: { statement: "All is well.", parts: { part: { statement: "One is." } }, on: "reading" },
      },
      evidence: { pilot: { on: "part", stance: "opposes", finding: "Hard to say.", strength: "strong" } },
      sources: {},
    });
    const { findings } = listFindings(bare, { profile: "publish" });
    const told = (lang: "en" | "nl") =>
      findings.filter(({ code }) => code === "single-source").map((finding) => tellFinding(bare, finding, { lang }));
    expect(told("en")).toEqual([
      "One independent source carries the verdict on “All is well”, via “One is”.",
      "One item of evidence, without a source, carries the verdict on “One is”: “Hard to say”.",
    ]);
    expect(told("nl")).toEqual([
      "Het oordeel over ‘All is well’ rust op één onafhankelijke bron, via ‘One is’.",
      "Het oordeel over ‘One is’ rust op één stuk bewijs, zonder bron: ‘Hard to say’.",
    ]);
  });

  it("counts what is missing", () => {
    expect(tell("undeclared-decomposition", "nl")).toContain("combine en exhaustive ontbreken.");
  });
});
