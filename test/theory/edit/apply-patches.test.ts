import { describe, expect, test } from "vitest";
import { applyPatches } from "../../../src/theory/edit/apply-patches.js";
import { InvalidTheoryError } from "../../../src/theory/errors.js";
import { buildTheory } from "../../support/build-theory.js";

const theory = buildTheory({ interventions: ["campaign"], outcomes: ["health"], links: ["campaign->health"] });
const apply = (...patches: unknown[]) => applyPatches(theory, patches as never);

describe("patches of another program", () => {
  test.each([
    ["text", "title"],
    ["nothing", null],
    ["no path", { op: "add", value: 1 }],
    ["a path that is text", { op: "replace", path: "title", value: "T" }],
    ["a path through objects", { op: "replace", path: [{}], value: "T" }],
    ["a path that is in part through objects", { op: "replace", path: ["title", {}], value: "T" }],
    ["another operation", { op: "move", path: ["title"], value: "T" }],
    ["an operation that every object has", { op: "constructor", path: ["title"] }],
  ])("are refused with %s among them", (_, patch) => {
    expect(() => apply({ op: "replace", path: ["title"], value: "T" }, patch)).toThrow(
      new TypeError('Patch 1 is none: expected { op: "add", path: [key, …], value }, or replace, or remove.'),
    );
  });

  test("are refused when they are no list", () => {
    expect(() => applyPatches(theory, { op: "add" } as never)).toThrow(new TypeError("Expected a list of patches."));
  });

  test.each([
    [["__proto__", "polluted"]],
    [["constructor", "prototype", "polluted"]],
    [["outcomes", "health", "__proto__", "polluted"]],
    [["outcomes", "__proto__"]],
  ])("change no prototype by the path %j", (path) => {
    expect(() => apply({ op: "add", path, value: { polluted: true } })).toThrow();
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  test("that leave no theory are refused with the reason", () => {
    expect(() => apply({ op: "remove", path: ["outcomes"] })).toThrow(InvalidTheoryError);
  });
});
