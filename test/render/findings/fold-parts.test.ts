import { describe, expect, it } from "vitest";
import { listFindings } from "../../../src/analysis/list-findings.js";
import { buildFindingsPage } from "../../../src/render/findings/findings-page.js";
import { foldParts } from "../../../src/render/findings/fold-parts.js";
import { nameElements } from "../../../src/render/name-elements.js";
import { buildTheory } from "../../support/build-theory.js";
import { trust } from "../../support/trust.js";

const theory = buildTheory({
  interventions: ["i"],
  outcomes: ["o", "p"],
  links: ["i->o", "i->p"],
  assumptions: { alone: "i->p" },
});
const whole = trust({
  ...theory,
  assumptions: {
    ...theory.assumptions,
    whole: {
      statement: "Whole",
      on: "i->p",
      parts: {
        left: { statement: "Left", parts: { deep: { statement: "Deep" } } },
        right: { statement: "Right" },
      },
    },
  },
});
const untested = listFindings(whole).findings.filter(({ code }) => code === "untested");

describe("findings on a whole and its parts", () => {
  it("are folded into one that names the parts, each once", () => {
    expect(foldParts(whole, untested).map(({ finding, parts }) => [finding.on, parts.map(({ on }) => on)])).toEqual([
      ["alone", []],
      ["whole", ["left", "deep", "right"]],
    ]);
  });

  it("stay apart where they say something else", () => {
    const other = untested.map((finding) =>
      finding.on === "right" ? { ...finding, values: { criticalFor: [] } } : finding,
    );
    expect(foldParts(whole, other).map(({ finding }) => finding.on)).toEqual(["alone", "whole", "right"]);
  });

  it.each([
    ["en", "The same applies to the sub-assumptions “Left”, “Deep” and “Right”."],
    ["nl", "Hetzelfde geldt voor de subaannames ‘Left’, ‘Deep’ en ‘Right’."],
  ] as const)("are told so in %s, and counted one by one", (lang, said) => {
    const page = buildFindingsPage(whole, listFindings(whole), nameElements(whole, lang));
    const rule = page.groups.flatMap(({ rules }) => rules).find(({ code }) => code === "untested");
    expect(rule?.count).toBe(5);
    expect(rule?.told).toHaveLength(2);
    expect(rule?.told[1]?.sentence).toContain(said);
  });
});
