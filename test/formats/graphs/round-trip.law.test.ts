import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readCytoscape,
  readGraphml,
  readJgf,
  readKumu,
  writeCytoscape,
  writeGraphml,
  writeJgf,
  writeKumu,
} from "../../../src/entries/formats/graphs.js";
import type { Theory } from "../../../src/theory/theory.js";
import { findUnaccounted } from "../../support/account.js";
import { anyDocument } from "../../support/arbitrary-document.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { runs } from "../../support/runs.js";
import { trust } from "../../support/trust.js";

const anyText = fc
  .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ minLength: 1, unit: "binary" }), fc.lorem())
  .filter((text) => /\S/.test(text));
const anyWholeText = anyText.filter((text) => !/\p{Cs}/u.test(text));
/** Empty registers are as good as none. */
const tidy = (theory: Theory) =>
  Object.fromEntries(
    Object.entries(theory).filter(([, value]) => typeof value !== "object" || Object.keys(value).length > 0),
  );
const schema = JSON.parse(readFileSync(new URL("../../standards/json-graph-schema-v2.json", import.meta.url), "utf8"));
const isJgf = new Ajv({ strict: false }).compile(schema);

describe.each([
  ["JSON Graph Format", writeJgf, readJgf],
  ["Cytoscape", writeCytoscape, readCytoscape],
] as const)("%s", (_, write, read) => {
  test("brings every theory back as it was", () => {
    fc.assert(
      fc.property(anyDocument(anyWholeText), (theory) => {
        const { output, losses } = write(theory);
        expect(losses).toEqual([]);
        const result = read(output);
        expect(result.losses).toEqual([]);
        expect(result.ok && tidy(result.theory)).toEqual(tidy(theory));
      }),
      { numRuns: runs(60) },
    );
  });

  test("writes the same bytes again", () => {
    const { output } = write(trust(fullDocument));
    const result = read(output);
    if (!result.ok) throw new Error("not read");
    expect(write(result.theory).output).toBe(output);
  });
});

test("what is written is valid JSON Graph Format", () => {
  fc.assert(
    fc.property(anyDocument(anyText), (theory) => {
      expect(isJgf(JSON.parse(writeJgf(theory).output)) || isJgf.errors).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

test("GraphML brings every theory back as it was, but for characters that it tells of", () => {
  fc.assert(
    fc.property(anyDocument(anyText), (theory) => {
      const { output, losses } = writeGraphml(theory);
      const result = readGraphml(output);
      expect(result.losses).toEqual([]);
      if (losses.length === 0) expect(result.ok && tidy(result.theory)).toEqual(tidy(theory));
      // A text that has nothing left is no text.
      else if (result.ok) expect(Object.keys(result.theory.outcomes ?? {})).toEqual(Object.keys(theory.outcomes ?? {}));
    }),
    { numRuns: runs(60) },
  );
});

describe("everything of a theory is in the output or in the losses", () => {
  test.each([
    ["JSON Graph Format", writeJgf],
    ["Cytoscape", writeCytoscape],
    ["GraphML", writeGraphml],
    ["Kumu", writeKumu],
  ] as const)("%s", async (_, write) => {
    const tell = (theory: Theory) => {
      const { output, losses } = write(theory);
      return { text: output, losses };
    };
    expect(await findUnaccounted(fullDocument, tell)).toEqual([]);
  });
});

test("Kumu brings back what it carries", () => {
  fc.assert(
    fc.property(anyDocument(fc.lorem()), (theory) => {
      const result = readKumu(writeKumu(theory).output, { title: "x", language: theory.language });
      if (!result.ok) expect([theory.interventions, theory.outcomes, theory.factors].every((one) => !one)).toBe(true);
      else {
        expect(result.theory.links?.length ?? 0).toBe(theory.links?.length ?? 0);
        expect(Object.keys(result.theory.outcomes ?? {}).sort()).toEqual(Object.keys(theory.outcomes ?? {}).sort());
      }
    }),
    { numRuns: runs(40) },
  );
});
