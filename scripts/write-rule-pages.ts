/** Writes the pages of the rules anew in each language: one for each rule, and the list of all. `test/corpus` holds the files to it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { FINDING_CODES } from "../src/analysis/rules/index.js";
import { getRuleFolder, PAGE_LANGUAGES, renderRuleIndex, renderRulePage } from "./rule-pages.js";

for (const lang of PAGE_LANGUAGES) {
  const folder = getRuleFolder(lang);
  const index = new URL("README.md", folder);
  for (const name of readdirSync(folder)) if (name !== "README.md") rmSync(new URL(name, folder));
  for (const code of FINDING_CODES) writeFileSync(new URL(`${code}.md`, folder), renderRulePage(code, lang));
  writeFileSync(index, renderRuleIndex(readFileSync(index, "utf8"), lang));
}
