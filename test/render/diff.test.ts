import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diffTheories } from "../../src/analysis/diff-theories.js";
import { renderDiffMarkdown, renderDiffText } from "../../src/entries/render/text.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { nameField } from "../../src/language/name-field.js";
import { getDiffWords, getWords } from "../../src/language/words.js";
import { describeFields } from "../../src/render/diff/describe-fields.js";
import { listSegments } from "../../src/render/diff/list-segments.js";
import { COLLECTIONS, listDeepFields } from "../../src/schema/fields.js";
import { displayWidth } from "../../src/theory/printable.js";
import type { Theory } from "../../src/theory/theory.js";
import { buildTheory } from "../support/build-theory.js";
import { expectGolden } from "../support/golden.js";
import { trust } from "../support/trust.js";

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);
const read = (name: string): Theory => {
  const result = readYaml(readFileSync(new URL(`../../examples/handwashing/${name}`, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.theory;
};
const before = read("theory.yaml");
const after = read("a-year-later.yaml");
const diff = diffTheories(before, after, { asOf: "2025-06" });

describe.each(["en", "nl"] as const)("what changed in %s", (lang) => {
  it("as text, there and back", () => {
    const back = diffTheories(after, before);
    const pages = [renderDiffText(before, after, { diff, lang }), renderDiffText(after, before, { diff: back, lang })];
    expectGolden(pages.join("\n\n"), golden(`diff.${lang}.txt`));
  });

  it("as Markdown", () => {
    const versions = { before: "2024", after: "2025" };
    expectGolden(renderDiffMarkdown(before, after, { diff, lang, versions }), golden(`diff.${lang}.md`));
  });
});

describe("a page on what changed", () => {
  it("keeps to its width, and says the same with colour as without", () => {
    const page = renderDiffText(before, after, { diff, width: 60 });
    expect(page.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
    const colored = renderDiffText(before, after, { diff, color: true });
    expect(colored).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(renderDiffText(before, after, { diff }));
  });

  it("says so when nothing changed, and when only time went by", () => {
    const same = diffTheories(before, before);
    expect(renderDiffText(before, before, { diff: same })).toContain("\nNothing changed.\n");
    const dated = buildTheory({
      outcomes: ["o"],
      assumptions: { a: "o" },
      evidence: { e: { on: "a", date: "2020", strength: "strong" } },
    });
    const [early, late] = [trust({ ...dated, asOf: "2019" }), trust({ ...dated, asOf: "2021" })];
    const page = renderDiffMarkdown(early, late, { diff: diffTheories(early, late) });
    expect(page).toContain("verdicts on 2019 and on 2021");
    expect(page).toContain("now counts: “e”");
  });

  it("tells every kind of move and mover", () => {
    const a = buildTheory({
      outcomes: ["o", "p"],
      factors: ["f"],
      assumptions: {
        w: {
          on: "o",
          combine: "all",
          parts: { x: { statement: "The first half" }, y: { statement: "The second half" } },
        },
        z: "p",
      },
      evidence: {
        e: { on: "x", stance: "opposes", withdrawn: { date: "2022", reason: "error" } },
        g: { on: "z", strength: "weak" },
      },
      reviews: [{ assumption: "z", date: "2020", reviewer: "Ann", decision: "accept" }],
      waivers: [{ code: "c", on: "o", reason: "r", by: "Ann", date: "2020" }],
    });
    const b = buildTheory({
      outcomes: { p: { title: "p" }, o: { title: "o" } },
      factors: [],
      interventions: ["f"],
      assumptions: {
        w: { on: "o", combine: "any", parts: { y: { statement: "The second half" }, v: { statement: "Brand new" } } },
        x: { statement: "The first half", on: "o" },
        z: "p",
      },
      evidence: {
        e: { on: "x", stance: "opposes", withdrawn: { date: "2022", reason: "error" } },
        g: { on: "z", strength: "strong" },
        h: { on: "y" },
      },
    });
    const page = renderDiffText(a, b, { diff: diffTheories(a, b, { asOf: "2021" }) });
    expect(page.slice(page.indexOf("Dropped"))).toMatchInlineSnapshot(`
      "
      "
    `);
  });

  it("tells who accepted a wording, where nothing else is new", () => {
    const a = buildTheory({
      ...{
        interventions: { i: { title: "Wells" } },
        outcomes: { o: { title: "Water" } },
        links: [{ from: "i", to: "o" }],
      },
      assumptions: { z: { statement: "Pumps last", on: "i->o" } },
      rewordings: [{ on: "z", date: "2024", by: "Ann", moved: ["statement"], fingerprint: "1:x=0123456789ab" }],
    });
    const [first] = a.rewordings ?? [];
    const b = trust({
      ...a,
      rewordings: [
        { ...first!, moved: ["statement", "falsifier"] as const },
        { on: "i->o", date: "2025-03", by: "Bo", moved: ["from"] as const, fingerprint: "1:x=0123456789ab" },
      ],
    });
    const pages = (["en", "nl"] as const).map((lang) => renderDiffText(a, b, { diff: diffTheories(a, b), lang }));
    expect(pages[0]).toContain("1 added, 1 changed.");
    expect(pages[0]).toMatch(
      /Reviews, rewordings and waivers\n─+\n~ rewording: 2024, Ann: Pumps last \(rewordings\[0\]\)\n {4}changed fields: \{\+wrong if\+\}\n\+ rewording, new: 2025-03, Bo: Wells → Water \(rewordings\[1\]\)\n/,
    );
    expect(pages[1]).toMatch(
      /herformulering: 2024, Ann: Pumps last \(rewordings\[0\]\)\n {4}gewijzigde velden: \{\+klopt niet als\+\}\n/,
    );
  });

  it("sends no control character of a theory to the terminal, and formats nothing of it", () => {
    const steer = "a\u001b[2Jb\u0007c *d* `e` <f> [g](h)";
    const a = buildTheory({ title: steer, outcomes: { o: { title: steer, note: steer } } });
    const b = buildTheory({
      title: `${steer} x`,
      outcomes: { o: { title: steer, note: `${steer} y`, sdg: ["1"], locator: steer } },
      actors: { z: { name: steer } },
    });
    const found = diffTheories(a, b);
    const text = renderDiffText(a, b, { diff: found });
    const markdown = renderDiffMarkdown(a, b, { diff: found, versions: { before: steer, after: steer } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
    for (const page of [text, markdown]) expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(markdown).not.toContain("*d*");
    expect(markdown).toContain("\\*d\\*");
    expect(markdown).not.toMatch(/(?<!\\)<f/);
  });
});

describe("the words that changed", () => {
  const show = (before: string, after: string) =>
    listSegments(before, after)
      .map(({ in: where, text }) => (where === "both" ? text : where === "before" ? `[${text}]` : `{${text}}`))
      .join("");

  it("are told apart from those that did not", () => {
    expect(show("Water is near", "Clean water is near")).toBe("[Water]{Clean water} is near");
    expect(show("The same", "The same")).toBe("The same");
  });

  it("are shown whole where hardly a word is the same", () => {
    expect(show("Pumps are repaired", "Nobody pays for the water")).toBe(
      "[Pumps are repaired] {Nobody pays for the water}",
    );
  });

  it("keep a few words around them, and not all", () => {
    const long = Array.from({ length: 40 }, (_, i) => `w${i}`).join(" ");
    expect(show(`a ${long} b`, `c ${long} b`)).toBe("[a]{c} w0 w1 w2 w3 w4 … ");
    expect(show(`a ${long} b`, `a ${long} d`)).toBe("… w34 w35 w36 w37 w38 w39 [b]{d}");
    expect(show(`a ${long} b`, `c ${long} d`)).toBe("[a]{c} w0 w1 w2 w3 w4 … w34 w35 w36 w37 w38 w39 [b]{d}");
  });

  it("do not take long in texts without end", () => {
    const [a, b] = ["a ".repeat(20_000), "b ".repeat(20_000)];
    expect(listSegments(a, b).map(({ in: where }) => where)).toEqual(["before", "both", "after"]);
  });
});

describe("the words of the format", () => {
  /** Values whose word in Dutch is the same. */
  const SAME = new Set(["output", "impact", "+", "-", "context", "experiment", "quasi-experiment", "monitoring"]);

  const SAME_IN_DUTCH = new Set(["code", "processTracing"]);

  // Sources are CSL-JSON, whose names for fields are the same everywhere; the columns of their table hold the names that it writes.
  const collections = COLLECTIONS.filter(({ kind }) => kind !== "source");
  it.each(collections)("all have a word in both languages: $kind", ({ kind, part }) => {
    const fields = listDeepFields(part);
    expect(fields.length).toBeGreaterThan(2);
    for (const { path, words: values = [], many, isWithinMany } of fields) {
      if (many === "register" || isWithinMany) continue;
      const field = path.join(".");
      for (const lang of ["en", "nl"] as const) {
        const context = { lang, own: getDiffWords(lang), words: getWords(lang) };
        const [described] = describeFields(kind, [{ field, before: values[0] ?? "x" }], context);
        if (lang === "nl")
          for (const value of values.filter((one) => !SAME.has(one))) {
            const [entry] = describeFields(kind, [{ field, before: value }], context);
            expect(entry?.segments, `${kind}.${field}`).not.toEqual([{ in: "before", text: value }]);
          }
        // The schema says what a field is called.
        expect(described?.label, `${kind}.${field}`).toBe(nameField(kind, field, lang));
        if (lang === "nl" && !SAME_IN_DUTCH.has(field.split(".").at(-1)!))
          expect(described?.label, `${kind}.${field}`).not.toBe(nameField(kind, field, "en"));
      }
    }
  });

  it("are told within a list, and truth as yes and no", () => {
    const change = { field: "searched", after: [{ where: "Scopus", date: "2024-05", for: "opposing" }] };
    const context = { lang: "nl" as const, own: getDiffWords("nl"), words: getWords("nl") };
    expect(describeFields("assumption", [change, { field: "exhaustive", after: true }], context)).toEqual([
      { label: "zoekacties", segments: [{ in: "after", text: "waar Scopus, datum mei 2024, gezocht tegenbewijs" }] },
      { label: "subaannames volledig", segments: [{ in: "after", text: "ja" }] },
    ]);
  });
});
