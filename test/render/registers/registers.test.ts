import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/entries/formats/document.js";
import { REGISTER_NAMES, renderRegistersMarkdown, renderRegistersText } from "../../../src/entries/render/text.js";
import { displayWidth } from "../../../src/theory/printable.js";
import { buildTheory } from "../../support/build-theory.js";
import { expectGolden } from "../../support/golden.js";

const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url);
const result = readYaml(readFileSync(golden("wells.yaml"), "utf8"));
if (!result.ok) throw new Error(result.problems[0]?.message);
const wells = result.theory;
const asOf = "2021-03";

describe.each(["en", "nl"] as const)("registers in %s", (lang) => {
  it("as Markdown", () => {
    expectGolden(renderRegistersMarkdown(wells, { names: REGISTER_NAMES, lang, asOf }), golden(`registers.${lang}.md`));
  });

  it("as text", () => {
    expectGolden(renderRegistersText(wells, { names: REGISTER_NAMES, lang, asOf }), golden(`registers.${lang}.txt`));
  });

  it("say so where there is nothing", () => {
    const theory = buildTheory({ outcomes: ["o"] });
    for (const render of [renderRegistersMarkdown, renderRegistersText]) {
      const page = render(theory, { names: REGISTER_NAMES, lang });
      expect(page).toContain(lang === "en" ? "No reviews are recorded." : "Er zijn geen beoordelingen vastgelegd.");
      expect(page).not.toContain("| --- |");
    }
  });
});

it("a page of text keeps to its width and sends no control characters on", () => {
  const page = renderRegistersText(wells, { names: REGISTER_NAMES, asOf, width: 70 });
  // A link's id is one word, and a word that is too long keeps its line.
  expect(page.split("\n").filter((line) => displayWidth(line) > 70)).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

it("nothing in a text of the theory formats or breaks the table it is in", () => {
  const theory = buildTheory({
    outcomes: ["o"],
    assumptions: { a: { statement: "a | b\n| c <br> **d** [e](f)", on: "o", owner: "`x`|" } },
  });
  const row = renderRegistersMarkdown(theory, { names: ["assumptions"] })
    .split("\n")
    .find((line) => line.startsWith("| a |"));
  expect(row).toContain("| a \\| b \\| c &lt;br\\> \\*\\*d\\*\\* \\[e\\]\\(f) |");
  expect(row).toContain("\\`x\\`\\|");
});
