import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page as it stands. */
export async function runAxe(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // Through the debugger: the policy of the page lets nobody add a script.
  if (!isThere) await page.evaluate(readFileSync(AXE, "utf8"));
  const results: AxeResults = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (on: Document, options: object) => Promise<never> } }).axe.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    TAGS,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
