import { describe, expect, it } from "vitest";
import { citeSources } from "../../src/render/cite.js";
import type { Source } from "../../src/schema/generated/types.js";

const source = (given: Partial<Source> = {}): Source => ({ type: "report", ...given });
const issued = (...year: number[]) => ({ issued: { "date-parts": [year] } });
const by = (...families: string[]) => ({ author: families.map((family) => ({ family })) });
const cite = (given: Partial<Source>, language: "en" | "nl" = "en") =>
  citeSources({ only: source(given) }, language).get("only");

describe("citeSources", () => {
  it.each<[Partial<Source>, string]>([
    [{ ...by("Ames"), ...issued(2018, 10, 5) }, "Ames 2018"],
    [{ ...by("Ames", "Bo"), ...issued(2018) }, "Ames & Bo 2018"],
    [{ ...by("Ames", "Bo", "Cy"), ...issued(2018) }, "Ames et al. 2018"],
    [{ ...by("Ames", "et al."), ...issued(2018) }, "Ames et al. 2018"],
    [{ author: [{ literal: "World Bank" }], ...issued(2018) }, "World Bank 2018"],
    [{ author: [{ family: "Reisen", "non-dropping-particle": "van" }], ...issued(2018) }, "van Reisen 2018"],
    [{ author: [{ given: "Aristotle" }], ...issued(-350) }, "Aristotle -350"],
    [{ author: [], editor: [{ family: "Ed" }], ...issued(2018) }, "Ed 2018"],
    [{ title: "A report", ...issued(2018) }, "“A report” 2018"],
    [{ title: "Long ".repeat(20), "title-short": "Short", ...issued(2018) }, "“Short” 2018"],
    [{ title: "Word ".repeat(20), ...issued(2018) }, `“${"Word ".repeat(9)}Word…” 2018`],
    [issued(2018), "only 2018"],
    [by("Ames"), "Ames n.d."],
    [{ ...by("Ames"), issued: { "date-parts": [[2018], [2020]] } }, "Ames 2018–2020"],
    [{ ...by("Ames"), issued: { literal: "spring of 2017" } }, "Ames 2017"],
    [{ ...by("Ames"), issued: { raw: "soon" } }, "Ames n.d."],
    [{ ...by("Ames"), ...issued(2018), "year-suffix": "c" }, "Ames 2018c"],
  ])("%j is %s", (given, citation) => expect(cite(given)).toBe(citation));

  it("speaks Dutch", () => {
    expect(cite(by("Ames", "Bo", "Cy"), "nl")).toBe("Ames e.a. z.j.");
  });

  it("tells sources apart that would be cited alike", () => {
    const same = source({ ...by("Ames"), ...issued(2018) });
    const sources = {
      x: same,
      y: source({ ...by("Bo"), ...issued(2018) }),
      z: same,
      u: source(by("Cy")),
      v: source(by("Cy")),
    };
    expect(Object.fromEntries(citeSources(sources))).toEqual({
      x: "Ames 2018a",
      y: "Bo 2018",
      z: "Ames 2018b",
      u: "Cy n.d.-a",
      v: "Cy n.d.-b",
    });
  });

  it("does not run out of letters", () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s${i}`, source(issued(2018))]));
    const alike = Object.fromEntries(Object.keys(many).map((id) => [id, source({ ...by("Ames"), ...issued(2018) })]));
    const citations = [...citeSources(alike).values()];
    expect(new Set(citations).size).toBe(60);
    expect(citations.slice(25, 28)).toEqual(["Ames 2018z", "Ames 2018aa", "Ames 2018ab"]);
  });
});
