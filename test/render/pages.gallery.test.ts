import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { renderSvg } from "../../src/entries/render/pictures.js";
import { renderPages } from "../../src/entries/render/text.js";
import { expectGolden } from "../support/golden.js";
import { loadTheory } from "../support/load-theory.js";

const migration = loadTheory("examples/migration/theory.yaml");
const gallery = new URL("../../examples/migration/", import.meta.url);

test("the pages of the reference case are kept as they are now", () => {
  const folder = new URL("pages/", gallery);
  const pages = renderPages(migration, { lang: "en", pictures: "mermaid" });
  const isUpdate = process.env["UPDATE_GOLDEN"] === "1";
  if (isUpdate) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder) && isUpdate) mkdirSync(folder);
  for (const { path, text } of pages) expectGolden(text, new URL(path, folder));
  expect(readdirSync(folder).toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
});

test.each(["en", "nl"] as const)("so is its picture in %s", (lang) => {
  const svg = renderSvg(migration, { lang, only: { strand: "migration-management" }, inWords: "pages/README.md" });
  expectGolden(svg, new URL(`migration-management.${lang}.svg`, gallery));
});
