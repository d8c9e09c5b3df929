import { describe, expect, it } from "vitest";
import { applyPatches } from "../../../src/theory/edit/apply-patches.js";
import { listPatches } from "../../../src/theory/edit/list-patches.js";
import { buildTheory } from "../../support/build-theory.js";

/** A theory in which a source has something of another program with it, which may be any JSON. */
const withCustom = (shelf: unknown) =>
  buildTheory({ outcomes: ["o"], sources: { s: { type: "report", custom: { shelf } as never } } });
const at = ["sources", "s", "custom", "shelf"];

describe("patches between two theories", () => {
  it.each<[string, unknown, unknown, object[]]>([
    ["null for an object", { a: 1 }, null, [{ op: "replace", path: at, value: null }]],
    ["an object for null", null, { a: 1 }, [{ op: "replace", path: at, value: { a: 1 } }]],
    ["a list for an object", { a: 1 }, [1], [{ op: "replace", path: at, value: [1] }]],
    ["an object for a list", [1], { a: 1 }, [{ op: "replace", path: at, value: { a: 1 } }]],
    ["text for a number", 1, "1", [{ op: "replace", path: at, value: "1" }]],
    [
      "a key more and a key less",
      { a: 1, b: 2 },
      { a: 1, c: 3 },
      [
        { op: "remove", path: [...at, "b"] },
        { op: "add", path: [...at, "c"], value: 3 },
      ],
    ],
    ["other keys first", { a: 1 }, { c: 3, a: 1 }, [{ op: "replace", path: at, value: { c: 3, a: 1 } }]],
    ["one item changed", [1, 2], [1, 3], [{ op: "replace", path: [...at, 1], value: 3 }]],
    [
      "items at the end",
      [1],
      [1, 2, 3],
      [
        { op: "add", path: [...at, 1], value: 2 },
        { op: "add", path: [...at, 2], value: 3 },
      ],
    ],
    [
      "fewer items",
      [1, 2, 3],
      [1],
      [
        { op: "remove", path: [...at, 2] },
        { op: "remove", path: [...at, 1] },
      ],
    ],
    ["an item taken from the front", [1, 2], [2], [{ op: "replace", path: at, value: [2] }]],
    ["an item taken from the middle", [1, 2, 3], [1, 3], [{ op: "replace", path: at, value: [1, 3] }]],
    [
      "items in another order",
      [1, 2],
      [2, 1],
      [1, 2].map((value, i) => ({ op: "replace", path: [...at, i], value: 3 - value })),
    ],
    ["the same", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ])("say %s, and do it", (_, before, after, patches) => {
    const [old, young] = [withCustom(before), withCustom(after)];
    expect(listPatches(old, young)).toEqual(patches);
    expect(JSON.stringify(applyPatches(old, patches as never))).toBe(JSON.stringify(young));
    expect(JSON.stringify(applyPatches(young, listPatches(young, old)))).toBe(JSON.stringify(old));
  });
});
