import { expect, test } from "vitest";
import { renderHtml } from "../../src/render/html.js";
import { loadTheory } from "../support/load-theory.js";
import { usePages } from "./support/use-pages.js";

const pages = usePages();
const migration = renderHtml(loadTheory("examples/migration/theory.yaml"));

test("opens", async () => {
  const { page, complaints } = await pages.open(migration, { hash: "#v=all" });
  expect(await page.locator("button.box").count()).toBe(84);
  expect(complaints).toEqual([]);
});
