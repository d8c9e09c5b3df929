import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readIati } from "../../../src/entries/formats/iati.js";
import { runs } from "../../support/runs.js";
import { findUnread } from "./support/account-xml.js";
import { anyIatiFile } from "./support/arbitrary-iati.js";
import { checkIati } from "./support/oracle.js";

const read = async (xml: string) => {
  const result = await readIati(xml);
  return result.ok
    ? { text: JSON.stringify(result.output), losses: result.losses }
    : { text: JSON.stringify(result.problems.map(({ code }) => code)), losses: [] };
};

test("what the schema allows is read, without causal links, or has no results", async () => {
  await fc.assert(
    fc.asyncProperty(anyIatiFile, async (xml) => {
      expect(checkIati(xml).filter((problem) => problem.startsWith("schema"))).toEqual([]);
      const result = await readIati(xml);
      if (!result.ok) expect(result.problems).toMatchObject([{ code: "empty" }]);
      else {
        expect(result.output.links).toBe(undefined);
        expect(Object.keys(result.output.outcomes ?? {})).toHaveLength(xml.match(/<result /g)?.length ?? 0);
        expect(Object.keys(result.output.indicators ?? {})).toHaveLength(xml.match(/<indicator /g)?.length ?? 0);
      }
    }),
    { numRuns: runs(120) },
  );
});

test("however it is cut into pieces, the same is read", async () => {
  await fc.assert(
    fc.asyncProperty(anyIatiFile, fc.integer({ min: 1, max: 97 }), async (xml, size) => {
      const bytes = new TextEncoder().encode(xml);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await readIati(pieces)).toEqual(await readIati(xml));
    }),
    { numRuns: runs(25) },
  );
});

test("every element, attribute and text of a file is in the theory or in the losses", async () => {
  await fc.assert(
    fc.asyncProperty(anyIatiFile, async (xml) => {
      fc.pre(xml.includes("<result ") && xml.length < 9_000);
      expect(await findUnread(xml, read)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test.each(["minimal-activity-with-results", "minimal-with-namespaced-extension"])("and of %s", async (name) => {
  const file = new URL(`../../standards/iati/examples/${name}.xml`, import.meta.url);
  expect(await findUnread(readFileSync(file, "utf8"), read)).toEqual([]);
});
