import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** How much of a line is shown: a line of a page can be as long as the page. */
const SHOWN = 200;

/** Compares a page with the file that is kept of it; `UPDATE_GOLDEN=1` keeps the page as it is now. */
export function expectGolden(page: string, file: URL): void {
  const path = fileURLToPath(file);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, page);
  else if (!existsSync(path)) throw new Error(`${path} is missing; run the test with UPDATE_GOLDEN=1 and read it.`);
  const kept = readFileSync(path, "utf8");
  if (page !== kept) expect.fail(describeDifference(page, kept, path));
}

/** Where two pages first differ, in few words. */
export function describeDifference(page: string, kept: string, path: string): string {
  const [now, before] = [page, kept].map((text) => text.split("\n")) as [string[], string[]];
  const line = now.findIndex((text, i) => text !== before[i]);
  // The shorter of the two ends where the other goes on.
  const at = line < 0 ? now.length : line;
  const [here, there] = [now[at], before[at]];
  let column = 0;
  while (column < (here ?? "").length && here?.[column] === there?.[column]) column += 1;
  return [
    `The page is not the one that is kept in ${path}. The first difference is in line ${at + 1}:`,
    `kept: ${cut(there, column)}`,
    `now:  ${cut(here, column)}`,
    "If it is meant, keep it with UPDATE_GOLDEN=1 (or `npm run generate`) and read what `git diff` shows.",
  ].join("\n");
}

/** A line around a place in it. */
function cut(line: string | undefined, column: number): string {
  if (line === undefined) return "(the page has ended)";
  const start = Math.max(0, column - SHOWN / 4);
  const part = line.slice(start, start + SHOWN);
  return `${start > 0 ? "…" : ""}${part}${start + SHOWN < line.length ? "…" : ""}`;
}
