import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { theory } from "../../examples/split-theory/theory.js";
import { traceTheory } from "../../src/analysis/trace-theory.js";
import { COMPILERS, compile } from "../support/compilers.js";

const read = (file: string) => readFileSync(new URL(`../../examples/split-theory/${file}`, import.meta.url), "utf8");
const files = {
  "theory.ts": read("theory.ts"),
  "greening.ts": read("greening.ts"),
  "neighbours.ts": read("neighbours.ts"),
};

test("its modules make one theory, in which paths run from one into another", () => {
  const { paths } = traceTheory(theory, { from: "door-rounds", to: "fewer-admissions" });
  expect(paths.map(({ nodes }) => nodes)).toEqual([["door-rounds", "people-seen", "people-cool", "fewer-admissions"]]);
  expect(traceTheory(theory, { to: "fewer-admissions" }).count).toBe(4);
});

describe.each(COMPILERS)("%s", (compiler) => {
  test("finds nothing amiss", () => {
    expect([...compile(compiler, "split-theory", files).values()].flat()).toEqual([]);
  });
});

// Where they point does not differ between versions, so two will do.
describe.each(["typescript", "typescript7"] as const)("%s", (compiler) => {
  test("finds a misspelt value in the module where it stands", () => {
    const greening = files["greening.ts"].replace('level: "long-term"', 'level: "longterm"');
    const said = compile(compiler, "split-theory-value", { ...files, "greening.ts": greening });
    expect(said.get("greening.ts")?.map(({ from }) => from.slice(0, 17))).toEqual(['level: "longterm"']);
  });

  test("finds an id that no module has where the modules come together", () => {
    const neighbours = files["neighbours.ts"].replace('from: "people-seen"', 'from: "people-sean"');
    const said = compile(compiler, "split-theory-id", { ...files, "neighbours.ts": neighbours });
    expect(said.get("neighbours.ts")).toEqual([]);
    expect(said.get("theory.ts")).toMatchObject([
      { from: expect.stringMatching(/^links: /), text: expect.stringContaining(`Did you mean '"people-seen"'?`) },
    ]);
  });
});
