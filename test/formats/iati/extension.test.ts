import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type IatiWriteOptions, readIati, writeIati } from "../../../src/entries/formats/iati.js";
import type { TheoryDocument } from "../../../src/schema/generated/types.js";
import { parseTheoryOrThrow } from "../../../src/theory/parse.js";
import { fullDocument } from "../../support/full-document.js";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.js";
import { loadTheory } from "../../support/load-theory.js";
import { runs } from "../../support/runs.js";
import { ACTIVITY, wrapResults } from "./support/activity.js";
import { anyFramework } from "./support/arbitrary-framework.js";
import { checkIati } from "./support/oracle.js";

const read = async (xml: string) => {
  const result = await readIati(xml);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result;
};
const full = parseTheoryOrThrow<TheoryDocument>(fullDocument);

const anyOptions: fc.Arbitrary<IatiWriteOptions> = fc
  .record({
    activity: fc.constantFrom(undefined, ACTIVITY),
    profile: fc.constantFrom("standard", "metis"),
    withoutIndicator: fc.constantFrom("skip", "placeholder"),
    periodStart: fc.constantFrom(undefined, "2020"),
    indicatorUri: fc.constantFrom(undefined, "https://example.org/indicators"),
  })
  .map((options) => ({
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    extension: true,
  }));

describe("a theory that goes along comes back as it was", () => {
  test("with its own language, so no guess of one is told unless a text was given it", async () => {
    const { output } = writeIati(full, { extension: true });
    const guesses = async (xml: string) => (await read(xml)).losses.filter(({ code }) => code === "default-language");
    expect(output).toContain('<narrative xml:lang="en">');
    expect(await guesses(output)).toEqual([]);
    expect(await guesses(output.replace('<narrative xml:lang="en">', "<narrative>"))).toHaveLength(1);
    const { output: plain } = writeIati(full, {});
    expect(await guesses(plain)).toHaveLength(1);
  });

  test("any framework, in a file that is valid IATI", async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, anyOptions, async (theory, options) => {
        const { output, losses } = writeIati(theory, options);
        const xml = options.activity === undefined ? wrapResults(output) : output;
        expect(checkIati(xml, "2024-06-15")).toEqual([]);
        expect(JSON.stringify((await read(output)).output)).toBe(JSON.stringify(theory));
        expect(JSON.stringify((await read(xml)).output)).toBe(JSON.stringify(theory));
        expect(losses.filter(({ kind }) => kind !== "guessed")).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each<[string, TheoryDocument]>([
    ["every key of the format", full],
    ["the reference case", loadTheory("examples/migration/theory.yaml")],
    ["hostile texts", { ...full, description: HOSTILE_TEXTS.join("\n"), title: "]]> </toc:theory>" }],
  ])("%s", async (_, theory) => {
    for (const activity of [{ activity: ACTIVITY }, {}]) {
      const { output } = writeIati(theory, { ...activity, extension: true });
      const back = await read(output);
      expect(JSON.stringify(back.output)).toBe(JSON.stringify(theory));
      expect(back.losses.filter(({ at }) => at.includes("result"))).toEqual([]);
    }
  });
});

describe("what was reported in such a file since", () => {
  const { output: xml } = writeIati(full, { activity: ACTIVITY, extension: true });
  const changed = (from: string | RegExp, to: string) => {
    const text = xml.replace(from, to);
    expect(text).not.toBe(xml);
    return read(text);
  };
  const period = (year: number, inner: string) =>
    `<period><period-start iso-date="${year}-01-01"/><period-end iso-date="${year}-12-31"/>${inner}</period>`;

  test("a new actual is added, and all else of the theory holds", async () => {
    const { output } = await changed("</indicator>", `${period(2027, '<actual value="7"/>')}</indicator>`);
    const heard = full.indicators?.["heard"];
    expect(output).toEqual({
      ...full,
      indicators: { heard: { ...heard, actuals: [...(heard?.actuals ?? []), { value: 7, date: "2027" }] } },
    });
  });

  test("a changed target takes the place of the one before", async () => {
    const { output } = await changed('<target value="100"/>', '<target value="120"/>');
    expect(output.indicators?.["heard"]?.targets).toEqual([{ value: 120, date: "2025" }]);
    expect(output.indicators?.["heard"]?.baseline).toEqual(full.indicators?.["heard"]?.baseline);
  });

  test("a changed title is changed, and the level that IATI has no word for is kept", async () => {
    const { output } = await changed("<narrative>Awareness</narrative>", "<narrative>Knowledge</narrative>");
    expect(output.outcomes?.["awareness"]).toEqual({ ...full.outcomes?.["awareness"], title: "Knowledge" });
  });

  test("a new result is an outcome beside the others, with nothing leading to it", async () => {
    const result =
      '<result type="1"><title><narrative>New</narrative></title><indicator measure="1"><title><narrative>N</narrative></title></indicator></result>';
    const { output } = await changed("<toc:theory", `${result}<toc:theory`);
    expect(Object.keys(output.outcomes ?? {})).toEqual([...Object.keys(full.outcomes ?? {}), "result-2"]);
    expect(output.links).toEqual(full.links);
    expect(output.actors).toHaveProperty("XM-EXAMPLE-1");
  });

  test("a result that is gone is kept, and told", async () => {
    const { output, losses } = await changed(/<result[\s\S]*<\/result>/, "");
    expect(output).toEqual(full);
    expect(losses).toContainEqual(expect.objectContaining({ code: "gone", at: ["theory", "outcomes", "awareness"] }));
  });

  test.each([
    ["no JSON", /\{"\$schema/, "{$schema"],
    ["no theory", '"format":"theory-of-change/1"', '"format":"theory-of-change/9"'],
  ])("what goes along and is %s is told, and the results are read without", async (_, from, to) => {
    const { output, losses } = await changed(from, to);
    expect(output.outcomes).toHaveProperty("awareness");
    expect(output.links).toBe(undefined);
    expect(losses).toContainEqual(expect.objectContaining({ code: "extension" }));
  });
});
