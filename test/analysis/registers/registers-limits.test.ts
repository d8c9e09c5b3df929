import { expect, it } from "vitest";
import { listContributionClaims, UnfinishedError } from "../../../src/index.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import { shapeNamed } from "../../support/shapes.js";

const theory = parseTheoryOrThrow(shapeNamed("hub-in").make(30));

it("throws what it has when the budget is used up, and is stopped by its signal", () => {
  const whole = listContributionClaims(theory);
  expect(listContributionClaims(theory, { budget: 1e6 })).toEqual(whole);
  let error: unknown;
  try {
    listContributionClaims(theory, { budget: 300 });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(UnfinishedError);
  const { found } = error as UnfinishedError<unknown[]>;
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(whole.slice(0, found.length));
  expect(() => listContributionClaims(theory, { signal: AbortSignal.abort(new Error("gone")) })).toThrow("gone");
});
