import { expect, test } from "vitest";
import { editTheory, type Recipe } from "../../../src/theory/edit/edit-theory.js";
import { editWithPatches } from "../../../src/theory/edit/edit-with-patches.js";
import { loadTheory } from "../../support/load-theory.js";

const theory = loadTheory("examples/handwashing/theory.yaml");

const changeDraft = 'expected nothing. Change the draft: (draft) => { draft.title = "…"; }.';
const misuses: readonly [string, (draft: never) => unknown, string][] = [
  ["a changed copy", (draft: object) => ({ ...draft, title: "Taps" }), `The recipe returned an object; ${changeDraft}`],
  ["another theory", () => theory, `The recipe returned an object; ${changeDraft}`],
  ["a list", () => [], `The recipe returned a list; ${changeDraft}`],
  [
    "a promise",
    async () => undefined,
    "The recipe returned a promise; expected nothing. Wait for what it needs before the edit.",
  ],
];

test.each(misuses)("a recipe that returns %s is refused", (_, recipe, message) => {
  expect(() => editTheory(theory, recipe as Recipe)).toThrow(new TypeError(message));
  expect(() => editWithPatches(theory, recipe as Recipe)).toThrow(new TypeError(message));
});

test("an expression may be a whole recipe", () => {
  const title = (recipe: Recipe) => editTheory(theory, recipe).title;
  expect(title((draft) => (draft.title = "Taps"))).toBe("Taps");
  expect(editTheory(theory, (draft) => delete draft.asOf).asOf).toBeUndefined();
  // What is given back is the draft itself.
  expect(title(((draft: object) => Object.assign(draft, { title: "Taps" })) as never)).toBe("Taps");
});
