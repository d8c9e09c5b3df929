import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../../src/theory/diff/compare-documents.js";
import type { Theory } from "../../../src/theory/theory.js";
import { fullDocument } from "../../support/full-document.js";
import { trust } from "../../support/trust.js";

const full = trust(fullDocument);
/** The texts of the document that may stand in several languages, by where they are. */
const TEXTS = new Set([
  "title",
  "name",
  "description",
  "note",
  "statement",
  "because",
  "finding",
  "falsifier",
  "reason",
]);
const PLACES = Object.entries(fullDocument).flatMap(([register, elements]) =>
  // Sources have texts in one language.
  register === "sources" || typeof elements !== "object"
    ? []
    : Object.entries(elements).flatMap(([id, element]) =>
        Object.entries(element as object).flatMap(([key, text]) =>
          TEXTS.has(key) && typeof text === "string" ? [[`${register}.${id}.${key}`, register, id, key, text]] : [],
        ),
      ),
) as [string, string, string, string, string][];

function put(register: string, id: string, key: string, value: unknown): Theory {
  const copy = structuredClone(fullDocument) as unknown as Record<string, Record<string, Record<string, unknown>>>;
  copy[register]![id]![key] = value;
  return trust(copy);
}

describe("a text", () => {
  it.each(PLACES)(
    "in %s is the same by itself and by its language, and told by language where it is not",
    (_, ...at) => {
      const [register, id, key, text] = at;
      const spelt = put(register, id, key, { en: text });
      expect(compareDocuments(full, spelt).changes).toEqual([]);
      expect(compareDocuments(spelt, full).changes).toEqual([]);
      const other = put(register, id, key, { en: text, nl: "anders" });
      expect(compareDocuments(full, other).changes.map(({ fields }) => fields)).toEqual([
        [{ field: key, language: "nl", after: "anders" }],
      ]);
    },
  );

  it("stands in every register", () => {
    expect(PLACES.length).toBeGreaterThan(30);
  });
});
