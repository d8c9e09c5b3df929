import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** Compares a page with the file that is kept of it; `UPDATE_GOLDEN=1` keeps the page as it is now. */
export function expectGolden(page: string, file: URL): void {
  const path = fileURLToPath(file);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, page);
  else if (!existsSync(path)) throw new Error(`${path} is missing; run the test with UPDATE_GOLDEN=1 and read it.`);
  expect(page).toBe(readFileSync(path, "utf8"));
}
