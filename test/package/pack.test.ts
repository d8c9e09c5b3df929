import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";

// The package as a stranger receives it: built, packed, and installed in an empty folder.
const root = fileURLToPath(new URL("../..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "toc-stranger-"));
const npm = (args: string[], cwd: string) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: "pipe" });
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: home, encoding: "utf8" });

let packed: string[] = [];

beforeAll(() => {
  npm(["run", "build"], root);
  const [report] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", home], root));
  packed = report.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", "--prefer-offline", `./${report.filename}`], home);
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const PROGRAM = `
const theory = parseTheoryOrThrow({
  format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
  interventions: { taps: { title: "Taps" } }, outcomes: { health: { title: "Health" } },
  links: [{ from: "taps", to: "health" }], assumptions: { used: { statement: "Taps are used", on: "taps->health" } },
});
console.log(review(theory).assumptions[0].verdict, trace(theory, { from: "taps", to: "health" }).count,
  toGraph(theory).order, readYaml("format: x").ok, attachEvidence(theory, "e", { on: "used", stance: "opposes", finding: "No" }).id);
`;
const NAMES = "attachEvidence, parseTheoryOrThrow, review, toGraph, trace";

test("imports and runs as an ES module", () => {
  const program = `import { ${NAMES} } from "theory-of-change"; import { readYaml } from "theory-of-change/formats/yaml"; ${PROGRAM}`;
  expect(node("--input-type=module", "-e", program)).toMatchObject({ stdout: "untested 1n 2 false tap\n", stderr: "" });
});

test("requires and runs as CommonJS", () => {
  const program = `const { ${NAMES} } = require("theory-of-change"); const { readYaml } = require("theory-of-change/formats/yaml"); ${PROGRAM}`;
  expect(node("--input-type=commonjs", "-e", program)).toMatchObject({
    stdout: "untested 1n 2 false tap\n",
    stderr: "",
  });
});

test("brings the JSON Schema", () => {
  const program = `console.log(require("theory-of-change/schema.json").title)`;
  expect(node("--input-type=commonjs", "-e", program).stdout).toBe("Theory of Change, format theory-of-change/1\n");
});

test("brings a manual page that tells of every command", () => {
  const page = readFileSync(join(home, "node_modules/theory-of-change/dist/man/toc.1"), "utf8");
  const sections = page.match(/^\.SS toc (\w|\\-)+/gm)?.map((line) => line.slice(8).replaceAll("\\-", "-"));
  expect(sections).toEqual(Object.keys(COMMANDS));
  expect(page).toMatch(/^\.TH "TOC" "1" "" "theory-of-change \d+\.\d+\.\d+"$/m);
});

test("brings the command", () => {
  writeFileSync(
    join(home, "t.yaml"),
    "format: theory-of-change/1\nid: a\ntitle: A\nlanguage: en\noutcomes:\n  b: {title: B, levle: x}\n",
  );
  const { status, stdout, stderr } = node(join(home, "node_modules/.bin/toc"), "check", "t.yaml");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("t.yaml:6:17");
  expect(stderr).toContain('Did you mean "level"?');
});

test("brings the command whole: broken JSON is explained as well", () => {
  writeFileSync(join(home, "t.json"), '{"format": "theory-of-change/1",}');
  const { status, stderr } = node(join(home, "node_modules/.bin/toc"), "check", "t.json");
  expect({ status, stderr: stderr.split("\n")[0] }).toEqual({
    status: 2,
    stderr: "t.json:1:33: this is not JSON: property name expected.",
  });
});

test("holds what is needed and nothing else", () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "dist/index.js",
      "dist/index.cjs",
      "dist/index.d.ts",
      "dist/cli/toc.cjs",
      "dist/schema.json",
    ]),
  );
  expect(
    packed.filter((path) => !/^(dist|docs)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path)),
  ).toEqual([]);
});

test("says nothing of the machine it was built on", () => {
  const texts = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(c?js|d\.c?ts|json)$/.test(path))
    .filter((path) => readFileSync(join(root, "dist", path), "utf8").includes(root));
  expect(texts).toEqual([]);
});
