import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson, readYaml, writeJson, writeYaml } from "../../src/entries/formats/document.js";
import { findUnaccounted } from "../support/account.js";
import { anyTheory } from "../support/arbitrary-theory.js";
import { buildTheory } from "../support/build-theory.js";
import { fullDocument } from "../support/full-document.js";
import { runs } from "../support/runs.js";

const NOTATIONS = [
  ["JSON", writeJson, readJson],
  ["YAML", writeYaml, readYaml],
] as const;

describe.each(NOTATIONS)("%s", (_, write, read) => {
  test("what is written is read back the same, in the same order", () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        const result = read(write(theory));
        expect(result.ok && JSON.stringify(result.theory)).toBe(JSON.stringify(theory));
      }),
      { numRuns: runs(50) },
    );
  });

  test("any text comes back to the letter", () => {
    const text = fc
      .oneof(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.constantFrom(
          "1.1",
          "yes",
          "null",
          "~",
          "- a",
          "a: b",
          "# c",
          "2018-10-05",
          "0x1f",
          " lead",
          "trail ",
          "a\n\nb\n",
          "a\r\nb",
          "\t",
          "'",
          '"',
          "|",
          "*x",
          "&x",
          "!x",
          "{",
          "%",
          "@",
          "\u2028",
          "\u0085x",
          "\ufeffx",
        ),
      )
      // What has no UTF-8 is no text of a file.
      .filter((string) => /\S/.test(string) && !/\p{Cs}/u.test(string));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const outcomes = Object.fromEntries(texts.map((title, i) => [`${i}.o`, { title }]));
        const theory = buildTheory({ outcomes });
        const result = read(write(theory));
        expect(result.ok && result.theory.outcomes).toEqual(outcomes);
      }),
      { numRuns: runs(300) },
    );
  });

  test("every value of a theory is in it", async () => {
    const unaccounted = await findUnaccounted(fullDocument, (theory) => ({ text: write(theory), losses: [] }));
    expect(unaccounted).toEqual([]);
  });
});

test("the accounting finds what a writer drops in silence, and takes its word for nothing", async () => {
  const forgetful = (theory: object) =>
    JSON.stringify(theory, (key, value) => (key === "sign" || key === "reviewer" ? undefined : value));
  const unaccounted = await findUnaccounted(fullDocument, (theory) => ({ text: forgetful(theory), losses: [] }));
  expect(unaccounted).toEqual([
    '["links","campaign->awareness","sign"]',
    '["links","rain->health","sign"]',
    '["links","campaign->cost","sign"]',
    '["reviews",0,"reviewer"]',
  ]);
  const loss = (...at: (string | number)[]) => ({ code: "x", kind: "lost", at, message: "x" }) as const;
  const told = [loss("links", "campaign->awareness"), loss("links", "rain->health", "sign"), loss("reviews"), loss()];
  expect(await findUnaccounted(fullDocument, (theory) => ({ text: forgetful(theory), losses: told }))).toEqual([
    '["links","campaign->cost","sign"]',
    '["reviews",0,"reviewer"]',
  ]);
});

test("an id that is nowhere in the output is found", async () => {
  const anonymous = (theory: typeof fullDocument) => JSON.stringify(Object.values(theory.principles ?? {}));
  const unaccounted = await findUnaccounted(fullDocument, (theory) => ({ text: anonymous(theory), losses: [] }));
  expect(unaccounted).toContain('["principles","inclusion","id"]');
  expect(unaccounted).not.toContain('["principles","inclusion","title"]');
});
