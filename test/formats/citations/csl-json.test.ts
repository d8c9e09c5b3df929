import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addSources, readCslJson, writeCslJson } from "../../../src/entries/formats/citations.js";
import { readNumberOrText } from "../../../src/formats/citations/read-field.js";
import { parseTheory } from "../../../src/theory/parse.js";
import { findUnaccounted } from "../../support/account.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { loadTheory } from "../../support/load-theory.js";
import { runs } from "../../support/runs.js";

const schema = join(fileURLToPath(new URL("../../standards/csl", import.meta.url)), "csl-data.json");
const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
const handwashing = loadTheory("examples/handwashing/theory.yaml");
const migration = loadTheory("examples/migration/theory.yaml");

const read = (data: unknown, base?: Parameters<typeof readCslJson>[1]) => {
  const result = readCslJson(typeof data === "string" ? data : JSON.stringify(data), base);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  const losses = result.losses.map(({ code, at }) => [code, ...at].join(" "));
  return { sources: result.sources, losses, messages: result.losses.map(({ message }) => message) };
};

describe("sources as CSL-JSON", () => {
  test.each([
    ["handwashing", handwashing],
    ["migration", migration],
  ])("of %s are valid and come back the same", (_, theory) => {
    const items = JSON.parse(writeCslJson(theory).output);
    expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
    expect(items.length).toBe(Object.keys(theory.sources ?? {}).length);
    const { sources, losses } = read(items);
    expect(losses).toEqual([]);
    expect(sources).toEqual(theory.sources);
    expect(addSources(theory, sources)).toEqual(theory);
  });

  test("of any theory are valid and come back the same, over it and alone", () => {
    const anyText = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...HOSTILE_TEXTS));
    fc.assert(
      fc.property(anyDocument(anyText.filter((text) => /\S/.test(text))), (theory) => {
        const { output } = writeCslJson(theory);
        expect(validate(JSON.parse(output))).toBe(true);
        expect(read(output)).toEqual({ sources: theory.sources ?? {}, losses: [], messages: [] });
        expect(read(output, { base: theory }).sources).toEqual(theory.sources ?? {});
      }),
      { numRuns: runs(100) },
    );
  });

  test("tell of all else of the theory", async () => {
    const unaccounted = await findUnaccounted(fullDocument, (theory) => {
      const { output, losses } = writeCslJson(theory);
      return { text: output, losses };
    });
    expect(unaccounted).toEqual([]);
  });
});

describe("an id", () => {
  test("is made of the author and year where it is an address or a number, and stays known", () => {
    const item = (id: unknown) => ({
      id,
      type: "book",
      author: [{ family: "De Vries" }],
      issued: { "date-parts": [[2020]] },
    });
    const data = [item("http://zotero.org/u/1"), item(17.5), item(undefined), item("own"), item("10.1/x y")];
    const first = read(data);
    expect(Object.keys(first.sources)).toEqual(["de-vries-2020", "17.5", "de-vries-2020-2", "own", "10-1-x-y"]);
    expect(first.losses).toEqual(["changed-id 0 id", "changed-id 2 id", "changed-id 4 id"]);
    const base = addSources(handwashing, first.sources);
    expect(Object.keys(read(data.slice(0, 2), { base }).sources)).toEqual(["de-vries-2020", "17.5"]);
  });

  test("that an item after it has of its own is not given to it", () => {
    expect(
      Object.keys(
        read([
          { type: "book", title: "A" },
          { id: "a", type: "book" },
        ]).sources,
      ),
    ).toEqual(["a-2", "a"]);
  });

  test.each(["theory", "constructor", "__proto__", "a->b", "", " "])("%j that no theory can have is changed", (id) => {
    const { sources, losses } = read([{ id, type: "book", title: "T" }]);
    expect(losses).toEqual(["changed-id 0 id"]);
    expect(parseTheory({ ...handwashing, sources: { ...handwashing.sources, ...sources } }).ok).toBe(true);
    expect(Object.values(sources)[0]?.["citation-key"]).toBe(id);
  });

  test("that stands twice leaves the second out", () => {
    const { sources, losses } = read([
      { id: "a", type: "book" },
      { id: "a", type: "map" },
    ]);
    expect(sources).toEqual({ a: { type: "book" } });
    expect(losses).toEqual(["duplicate-id 1"]);
  });
});

