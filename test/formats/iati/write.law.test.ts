import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IatiWriteOptions, writeIati } from "../../../src/entries/formats/iati.js";
import { findUnaccounted } from "../../support/account.js";
import { fullDocument } from "../../support/full-document.js";
import { runs } from "../../support/runs.js";
import { ACTIVITY, wrapResults } from "./support/activity.js";
import { anyFramework } from "./support/arbitrary-framework.js";
import { checkIati } from "./support/oracle.js";

const anyOptions: fc.Arbitrary<IatiWriteOptions> = fc
  .record({
    activity: fc.constantFrom(undefined, ACTIVITY),
    profile: fc.constantFrom("standard", "metis"),
    withoutIndicator: fc.constantFrom("skip", "placeholder"),
    periodStart: fc.constantFrom(undefined, "2020", "2025-03-01"),
    indicatorUri: fc.constantFrom(undefined, "https://example.org/indicators"),
  })
  .map((options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));

test("every theory is written as valid IATI: schema, code lists and rules", () => {
  fc.assert(
    fc.property(anyFramework, anyOptions, (theory, options) => {
      const { output } = writeIati(theory, options);
      expect(checkIati(options.activity === undefined ? wrapResults(output) : output, "2024-06-15")).toEqual([]);
      expect(writeIati(theory, options).output).toBe(output);
    }),
    { numRuns: runs(400) },
  );
});

describe("every element of a theory is in the output or in the losses", () => {
  const cases: (readonly [string, IatiWriteOptions])[] = [
    ["results", {}],
    ["a whole activity", { activity: ACTIVITY }],
    ["placeholders", { withoutIndicator: "placeholder" }],
    ["the whole theory along", { extension: true }],
    ["the metis profile", { profile: "metis", activity: ACTIVITY, periodStart: "2020" }],
  ];
  test.each(cases)("%s", async (_, options) => {
    const account = await findUnaccounted(fullDocument, (theory) => toAccount(writeIati(theory, options)));
    expect(account).toEqual([]);
  });

  test("any framework", async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, anyOptions, async (theory, options) => {
        expect(await findUnaccounted(theory, (other) => toAccount(writeIati(other, options)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

const toAccount = ({ output, losses }: ReturnType<typeof writeIati>) => ({ text: output, losses });
