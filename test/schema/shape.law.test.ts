import fc from "fast-check";
import { expect, test } from "vitest";
import isTheoryDocument from "../../src/schema/generated/is-theory-document.js";
import { theorySchema } from "../../src/schema/theory-document.js";
import { fullDocument } from "../support/full-document.js";
import { runs } from "../support/runs.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const paths = (value: unknown, at: (string | number)[] = []): (string | number)[][] =>
  typeof value === "object" && value !== null
    ? [
        at,
        ...Object.entries(value).flatMap(([key, child]) =>
          paths(child, [...at, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [at];

const replacement = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1.5,
    2 ** 53 - 1,
    -(2 ** 53),
    Number.POSITIVE_INFINITY,
    Number.NaN,
    "",
    "x",
    "a->b",
    "half \ud83d",
    "2023-02-29",
    "2024-13",
    "supports",
    [],
    {},
    ["x"],
    { en: "x" },
    { x: 1 },
  ),
  fc.string(),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

const allTexts = (value: unknown, key = ""): string[] => {
  if (typeof value === "string") return [key, value];
  if (typeof value !== "object" || value === null) return [key];
  const held = Array.isArray(value) ? value.map((item) => ["", item] as const) : Object.entries(value);
  const ofCustom = key === "custom" ? [] : held.flatMap(([name, child]) => allTexts(child, name));
  return [key, ...ofCustom];
};

function mutate(path: readonly (string | number)[], change: { kind: string; value: Json; key: string }): unknown {
  const copy = structuredClone(fullDocument) as never as { [key: string]: Json };
  const last = path.at(-1);
  if (last === undefined) return change.value;
  // Walks down a copy whose shape is that of the document itself.
  const parent = path.slice(0, -1).reduce<never>((value, key) => value[key], copy as never) as { [key: string]: Json };
  if (change.kind === "remove") {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if (change.kind === "rename") {
    const value = parent[last] as Json;
    delete parent[last];
    parent[change.key] = value;
  } else if (change.kind === "add") parent[change.key] = change.value;
  else parent[last] = change.value;
  return copy;
}

test("the document with every key has the right shape by both validators", () => {
  expect(isTheoryDocument(fullDocument)).toBe(true);
  expect(theorySchema.safeParse(fullDocument).error?.issues ?? []).toEqual([]);
});

test("the generated validator and the zod schema agree on every change to a document", () => {
  const verdicts = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...paths(fullDocument)),
      fc.record({
        kind: fc.constantFrom("remove", "replace", "rename", "add"),
        value: replacement,
        key: fc.oneof(
          fc.constantFrom("title", "note", "Ünïcode-1", "a b", "x".repeat(121), "-x", "on", "parts"),
          fc.string(),
        ),
      }),
      (path, change) => {
        // Zod passes over `__proto__` in records; the generated validator refuses it, and so does parseTheory.
        fc.pre(change.key !== "__proto__" && change.key !== "length");
        const data = mutate(path, change);
        const accepted = isTheoryDocument(data);
        verdicts[accepted ? "accepted" : "refused"] += 1;
        // That texts are well formed the generated validator alone checks; what custom fields hold neither does.
        const isHalved = allTexts(data).some((text) => /\p{Cs}/u.test(text));
        expect(accepted).toBe(theorySchema.safeParse(data).success && !isHalved);
      },
    ),
    { numRuns: runs(5_000) },
  );
  const { accepted, refused } = verdicts;
  expect(Math.min(accepted, refused) / (accepted + refused)).toBeGreaterThan(0.05);
});
