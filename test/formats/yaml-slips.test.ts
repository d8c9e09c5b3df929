import { describe, expect, it } from "vitest";
import { explainProblem, readYaml } from "../../src/entries/formats/document.js";

const tell = (lines: string, language: "en" | "nl") => {
  const result = readYaml(`format: theory-of-change/1\n${lines}\nlanguage: nl\n`);
  if (result.ok) throw new Error("it was read");
  return result.problems.map((problem) => {
    const said = explainProblem(problem, { lang: language }).replace(
      /^(this is not a|dit is geen) (theory|theorie) in YAML: /,
      "",
    );
    return `${problem.position?.line}:${problem.position?.column} ${said}`;
  });
};

describe("a slip that the line shows is called by its name", () => {
  it.each<[string, string, string]>([
    ["title: Iets: ja", "2:12", '": " "Iets: ja"'],
    ["'a b': Iets: ja # zo", "2:12", '": " "Iets: ja"'],
    ["xs:\n  - statement: Als: dit", "3:19", '": " "Als: dit"'],
    ["a: {statement: Als: het regent}", "2:19", '": " "Als: het regent"'],
    ["a: {b: c, d: Als: het regent, e: f}", "2:17", '": " "Als: het regent"'],
  ])("a colon in a text: %s", (lines, place, said) => {
    const [colon, ...text] = said.split(/(?<=": ") /);
    expect(tell(lines, "en")).toEqual([`${place} a text with ${colon} in it needs quotes; write ${text.join(" ")}.`]);
    expect(tell(lines, "nl")).toEqual([
      `${place} een tekst met ${colon} erin moet tussen aanhalingstekens; schrijf ${text.join(" ")}.`,
    ]);
  });

  it.each<[string, string]>([
    ['title: "Iets', "2:8"],
    ["title: 'Iets", "2:8"],
    ['outcomes:\n  a: {title: "Iets}\n  b: {title: "X"}', "3:14"],
    ['outcomes:\n  a:\n    title: "Iets\n      en meer\n  b: {title: X}', "4:12"],
    ['title: "Iets \\" zo', "2:8"],
  ])("a quote that is not closed: %s", (lines, place) => {
    expect(tell(lines, "en")).toEqual([`${place} the quote that opens here is not closed.`]);
    expect(tell(lines, "nl")).toEqual([`${place} het aanhalingsteken dat hier opent is niet gesloten.`]);
  });

  it.each<[string, string, string]>([
    ["a: @x", "2:4", "@x"],
    ["a: `x` en", "2:4", "`x` en"],
    ["a: [b, %c]", "2:8", "%c"],
  ])("a reserved character: %s", (lines, place, text) => {
    const first = text[0];
    expect(tell(lines, "en")).toEqual([`${place} a text that begins with ${first} needs quotes; write "${text}".`]);
    expect(tell(lines, "nl")).toEqual([
      `${place} een tekst die met ${first} begint moet tussen aanhalingstekens; schrijf "${text}".`,
    ]);
  });

  it.each<[string, string]>([
    ["links:\n  - from: a\n    to: b\n    sign: -", "5:11"],
    ["links:\n  - sign: - # a harm\n    from: a", "3:11"],
    ["links:\n  - { from: a, to: b, sign: - }", "3:29"],
    ["links: [{ sign: -, from: a, to: b }]", "2:17"],
  ])("a minus without quotes: %s", (lines, place) => {
    expect(tell(lines, "en")).toEqual([`${place} a - that stands alone needs quotes; write "-".`]);
    expect(tell(lines, "nl")).toEqual([`${place} een - op zichzelf moet tussen aanhalingstekens; schrijf "-".`]);
  });

  it("a colon that may come after a next key", () => {
    expect(tell("a: {b: c d: e}", "en")).toEqual(['2:11 a comma is missing, or quotes around a text with ": " in it.']);
    expect(tell("a: {b: c d: e}", "nl")[0]).toContain("er ontbreekt een komma, of aanhalingstekens");
  });

  it("text after a quote", () => {
    const said = "2:15 there is text after the closing quote; put quotes around all of it.";
    expect(tell('title: "Iets" zegt hij', "en")).toEqual([said]);
    expect(tell('title: "Iets" zegt hij', "nl")[0]).toContain("er staat tekst na het sluitende aanhalingsteken");
  });

  it("and what the line does not show is left to the parser", () => {
    expect(tell("a:\n  b: x\n   c: y", "en")).toEqual(["4:5 bad indentation of a mapping entry."]);
    expect(tell("title: Iets\n  en meer: ja", "en")).toEqual(["3:10 bad indentation of a mapping entry."]);
    expect(tell("a: - b", "en")).toEqual(["2:4 bad indentation of a mapping entry."]);
    expect(tell('a: "b" # "c\n  e: f', "en")).toEqual(["3:3 bad indentation of a mapping entry."]);
    expect(tell("a: {b: c", "en")).toEqual(["3:1 deficient indentation."]);
  });
});

describe("what else the parser says is in Dutch", () => {
  it.each(["%YAML 9\n---\na: b", "%TAG x\n---\n", "%FOO\na: 1"])("of a directive: %s", (text) => {
    const result = readYaml(text);
    expect(result.ok || explainProblem(result.problems[0] as never, { lang: "nl" })).toBe(
      "dit is geen theorie in YAML: een regel met % (%YAML, %TAG) hoort niet bij het formaat; haal hem weg.",
    );
  });
});
