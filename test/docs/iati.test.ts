import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { WRITE_LOSSES } from "../../src/formats/iati/losses.js";
import { READ_LOSSES } from "../../src/formats/iati/read-losses.js";

const page = readFileSync(new URL("../../docs/formats/iati.md", import.meta.url), "utf8");

test.each([
  ["What is lost in reading", READ_LOSSES],
  ["What is lost in writing", WRITE_LOSSES],
])("%s is what the code says", (heading, losses) => {
  const [, section = ""] = new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(page) ?? [];
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toEqual(
    Object.entries(losses).map(([code, [kind, message]]) => `| \`${code}\` | ${kind} | ${message} |`),
  );
});
