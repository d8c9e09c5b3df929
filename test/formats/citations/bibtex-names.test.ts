import { describe, expect, it } from "vitest";
import { readBibtex } from "../../../src/entries/formats/citations.js";

const sourcesOf = (text: string) => {
  const result = readBibtex(text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.sources as unknown as { readonly [id: string]: { readonly [variable: string]: unknown } };
};

/** The entry types of BibTeX and BibLaTeX, by the type of CSL that each is, as Zotero and pandoc take them. */
const TYPES: { readonly [type: string]: string } = {
  "article-journal": "article suppperiodical",
  book: "book collection mvbook mvcollection mvproceedings mvreference proceedings reference",
  chapter: "bookinbook inbook incollection suppbook suppcollection",
  dataset: "dataset",
  document: "misc",
  "entry-encyclopedia": "inreference",
  figure: "image",
  graphic: "artwork",
  legal_case: "jurisdiction",
  legislation: "legislation",
  manuscript: "unpublished",
  motion_picture: "movie video",
  pamphlet: "booklet",
  "paper-conference": "conference inproceedings",
  patent: "patent",
  performance: "performance",
  periodical: "periodical",
  personal_communication: "letter",
  report: "manual report techreport",
  review: "review",
  software: "software",
  song: "audio music",
  standard: "standard",
  thesis: "mastersthesis phdthesis thesis",
  treaty: "legal",
  webpage: "electronic online www",
};

describe("the names of BibTeX", () => {
  it("of types become those of CSL", () => {
    const expected = Object.entries(TYPES).flatMap(([type, names]) => names.split(" ").map((name) => [name, type]));
    const sources = sourcesOf(expected.map(([name]) => `@${name}{${name}, title = {T}}`).join("\n"));
    expect(Object.entries(sources).map(([name, { type }]) => [name, type])).toEqual(expected);
    const genres = Object.entries(sources).flatMap(([name, { genre }]) => (genre === undefined ? [] : [[name, genre]]));
    expect(Object.fromEntries(genres)).toEqual({
      ...{ manual: "Manual", mastersthesis: "Master's thesis", phdthesis: "PhD thesis" },
    });
  });

  it.each([
    ["abstract", "abstract"],
    ["address", "publisher-place"],
    ["location", "publisher-place"],
    ["addendum", "note"],
    ["annotation", "annote"],
    ["annote", "annote"],
    ["booktitle", "container-title"],
    ["journal", "container-title"],
    ["journaltitle", "container-title"],
    ["shortjournal", "container-title-short"],
    ["chapter", "chapter-number"],
    ["doi", "DOI"],
    ["edition", "edition"],
    ["eventtitle", "event-title"],
    ["venue", "event-place"],
    ["howpublished", "publisher"],
    ["institution", "publisher"],
    ["organization", "publisher"],
    ["publisher", "publisher"],
    ["school", "publisher"],
    ["isbn", "ISBN"],
    ["issn", "ISSN"],
    ["issue", "issue"],
    ["keywords", "keyword"],
    ["langid", "language"],
    ["language", "language"],
    ["lccn", "call-number"],
    ["library", "archive"],
    ["maintitle", "volume-title"],
    ["note", "note"],
    ["number", "number"],
    ["origpublisher", "original-publisher"],
    ["origlocation", "original-publisher-place"],
    ["origtitle", "original-title"],
    ["pages", "page"],
    ["pagetotal", "number-of-pages"],
    ["part", "part"],
    ["pmcid", "PMCID"],
    ["pmid", "PMID"],
    ["pubstate", "status"],
    ["series", "collection-title"],
    ["shorttitle", "title-short"],
    ["title", "title"],
    ["type", "genre"],
    ["url", "URL"],
    ["version", "version"],
    ["volume", "volume"],
    ["volumes", "number-of-volumes"],
  ])("of the field %s become %s", (field, variable) => {
    const { a } = sourcesOf(`@misc{a, ${field} = {12}}`);
    expect(a![variable]).toBe("12");
  });

  it.each([
    ["author", "author"],
    ["bookauthor", "container-author"],
    ["director", "director"],
    ["editor", "editor"],
    ["scriptwriter", "script-writer"],
    ["translator", "translator"],
  ])("of the people in %s become %s", (field, variable) => {
    const { a } = sourcesOf(`@misc{a, ${field} = {Doe, Jr., Jane and others}}`);
    expect(a![variable]).toEqual([{ family: "Doe", given: "Jane", suffix: "Jr." }]);
  });

  it.each([
    ["article", "issue"],
    ["periodical", "issue"],
    ["suppperiodical", "issue"],
    ["inbook", "collection-number"],
    ["incollection", "collection-number"],
    ["inproceedings", "collection-number"],
    ["conference", "collection-number"],
    ["inreference", "collection-number"],
    ["report", "number"],
  ])("of the number of an entry of the type %s become %s", (type, variable) => {
    expect(sourcesOf(`@${type}{a, number = {7}}`)["a"]![variable]).toBe("7");
  });

  it("of dates become those of CSL, and a month alone is words", () => {
    const { a, b, c, d, e } = sourcesOf(`
@misc{a, date = {2020-02-03}, year = 1999, urldate = {2021}, eventdate = {2019-05/2019-06}, origdate = {1950?}}
@misc{b, month = {spring}, day = 5}
@misc{c, year = 2020, day = 5}
@misc{d, year = {2020?}, origdate = {long ago}}
@misc{e, year = 2020, month = {13}}`);
    expect(a).toMatchObject({
      issued: { "date-parts": [[2020, 2, 3]] },
      accessed: { "date-parts": [[2021]] },
      "event-date": {
        "date-parts": [
          [2019, 5],
          [2019, 6],
        ],
      },
      "original-date": { "date-parts": [[1950]], circa: true },
    });
    expect(b!["issued"]).toEqual({ literal: "5 spring" });
    expect(c!["issued"]).toEqual({ "date-parts": [[2020]] });
    expect(d).toMatchObject({
      issued: { "date-parts": [[2020]], circa: true },
      "original-date": { literal: "long ago" },
    });
    expect(e!["issued"]).toEqual({ literal: "13 2020" });
  });

  it("that two fields share go to the first, and the second keeps its own", () => {
    expect(sourcesOf("@misc{a, publisher = {P}, institution = {I}}")["a"]).toMatchObject({
      publisher: "P",
      custom: { institution: "I" },
    });
  });

  it("are not kept of what has been taken over: the entry that it refers to", () => {
    const { a } = sourcesOf(
      "@book{b, title = {B}, year = 2001}\n@inbook{a, title = {A}, crossref = {b}, subtitle = {C}}",
    );
    expect(a).toEqual({
      ...{ type: "chapter", title: "A: C", "container-title": "B" },
      issued: { "date-parts": [[2001]] },
    });
  });
});
