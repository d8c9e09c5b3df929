import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addSources, readBibtex } from "../../../src/entries/formats/citations.js";
import { parseTheory } from "../../../src/theory/parse.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { loadTheory } from "../../support/load-theory.js";
import { runs } from "../../support/runs.js";

const handwashing = loadTheory("examples/handwashing/theory.yaml");

const read = (text: string, options?: Parameters<typeof readBibtex>[1]) => {
  const result = readBibtex(text, options);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  const { sources, losses } = result;
  return { sources, losses, told: losses.map(({ code, at }) => [code, ...at].join(" ")) };
};
const one = (text: string) => Object.values(read(text).sources)[0];

describe("an entry", () => {
  test.each(["institution = {Ministry}, publisher = {Press}", "publisher = {Press}, institution = {Ministry}"])(
    "keeps both where two fields have one variable: %s",
    (fields) => {
      const { publisher, ...source } = one(`@report{a, title = {X}, ${fields}}`) ?? {};
      expect([publisher, JSON.stringify(source).includes("Ministry")]).toEqual(["Press", true]);
    },
  );

  test("has its type, fields, names and dates by the names of CSL", () => {
    const { sources, told } = read(`
@string{coch = {Cochrane Database}}
@article{ejemot2021,
  author = {Ejemot-Nwadiaro, Regina I. and {World Health Organization} and van der Berg, Jan},
  title = {Hand-washing for preventing {D}iarrhoea}, subtitle = {R\\'esum\\'e \\& more, 5 < 6},
  journal = coch, year = 2021, month = jan, volume = {1}, number = {4}, pages = {12--34},
  doi = {10.1002/x_y}, url = {https://example.org/a_b?c=d&e=%20}, keywords = {a, b}, urldate = {2022-03-04},
}`);
    expect(told).toEqual([]);
    expect(sources).toEqual({
      ejemot2021: {
        type: "article-journal",
        title: "Hand-washing for preventing Diarrhoea: Résumé & more, 5 < 6",
        author: [
          { family: "Ejemot-Nwadiaro", given: "Regina I." },
          { literal: "World Health Organization" },
          { family: "Berg", given: "Jan", "non-dropping-particle": "van der" },
        ],
        "container-title": "Cochrane Database",
        issued: { "date-parts": [[2021, 1]] },
        accessed: { "date-parts": [[2022, 3, 4]] },
        volume: "1",
        issue: "4",
        page: "12–34",
        DOI: "10.1002/x_y",
        URL: "https://example.org/a_b?c=d&e=%20",
        keyword: "a, b",
      },
    });
  });

  test.each([
    ["techreport", "number", "number"],
    ["book", "number", "collection-number"],
    ["article", "number", "issue"],
    ["phdthesis", "school", "publisher"],
    ["inproceedings", "booktitle", "container-title"],
    ["inbook", "bookauthor", "container-author"],
  ])("of the type %s has %s as %s", (type, field, variable) => {
    expect(one(`@${type}{a, ${field} = {X}}`)).toHaveProperty(variable);
  });

  test.each([
    ["date = {2018-10-05/2019}", { "date-parts": [[2018, 10, 5], [2019]] }],
    ["date = {1990?}", { "date-parts": [[1990]], circa: true }],
    ["date = {2018-10-05T10:20:30Z}", { "date-parts": [[2018, 10, 5]] }],
    ["date = {2020-21}", { literal: "2020-21" }],
    ["date = {2020-13-45}", { literal: "2020-13-45" }],
    ["year = {n.d.}", { literal: "n.d." }],
    ["year = 2020, month = 12, day = 3", { "date-parts": [[2020, 12, 3]] }],
    ["year = 2020, month = {10 March}", { literal: "10 March 2020" }],
  ])("with %s was issued so", (field, issued) => {
    expect(one(`@misc{a, title = {T}, ${field}}`)?.issued).toEqual(issued);
  });

  test("takes over from the one that it refers to, wherever that stands", () => {
    const text = "@inproceedings{a, title={X}, crossref={P}}\n@proceedings{p, title={All}, year=2001, publisher={ACM}}";
    expect(read(text).sources["a"]).toMatchObject({ title: "X", publisher: "ACM", issued: { "date-parts": [[2001]] } });
    expect(Object.keys(read("@misc{a, crossref={b}, title={A}} @misc{b, crossref={a}, year=1}").sources)).toEqual([
      "a",
      "b",
    ]);
    expect(read("@misc{a, crossref={gone}, title={A}}").sources["a"]?.title).toBe("A");
  });

  test("has its key as its id, or as its citation key where that cannot be an id", () => {
    const { sources, told } = read("@book{smith:2020, title={A}} @book{Smith2021, title={B}} @book{title={C}}");
    expect(Object.keys(sources)).toEqual(["smith-2020", "Smith2021", "c"]);
    expect(sources["smith-2020"]?.["citation-key"]).toBe("smith:2020");
    expect(told).toEqual(["changed-id smith:2020 id", "changed-id line 1 id"]);
    const base = addSources(handwashing, sources);
    expect(Object.keys(read("@book{smith:2020, title={A2}}", { base }).sources)).toEqual(["smith-2020"]);
  });
});

