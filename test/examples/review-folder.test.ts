import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPackage } from "../package/support/install-package.js";

// The script as it stands in the examples, with the package as a stranger receives it.
const examples = fileURLToPath(new URL("../../examples", import.meta.url));
let folder: string;
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["review-folder.mjs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

beforeAll(async () => {
  folder = mkdtempSync(join((await installPackage()).home, "folder-"));
  cpSync(join(examples, "review-folder/review-folder.mjs"), join(folder, "review-folder.mjs"));
  mkdirSync(join(folder, "theories"));
  for (const name of ["handwashing", "migration"]) {
    cpSync(join(examples, name, "theory.yaml"), join(folder, "theories", `${name}.yaml`));
  }
  cpSync(join(examples, "web/theory.json"), join(folder, "theories/trees.json"));
  writeFileSync(join(folder, "theories/notes.txt"), "no theory");
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("prints a table and ends with 1 where there are errors", () => {
  const { status, stdout, stderr } = run("theories");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    expect.stringMatching(/^theory +assumptions {2}untested {2}challenged {2}errors {2}of which new$/),
    expect.stringMatching(/^handwashing /),
    expect.stringMatching(/^migration/),
    expect.stringMatching(/^street-trees +2 +1 +1 +2 +2$/),
    "",
  ]);
});

test("ends with 0 while nothing is new, and with 1 when something is", () => {
  run("theories", "--write-known", "known.json");
  const again = run("theories", "--known", "known.json");
  expect(again.status).toBe(0);
  expect(again.stdout).toMatch(/^street-trees +2 +1 +1 +2 +0$/m);

  const trees = join(folder, "theories/trees.json");
  const before = readFileSync(trees, "utf8");
  const more = '"lonely": { "title": "Nothing leads here", "level": "impact" }, "cooler-homes": {';
  writeFileSync(trees, before.replace('"cooler-homes": {', more));
  const changed = run("theories", "--known", "known.json");
  expect(changed.stdout).toMatch(/^street-trees +2 +1 +1 +3 +1$/m);
  expect(changed.status).toBe(1);
  writeFileSync(trees, before);
});

test("names what is no theory, reviews the others, and ends with 2", () => {
  const broken = join(folder, "theories/broken.yaml");
  writeFileSync(broken, "format: theory-of-change/1\nid: b\ntitle: B\nlanguag: en\n");
  const { status, stdout, stderr } = run("theories");
  expect(status).toBe(2);
  expect(stderr).toContain('broken.yaml:4:1: languag: "languag" is not a key here. Did you mean "language"?');
  expect(stdout).toMatch(/^street-trees /m);
  rmSync(broken);
});

test.each([
  [[], "Name one folder."],
  [["nowhere"], "nowhere cannot be read: ENOENT"],
  [["node_modules"], "node_modules cannot be read"],
  [["theories", "--as-of", "soon"], "--as-of takes a date."],
  [["theories", "--wat"], "Unknown option '--wat'"],
])("%j is misuse", (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});