describe("over a base", () => {
  const base = addSources(handwashing, {
    one: { type: "book", title: "One", DOI: "10.1/AB", custom: { shelfLife: "P5Y", mine: 1 } },
  });

  test.each([
    ["its id", { id: "one" }, []],
    ["its citation key", { id: "http://x/1", "citation-key": "one" }, []],
    ["its DOI", { id: "x", DOI: "https://doi.org/10.1/ab" }, ["found-by-doi 0 id"]],
  ])("a source is known by %s and keeps what the item lacks", (_, ids, expected) => {
    const { sources, losses } = read([{ ...ids, type: "report", custom: { yours: 2 } }], { base });
    expect(sources["one"]).toMatchObject({
      type: "report",
      title: "One",
      custom: { shelfLife: "P5Y", mine: 1, yours: 2 },
    });
    expect(Object.keys(sources)).toEqual(["one"]);
    expect(losses).toEqual(expected);
  });

  test("two items with the DOI of one source do not become one", () => {
    const items = ["a", "b"].map((id) => ({ id, type: "chapter", DOI: "10.1/ab" }));
    expect(Object.keys(read(items, { base }).sources)).toEqual(["one", "b"]);
  });
});

describe("what is not as CSL has it", () => {
  test("is changed, kept under custom or left out, and told with its place", () => {
    const item = {
      id: "a",
      type: "journal-article",
      title: ["Crossref has lists"],
      volume: { no: 1 },
      author: [{ family: "A", given: "B", ORCID: "x" }, { name: "The Institute" }],
      editor: "Somebody",
      issued: { "date-parts": [[2020, 1]], timestamp: 3 },
      accessed: "2020-01-05",
      submitted: [],
      PMID: 12,
      "reference-count": 3,
      shelfLife: "forever",
      custom: { a: 1 },
      categories: ["x", 1],
    };
    const result = readCslJson(JSON.stringify([item], null, 1));
    expect(result.ok && result.sources["a"]).toEqual({
      type: "article-journal",
      title: "Crossref has lists",
      author: [{ family: "A", given: "B" }, { literal: "The Institute" }],
      editor: [{ literal: "Somebody" }],
      issued: { "date-parts": [[2020, 1]] },
      accessed: { "date-parts": [[2020, 1, 5]] },
      PMID: "12",
      categories: ["x"],
      custom: { a: 1, "reference-count": 3 },
    });
    const told = result.ok ? result.losses.map(({ code, at, position }) => [code, at[1], position?.line]) : [];
    expect(told).toEqual([
      ["changed-value", "title", 5],
      ["bad-value", "volume", 8],
      ["changed-value", "author", 11],
      ["changed-value", "editor", 21],
      ["changed-value", "issued", 22],
      ["changed-value", "accessed", 31],
      ["bad-value", "submitted", 32],
      ["changed-value", "PMID", 33],
      ["unknown-field", "reference-count", 34],
      ["unknown-field", "shelfLife", 35],
      ["changed-value", "categories", 39],
      ["bad-value", "custom", 36],
    ]);
  });

  test("lists, single items and the lists of other tools are read", () => {
    const item = { id: "a", type: "book" };
    for (const data of [[item], item, { items: [item] }, { references: [item] }])
      expect(read(data).sources).toEqual({ a: { type: "book" } });
    expect(read([item, 3, null, [item]]).losses).toEqual(["bad-entry 1", "bad-entry 2", "bad-entry 3"]);
    expect(read([]).sources).toEqual({});
  });

  test.each([
    "",
    "[",
    "3",
    "{}",
    '{"format": "theory-of-change/1", "type": "x"}',
    `${"[".repeat(300)}${"]".repeat(300)}`,
  ])("%s is refused", (text) => {
    expect(readCslJson(text).ok).toBe(false);
  });

  test("keys that no theory can hold are left out of custom, and told", () => {
    const { sources, losses } = read(
      '[{"id": "a", "type": "report", "__proto__": {"x": 1}, "custom": {"b": {"__proto__": 1}, "c": 2}}]',
    );
    expect(sources).toEqual({ a: { type: "report", custom: { c: 2 } } });
    expect(losses).toContain("bad-value 0 custom");
    expect(({} as { x?: unknown }).x).toBe(undefined);
  });

  test("whatever stands in it makes sources that a theory can have", () => {
    const key = fc.constantFrom(
      "type",
      "title",
      "author",
      "issued",
      "volume",
      "custom",
      "shelfLife",
      "__proto__",
      "categories",
    );
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...HOSTILE_TEXTS, { shelfLife: "P1Y" }));
    const item = fc.array(fc.tuple(key, value), { maxLength: 6 }).map((entries) => Object.fromEntries(entries));
    fc.assert(
      fc.property(fc.array(fc.oneof(item, fc.jsonValue()), { maxLength: 4 }), (items) => {
        const { sources, messages } = read(items);
        expect(read(items).sources).toEqual(sources);
        expect(parseTheory({ ...handwashing, sources: { ...handwashing.sources, ...sources } }).ok).toBe(true);
        expect(messages.join()).not.toMatch(/undefined|\[object/);
        const output = JSON.parse(writeCslJson(addSources(handwashing, sources)).output);
        expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});

test("a number too large to be kept is made a text", () => {
  expect(readNumberOrText(9_007_199_254_740_991)).toEqual({ value: 9_007_199_254_740_991 });
  const text = "100000000000000000000";
  expect(readNumberOrText(1e20)).toEqual({ value: text, problem: `${text} is made a text.` });
});