describe("what does not go over", () => {
  test("is told with its line", () => {
    const { sources, losses } = read(`@comment{jabref-meta: x}
@preamble{"x"}
@odd{a, title={\\emph{Soap} \\foo{}}, author={A, B and others}, file={a.pdf}, journal={J}, booktitle={K}}
@misc{a, title={again}}
@misc{b, title={unclosed
@misc{c, year=2020, b c={x}}
@misc{d, title={fine}}`);
    expect(losses.map(({ code, at, position }) => [code, at.join(" "), position?.line])).toEqual([
      ["no-source", "@comment", 1],
      ["no-source", "@preamble", 2],
      ["markup", "a", 3],
      ["markup", "a title", 3],
      ["others", "a author", 3],
      ["bad-entry", "b", 5],
      ["bad-entry", "c", 6],
      ["unknown-field", "a file", 3],
      ["unknown-field", "a booktitle", 3],
      ["guessed-type", "a type", 3],
      ["duplicate-id", "a", 4],
    ]);
    expect(Object.keys(sources)).toEqual(["a", "d"]);
    expect(sources["a"]).toMatchObject({ type: "document", custom: { type: "odd", file: "a.pdf", booktitle: "K" } });
  });

  test.each(["", "<html>", "@", "@misc", "@".repeat(100_000), "10.1000/x"])("%j is no bibliography", (text) => {
    expect(readBibtex(text.slice(0, 100_000)).ok).toBe(false);
  });

  test("is refused where the text is too long", () => {
    expect(readBibtex("@misc{a, title={x}}", { limits: { characters: 5 } })).toMatchObject({
      problems: [{ code: "too-large" }],
    });
    expect(readBibtex("@misc{a,b=1}\n".repeat(20_001))).toMatchObject({ problems: [{ code: "too-large" }] });
  });
});

describe("a file that is made to take for ever", () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`).join("\n");
  test.each([
    ["abbreviations of abbreviations", `@string{a0 = "xxxxxxxxxx"}\n${doubling}\n@misc{x, title = a40}`],
    ["one abbreviation many times", `@string{a = "${"x".repeat(400)}"}@misc{x, title = ${"a # ".repeat(4000)} a}`],
    [
      "many fields of one",
      `@string{a = "${"x".repeat(400)}"}@misc{x,${Array.from({ length: 2000 }, (_, i) => `f${i} = a`).join(",")}}`,
    ],
    ["braces in braces", `@misc{x, title={${"{".repeat(5000)}${"}".repeat(5000)}}}`],
    ["a long title", `@misc{x, title={${"word ".repeat(50_000)}}}`],
    ["many names", `@misc{x, author={${"A B and ".repeat(50_000)}C D}}`],
    ["entries that do not close", "@misc{a,\n".repeat(5000)],
    ["entries within an entry", "@misc{".repeat(50_000)],
    ["NUL", "@misc{x, title={a\0}}"],
  ])("%s: is told and left out", (_, text) => {
    const { told } = read(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((loss) => /^(bad-entry|duplicate-id|changed-id)/.test(loss))).toBe(true);
  });

  test("braces are read to a depth that nobody needs", () => {
    const nest = (depth: number) => `@misc{x, title={${"{".repeat(depth)}T${"}".repeat(depth)}}}`;
    expect(one(nest(40))?.title).toBe("T");
    expect(read(nest(60)).losses[0]?.message).toContain("its braces nest 62 deep; at most 50 are read");
  });

  test("whatever stands in it makes sources that a theory can have", () => {
    const piece = fc.constantFrom(
      ...[
        "@misc{a,",
        "@string{s={x}}",
        "title={T}",
        ",",
        "}",
        "{",
        '"',
        "year=2020",
        "\n",
        "=",
        "#",
        "s",
        "\\",
        "$",
        "%",
        "@",
      ],
      ...[
        "crossref={a}",
        "author={A and {B}}",
        "date={2020/}",
        "\\emph{x}",
        "\\'e",
        "~",
        "^",
        "_",
        "&",
        "constructor={x}",
      ],
      ...HOSTILE_TEXTS.filter((text) => text.length < 100),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `@book{k, title={T}, ${pieces.join("")}}\n@misc{z, title={Z}}`;
        const result = readBibtex(text);
        expect(readBibtex(text)).toEqual(result);
        if (!result.ok) return;
        const document = { ...handwashing, sources: { ...handwashing.sources, ...result.sources } };
        expect(parseTheory(document).ok).toBe(true);
        for (const { message } of result.losses) expect(message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: runs(150) },
    );
  });
});
