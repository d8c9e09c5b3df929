import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeTypeDeclaration } from "../../src/entries/formats/document.js";
import { readYaml } from "../../src/formats/yaml/read.js";
import { COMPILERS, compile } from "../support/compilers.js";
import { fullDocument } from "../support/full-document.js";

const imports = `
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { defineTheory } from "../../src/theory/define-theory.js";
import { parseTheoryOrThrow } from "../../src/theory/parse.js";
import data from "./theory.json" with { type: "json" };
`;

describe.each(COMPILERS)("%s", (compiler) => {
  test("takes the ids of an imported file from its declaration, and checks the file by it", () => {
    const broken = { ...fullDocument, links: [{ from: "campaign", to: "helth" }] };
    const said = compile(compiler, "declaration", {
      "theory.json": JSON.stringify(fullDocument),
      "theory.d.json.ts": writeTypeDeclaration(fullDocument),
      "program.ts": `${imports}
traceTheory(defineTheory(data), { from: "campaign", via: "awareness->health" });
traceTheory(parseTheoryOrThrow(data), { from: "campaign", via: "awareness->health" });
traceTheory(parseTheoryOrThrow(data), { via: "awareness->helth" });
`,
      "broken.json": JSON.stringify(broken),
      "broken.d.json.ts": writeTypeDeclaration(broken),
      "refused.ts": `
import data from "./broken.json" with { type: "json" };
export const theory = defineTheory({ ...data, assumptions: {}, evidence: {}, reviews: [], rewordings: [] });
`,
    });
    expect(said.get("program.ts")).toMatchObject([
      {
        from: expect.stringMatching(/^via: "awareness->helth"/),
        message: expect.stringContaining(`Did you mean '"awareness->health"'?`),
      },
    ]);
    expect(said.get("refused.ts")).toHaveLength(1);
  });

  test("without it, knows the keys of an imported file", () => {
    const said = compile(compiler, "plain-import", {
      "theory.json": JSON.stringify(fullDocument),
      "program.ts": `${imports}
traceTheory(parseTheoryOrThrow(data), { from: "campaign", avoiding: "loud", via: "links are not known" });
traceTheory(parseTheoryOrThrow(data), { from: "campain" });
`,
    });
    expect(said.get("program.ts")).toMatchObject([
      {
        from: expect.stringMatching(/^from: "campain"/),
        message: expect.stringContaining(`Did you mean '"campaign"'?`),
      },
    ]);
  });
});

test("a text may change without changing the types, an id may not", () => {
  const types = writeTypeDeclaration(fullDocument);
  expect(writeTypeDeclaration({ ...fullDocument, title: { en: "Something", nl: "Iets" }, asOf: "2025" })).toBe(types);
  expect(writeTypeDeclaration({ ...fullDocument, strands: {} })).not.toBe(types);
});

test("names what is no identifier in quotes", () => {
  const { theory } = readYaml(readFileSync("examples/handwashing/theory.yaml", "utf8")) as {
    theory: typeof fullDocument;
  };
  const types = writeTypeDeclaration(theory);
  expect(types).toContain('readonly "pupil-teams": {');
  expect(types).toContain('{ readonly from: "soap-at-hand"; readonly to: "washing"');
});
