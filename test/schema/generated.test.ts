import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../../scripts/generate.js";

test.each(Object.entries(await generate()))("%s is what the schemas generate today", (path, text) => {
  const isCurrent = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8") === text;
  expect(isCurrent, "run `npm run generate`").toBe(true);
});
