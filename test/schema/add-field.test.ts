import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// CONTRIBUTING says that a field is written in one place. Here one is, in a copy of the project.
const root = fileURLToPath(new URL("../..", import.meta.url));
mkdirSync(join(root, ".cache"), { recursive: true });
const copy = mkdtempSync(join(root, ".cache/add-field-"));

const PROGRAM = `
import { renameElement } from "./src/entries/edit.js";
import { writeTables } from "./src/entries/formats/tables.js";
import { renderHtml } from "./src/entries/render/html.js";
import { renderDiffMarkdown } from "./src/entries/render/text.js";
import { diffTheories, parseTheory } from "./src/index.js";

const document = (reviewers?: string[]) => ({
  format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
  interventions: { taps: { title: "Taps" } },
  outcomes: { health: { title: "Health", ...(reviewers && { reviewers }) } },
  links: [{ from: "taps", to: "health" }],
  actors: { council: { name: "Water council" } },
});
const read = (reviewers?: string[]) => {
  const result = parseTheory(document(reviewers));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.theory;
};
const theory = read(["council"]);
const wrong = parseTheory(document(["counsil"]));
const renamed = renameElement(theory, "council", "board");
const diff = diffTheories(read(), theory);
process.stdout.write(JSON.stringify({
  parsed: theory.outcomes?.health,
  problem: wrong.ok ? "none" : wrong.problems[0],
  renamed: renamed.outcomes?.health,
  changes: diff.changes.flatMap(({ kind, fields }) => fields.map(({ field }) => [kind, field])),
  told: renderDiffMarkdown(read(), theory, { diff, lang: "nl" }),
  nodes: writeTables(theory, { lang: "nl" }).output.find(({ name }) => name === "stappen")?.rows,
  page: renderHtml(theory, { lang: "nl" }),
}));
`;

let found: { readonly [what: string]: unknown };
beforeAll(() => {
  for (const part of ["src", "scripts", "examples/handwashing", "package.json", "tsconfig.json", "tsconfig.page.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const schema = join(copy, "src/schema/node.ts");
  const before = readFileSync(schema, "utf8");
  const after = before.replace(
    "    actors,\n",
    `    reviewers: field(z.array(idSchema).exactOptional(), {
      description: "Who looks at it once a year.",
      label: { nl: "meelezers" },
      refersTo: ["actor"],
    }),
    actors,\n`,
  );
  expect(after).not.toBe(before);
  writeFileSync(schema, after);
  writeFileSync(join(copy, "program.ts"), PROGRAM);
  const run = (file: string) =>
    execFileSync(process.execPath, ["--import", "tsx", file], { cwd: copy, encoding: "utf8", maxBuffer: 1e8 });
  run("scripts/generate.ts");
  found = JSON.parse(run("program.ts"));
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("a field that is written in one place is read and checked", () => {
  expect(found["parsed"]).toEqual({ title: "Health", reviewers: ["council"] });
  expect(found["problem"]).toMatchObject({ code: "unknown-id", path: ["outcomes", "health", "reviewers", 0] });
  expect(found["problem"]).toMatchObject({ suggestion: "council" });
});
test("is renamed and compared", () => {
  expect(found["renamed"]).toEqual({ title: "Health", reviewers: ["board"] });
  expect(found["changes"]).toEqual([["outcome", "reviewers"]]);
  expect(found["told"]).toContain("- meelezers: **council**");
});
test("is a column of a table, and on a page by its label", () => {
  const [headings = [], ...rows] = found["nodes"] as string[][];
  expect(rows.find(([, id]) => id === "health")?.[headings.indexOf("meelezers")]).toBe("council");
  expect(found["page"]).toContain("meelezers: ");
  expect(found["page"]).toMatch(/meelezers: <\/span><bdi[^>]*>Water council/);
});
