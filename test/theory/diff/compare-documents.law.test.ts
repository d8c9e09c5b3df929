import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import type { ElementChange, FieldChange } from "../../../src/theory/diff/change.js";
import { compareDocuments as compare } from "../../../src/theory/diff/compare-documents.js";
import { arbitraryTheory } from "../../support/arbitrary-graph.js";
import { anyTheory } from "../../support/arbitrary-theory.js";
import { fullDocument } from "../../support/full-document.js";
import { spellOut } from "../../support/naive-meaning.js";
import { runs } from "../../support/runs.js";
import { trust } from "../../support/trust.js";

const compareDocuments = (a: TheoryDocument, b: TheoryDocument) => compare(trust(a), trust(b));

const anyDocument: fc.Arbitrary<TheoryDocument> = fc.oneof(
  anyTheory as fc.Arbitrary<TheoryDocument>,
  arbitraryTheory() as fc.Arbitrary<TheoryDocument>,
  fc.constant(fullDocument),
);

/** A copy that says the same in other words: keys in another order, defaults written out, one id in a list. */
function rephrase(document: TheoryDocument): TheoryDocument {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, turn(item)]));
  };
  const copy = turn(document) as TheoryDocument;
  const flip = (item: object) => Object.fromEntries(Object.entries(item).reverse());
  const assumptions = (register: object = {}): object =>
    Object.fromEntries(
      Object.entries(register).map(([id, item]) => {
        const { on, parts } = item;
        const parted = parts === undefined ? {} : { parts: assumptions(parts) };
        const said = typeof item.statement === "string" ? { [document.language]: item.statement } : item.statement;
        return [
          id,
          flip({
            combine: "all",
            exhaustive: false,
            ...item,
            statement: said,
            ...(typeof on === "string" && { on: [on] }),
            ...parted,
          }),
        ];
      }),
    );
  return {
    ...(flip(copy) as unknown as TheoryDocument),
    links: (copy.links ?? []).map((link) => ({ feedback: false, ...link, sign: link.sign ?? "+" })),
    assumptions: assumptions(copy.assumptions) as NonNullable<TheoryDocument["assumptions"]>,
    strands: copy.strands ?? {},
    waivers: copy.waivers ?? [],
  };
}

describe("what differs between documents", () => {
  it("is nothing between one and itself, a copy of it, and one that says the same", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(compareDocuments(document, document).changes).toEqual([]);
        expect(compareDocuments(document, structuredClone(document)).changes).toEqual([]);
        expect(compareDocuments(document, rephrase(document)).changes).toEqual([]);
        expect(compareDocuments(rephrase(document), document).changes).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("is nothing exactly where they mean the same", () => {
    const near = anyDocument.chain((document) =>
      fc
        .tuple(fc.constant(document), fc.nat(), fc.nat())
        .map(([a, where, how]) => [a, changeOne(a, where, how)] as const),
    );
    let tried = 0;
    let same = 0;
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(anyDocument, anyDocument)), ([a, b]) => {
        const isSame = JSON.stringify(sortKeys(spellOut(a))) === JSON.stringify(sortKeys(spellOut(b)));
        tried += 1;
        if (isSame) same += 1;
        expect(compareDocuments(a, b).changes.length === 0).toBe(isSame);
      }),
      { numRuns: runs(3000) },
    );
    expect(same / tried).toBeGreaterThan(0.02);
  });

  it("mirrors what differs the other way round", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const there = compareDocuments(a, b);
        const back = compareDocuments(b, a);
        expect(order(back.changes)).toEqual(order(there.changes.map(mirror)));
        expect(back.isExhaustive).toBe(there.isExhaustive);
      }),
      { numRuns: runs(1500) },
    );
  });

  it("is plain data, and leaves both as they were", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const before = JSON.stringify([a, b]);
        const { changes } = compareDocuments(a, b);
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
      { numRuns: runs(200) },
    );
  });
});

const TEXTS = new Set([
  "statement",
  "finding",
  "because",
  "falsifier",
  "question",
  "method",
  "where",
  "reason",
  "rationale",
]);

/** Changes, adds or takes away one value somewhere in a document, whether or not that means anything. */
function changeOne(document: TheoryDocument, where: number, how: number): TheoryDocument {
  const copy = structuredClone(document) as unknown as Record<string, unknown>;
  const places: [object: Record<string, unknown>, key: string][] = [];
  const visit = (object: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(object)) {
      places.push([object, key]);
      if (typeof value === "object" && value !== null) visit(value as Record<string, unknown>);
    }
  };
  visit(copy);
  const [object, key] = places[where % places.length]!;
  const value = object[key];
  if (Array.isArray(object)) {
    if (how % 2 === 0) object.reverse();
    else object.splice(Number(key), 1);
  } else if (typeof value === "boolean") object[key] = !value;
  else if (typeof value === "string" && TEXTS.has(key)) {
    object[key] = [`${value} x`, { nl: value }, { en: value }, { en: value, fr: "x" }][how % 4];
  } else if (typeof value === "string" && !["from", "to", "on", "format", "language", "id"].includes(key)) {
    object[key] = `${value} x`;
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    object[key] = Object.fromEntries(Object.entries(value).reverse());
  }
  return copy as unknown as TheoryDocument;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, sortKeys(item)] as const)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
}

function mirror({ before, after, moved, kind, fields, ...rest }: ElementChange): ElementChange {
  return {
    ...rest,
    kind: moved?.from.kind ?? kind,
    before: after,
    after: before,
    ...(moved && { moved: { from: moved.to, to: moved.from } }),
    fields: fields.map(({ before, after, ...field }: FieldChange) => ({
      ...field,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    })),
  };
}

function order(changes: readonly ElementChange[]): string[] {
  return changes.map((change) => JSON.stringify(sortKeys(change))).sort();
}
