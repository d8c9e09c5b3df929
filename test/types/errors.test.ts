import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { listFindings } from "../../src/analysis/list-findings.js";
import { explainFinding } from "../../src/render/findings/explain-finding.js";
import { COMPILERS, type Complaint, compile } from "../support/compilers.js";
import { readFixtures } from "../support/read-fixture.js";

const fixtures = readFixtures();
const files = {
  "base.ts": readFileSync(new URL("./base.ts", import.meta.url), "utf8"),
  ...Object.fromEntries(fixtures.map(({ name, text }) => [`errors/${name}.ts`, text])),
};

describe.each(COMPILERS)("%s says of a slip what its fixture has, at the word", (compiler) => {
  let complaints: ReadonlyMap<string, readonly Complaint[]>;
  beforeAll(() => {
    complaints = compile(compiler, "errors", files);
  });

  test.each(fixtures)("$name", ({ name, errors, lines }) => {
    const found = complaints.get(`errors/${name}.ts`) ?? [];
    expect(found.map(({ code, message }) => `TS${code}: ${message}`)).toEqual(errors.map(({ message }) => message));
    expect(found.map(({ from }, i) => from.slice(0, errors[i]?.at.length))).toEqual(errors.map(({ at }) => at));
    expect(found.map(({ line }) => line)).toEqual(lines);
  });
});

describe("the same is said at run time", () => {
  test.each(fixtures)("$name", async ({ name, thrown }) => {
    const said = await import(`./errors/${name}.ts`).then(() => [], explain);
    expect(said).toEqual(thrown);
  });

  const inReview = fixtures.filter(({ found }) => found.length > 0);
  test.each(inReview)("$name, as a finding of a review", async ({ name, found }) => {
    const { theory } = await import(`./errors/${name}.ts`);
    const said = listFindings(theory).findings.map((finding) => explainFinding(theory, finding));
    expect(said).toEqual(expect.arrayContaining([...found]));
  });

  // An id in a message of the compiler is in that of the run time too, and so is what it suggests.
  test.each(fixtures)("$name: of the same thing, with the same suggestion", ({ errors, thrown, found }) => {
    const said = [...thrown, ...found].join("\n").replace(/[“”]/g, '"');
    for (const { at, message } of errors) {
      const word = /"(.+)"/.exec(at)?.[1] ?? /^[\w-]+/.exec(at)?.[0];
      if (word !== undefined) expect(said).toContain(word);
      const suggestion = /Did you mean(?: to write)? '"?([^"']+)"?'\?$/.exec(message)?.[1];
      if (suggestion !== undefined) expect(said).toContain(`Did you mean "${suggestion}"?`);
      const reason = /is not assignable to type '"((?:[^"\\]|\\.)+)"'\.$/.exec(message)?.[1]?.replaceAll('\\"', '"');
      if (reason?.includes(" ")) expect(said).toContain(reason);
    }
  });
});

function explain(error: Error & { readonly problems?: readonly { readonly message: string }[] }): string[] {
  return error.problems?.map(({ message }) => message) ?? [error.message];
}
