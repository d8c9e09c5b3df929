import { beforeAll, expect, test } from "vitest";
import { check, imports, writeDeclarations } from "../bench/check-types.js";
import { writeTheory } from "../bench/write-program.js";

beforeAll(writeDeclarations);

test.each(["typescript", "typescript7"])("one misspelt id among 1500 links is one error (%s)", (compiler) => {
  const { errors } = check(compiler, "one-typo", `${imports.ours}defineTheory(${writeTheory(500, true)});\n`);
  expect(errors).toEqual([expect.stringMatching(/error TS2820: .*'OutcomeId<.*Did you mean '"outcome\d+"'\?$/)]);
});

// The compiler's own count of work, the same on every machine; `npm run bench -- types` measures the time.
test.each([50, 500])("%i nodes cost a compiler less than twice the work of plainer types", (size) => {
  const [naive, ours] = (["naive", "ours"] as const).map((shape) =>
    check("typescript7", `work-${shape}`, `${imports[shape]}defineTheory(${writeTheory(size)});\n`),
  );
  expect(ours!.errors).toEqual([]);
  expect(ours!.instantiations).toBeGreaterThan(0);
  expect(ours!.instantiations).toBeLessThan(2 * naive!.instantiations);
});
