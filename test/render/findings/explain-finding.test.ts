import { describe, expect, it } from "vitest";
import { listFindings } from "../../../src/analysis/list-findings.js";
import { explainFinding } from "../../../src/entries/render/text.js";
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
  return finding && explainFinding(theory, finding, { lang });
};

describe("a finding in words", () => {
  it("names a source and an indicator where something else has the same id", () => {
    expect(tell("no-locator")).toBe(
      "“One in five passed”: This finding does not say where it is in the source. Add the page or section in “Vries 2024”.",
    );
    expect(tell("no-baseline")).toContain("“Reading level”: ");
  });

  it("ends a name without a full stop, also where a text within it ends in one", () => {
    expect(tell("single-source")).toBe(
      "“Sixty hours are enough”: This verdict depends on one source: “Vries 2024”. Look for a second, independent source.",
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
      findings.filter(({ code }) => code === "single-source").map((finding) => explainFinding(bare, finding, { lang }));
    expect(told("en")).toEqual([
      "“All is well”: This verdict depends on one source, through the sub-assumption “One is”. Look for a second, independent source.",
      "“One is”: This verdict depends on one finding without a source: “Hard to say”. Look for a second, independent source.",
    ]);
    expect(told("nl")).toEqual([
      "‘All is well’: Dit oordeel steunt op één bron, via de subaanname ‘One is’. Zoek een tweede, onafhankelijke bron.",
      "‘One is’: Dit oordeel steunt op één bevinding zonder bron: ‘Hard to say’. Zoek een tweede, onafhankelijke bron.",
    ]);
  });

  it("lists what is missing", () => {
    expect(tell("undeclared-decomposition", "nl")).toContain("Voeg `combine` en `exhaustive` toe.");
  });
});
