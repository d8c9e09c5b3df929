import { expect, it } from "vitest";
import { listRules } from "../../src/entries/render/text.js";

it("who says that a rule matters is told in Dutch, but for names", () => {
  const english = listRules();
  const dutch = listRules({ lang: "nl" });
  const untold = english.filter(({ source }, i) => /\b[a-z]{4,}\b/.test(source) && dutch[i]?.source === source);
  expect(untold.map(({ source }) => source)).toEqual([]);
  const left = dutch
    .map(({ source }) => source)
    .filter((source) => /\b(?:the|in the|practice|without|and)\b/.test(source));
  expect(left).toEqual([]);
  const remarks = english.flatMap(({ source }) => source.match(/\([a-z][^)]*\)/g) ?? []);
  expect(remarks.length).toBeGreaterThan(5);
  expect(remarks.filter((remark) => dutch.some(({ source }) => source.includes(remark)))).toEqual([]);
  expect(dutch.find(({ code }) => code === "mixed-source")?.source).toBe(
    "Black 2004 in de voorbeeldcasus; praktijk van het coderen",
  );
});
