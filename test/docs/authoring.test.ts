import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../support/compilers.js";
import { expectGolden } from "../support/golden.js";
import { readFixtures } from "../support/read-fixture.js";
import { showFixture } from "../support/show-fixture.js";

const fixtures = readFixtures();
const guide = readFileSync(new URL("../../docs/authoring.md", import.meta.url), "utf8");

// What the compilers say of the fixtures is tested in test/types/errors.test.ts; here, that the documents say the same.
test("every message in the guide is one that the compilers give", () => {
  const shown = fixtures.map(showFixture);
  const blocks = Array.from(guide.matchAll(/^```text\n([\s\S]*?)\n```$/gm), ([, block = ""]) => block);
  expect(blocks.length).toBeGreaterThan(10);
  for (const block of blocks) expect(shown).toContain(block);
});

test("every program in the guide compiles", () => {
  const programs = Array.from(guide.matchAll(/^```ts\n([\s\S]*?)\n```$/gm), ([, code = ""], i) => [
    `program${i}.ts`,
    code.replace(/from "theory-of-change(?:\/(.*))?"/g, (_, entry) =>
      entry === undefined ? 'from "../../src/index.js"' : `from "../../src/entries/${entry}.js"`,
    ),
  ]);
  expect(programs.length).toBeGreaterThan(3);
  expect([...compile("typescript", "guide", Object.fromEntries(programs)).values()].flat()).toEqual([]);
});

test("the list of slips has all of them", () => {
  const page = [
    "# What the compiler says",
    "",
    "Every slip that `defineTheory`, questions and edits are tested on, with the message of the compiler (TypeScript 5.4,",
    "5.9, 6 and 7 say the same but for the order of alternatives, here alphabetical; `…` stands for the names that a type is",
    "made of) and the one at run time or in a review. [Writing a theory in TypeScript](authoring.md) is the guide. A test writes this page.",
    ...fixtures.map(
      (fixture) => `\n## ${fixture.title.replace(/\.$/, "")}\n\n\`\`\`text\n${showFixture(fixture)}\n\`\`\``,
    ),
    "",
  ].join("\n");
  expectGolden(page, new URL("../../docs/authoring-errors.md", import.meta.url));
});
