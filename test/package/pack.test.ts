import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { type InstalledPackage, installPackage } from "./support/install-package.js";

// The package as a stranger receives it: built, packed, and installed in an empty folder.
const root = fileURLToPath(new URL("../..", import.meta.url));
let installed: InstalledPackage;
let folder: string;
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
const toc = (...args: string[]) => node(join(installed.home, "node_modules/.bin/toc"), ...args);

beforeAll(async () => {
  installed = await installPackage();
  folder = mkdtempSync(join(installed.home, "pack-"));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `
const theory = parseTheoryOrThrow({
  format: "theory-of-change/1", id: "tap", title: "Taps", language: "en",
  interventions: { taps: { title: "Taps" } }, outcomes: { health: { title: "Health" } },
  links: [{ from: "taps", to: "health" }], assumptions: { used: { statement: "Taps are used", on: "taps->health" } },
});
console.log(reviewTheory(theory).assumptions[0].verdict, traceTheory(theory, { from: "taps", to: "health" }).count,
  toGraph(theory).order, readYaml("format: x").ok, attachEvidence(theory, "e", { on: "used", stance: "opposes", finding: "No" }).id);
`;
const NAMES = "parseTheoryOrThrow, reviewTheory, traceTheory";

test("imports and runs as an ES module", () => {
  const program = `import { ${NAMES} } from "theory-of-change"; import { attachEvidence } from "theory-of-change/edit"; import { toGraph } from "theory-of-change/graph"; import { readYaml } from "theory-of-change/formats/document"; ${PROGRAM}`;
  expect(node("--input-type=module", "-e", program)).toMatchObject({ stdout: "untested 1 2 false tap\n", stderr: "" });
});

test("requires and runs as CommonJS", () => {
  const program = `const { ${NAMES} } = require("theory-of-change"); const { attachEvidence } = require("theory-of-change/edit"); const { toGraph } = require("theory-of-change/graph"); const { readYaml } = require("theory-of-change/formats/document"); ${PROGRAM}`;
  expect(node("--input-type=commonjs", "-e", program)).toMatchObject({
    stdout: "untested 1 2 false tap\n",
    stderr: "",
  });
});

test("brings the JSON Schema", () => {
  const program = `console.log(require("theory-of-change/schema.json").title)`;
  expect(node("--input-type=commonjs", "-e", program).stdout).toBe("Theory of Change, format theory-of-change/1\n");
});

test("brings the font of PNG images, with its licence", () => {
  const program = 'import { fontFiles } from "#fonts"; console.log(JSON.stringify(fontFiles));';
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: installed.path,
    encoding: "utf8",
  });
  const files: string[] = JSON.parse(run.stdout);
  expect(files.length).toBe(2);
  for (const file of [...files, join(dirname(files[0]!), "OFL.txt")]) expect(existsSync(file), file).toBe(true);
});

test("brings a manual page that tells of every command", () => {
  const page = readFileSync(join(installed.path, "dist/man/toc.1"), "utf8");
  const sections = page.match(/^\.SS toc (\w|\\-)+/gm)?.map((line) => line.slice(8).replaceAll("\\-", "-"));
  expect(sections).toEqual(Object.keys(COMMANDS));
  expect(page).toMatch(/^\.TH "TOC" "1" "" "theory-of-change \d+\.\d+\.\d+"$/m);
});

test("brings the command", () => {
  writeFileSync(
    join(folder, "t.yaml"),
    "format: theory-of-change/1\nid: a\ntitle: A\nlanguage: en\noutcomes:\n  b: {title: B, levle: x}\n",
  );
  const { status, stdout, stderr } = toc("check", "t.yaml");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("t.yaml:6:17");
  expect(stderr).toContain('Did you mean "level"?');
});

test("brings the command whole: broken JSON is explained as well", () => {
  writeFileSync(join(folder, "t.json"), '{"format": "theory-of-change/1",}');
  const { status, stderr } = toc("check", "t.json");
  expect({ status, stderr: stderr.split("\n")[0] }).toEqual({
    status: 2,
    stderr: "t.json:1:33: this is not JSON: property name expected.",
  });
});

test("brings the command whole: what few conversions and reports need is found when it is called for", () => {
  const theory = join(root, "examples/handwashing/theory.yaml");
  writeFileSync(join(folder, "more.bib"), "@article{waters2024, title={Taps}, author={Waters, Ann}, year={2024}}");
  const runs = [
    toc("convert", "more.bib", "more.yaml", "--set", `base=${theory}`),
    toc("convert", theory, "tables.xlsx"),
    toc("convert", theory, "graph.dot"),
    toc("convert", "graph.dot", "again.yaml"),
    toc("report", theory, "--format", "docx", "-o", "word"),
  ];
  expect(runs.map(({ status, stderr }) => [status, /error/i.test(stderr)])).toEqual(runs.map(() => [0, false]));
  expect(readFileSync(join(folder, "more.yaml"), "utf8")).toContain("waters2024");
  expect(loads(join(installed.path, "dist/cli/toc.cjs")).files.size).toBe(2);
});

/** What a file of the package loads: files of it, and other packages. */
function loads(path: string, seen = { files: new Set<string>(), packages: new Set<string>() }) {
  if (seen.files.has(path)) return seen;
  seen.files.add(path);
  const text = readFileSync(path, "utf8");
  for (const [, name = ""] of text.matchAll(/(?:^import (?:.* from )?|^\} from |\brequire\()["']([^"']+)["']/gm))
    if (name.startsWith(".")) loads(join(dirname(path), name), seen);
    else seen.packages.add(name);
  return seen;
}

// Loading a file costs as much as reading a great deal, so these say what a start costs as far as a test can.
test.each(["index.js", "index.cjs"])("%s is a handful of files and needs no package", (name) => {
  const { files, packages } = loads(join(installed.path, "dist", name));
  expect(files.size).toBeGreaterThan(1);
  expect(files.size).toBeLessThan(9);
  expect([...packages]).toEqual([]);
});

test.each([
  ["edit.js", ["immer"]],
  ["graph.js", ["graphology"]],
  ["examples.js", []],
  ["formats/document.js", ["js-yaml"]],
  ["formats/iati.js", ["saxes"]],
  ["render/text.js", []],
  ["render/html.js", []],
  ["render/pictures.js", []],
])("%s needs the packages %j", (name, expected) => {
  expect([...loads(join(installed.path, "dist", name)).packages]).toEqual(expected);
});

test("holds what is needed and nothing else", () => {
  expect(installed.files).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "dist/index.js",
      "dist/index.cjs",
      "dist/index.d.ts",
      "dist/cli/bibtex-parser.cjs",
      "dist/cli/toc.cjs",
      "dist/schema.json",
    ]),
  );
  expect(
    installed.files.filter(
      (path) => !/^(dist|docs|src\/render\/fonts)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path),
    ),
  ).toEqual([]);
});

test("brings the licence of everything that is bundled", () => {
  const sources = readdirSync(join(installed.path, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".map"))
    .flatMap((path): string[] => JSON.parse(readFileSync(join(installed.path, "dist", path), "utf8")).sources);
  const inLibrary = sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  // A map of a map names folders that are no packages.
  const packages = inLibrary.filter((name) => existsSync(join(root, "node_modules", name, "package.json")));
  const bundled = new Set([...packages, "commander", "proper-lockfile", "js-yaml"]);
  const licences = readFileSync(join(installed.path, "dist/THIRD-PARTY-LICENSES.txt"), "utf8").split(/^-{80}\n\n/m);
  expect([...bundled]).toEqual(expect.arrayContaining(["@noble/hashes", "@retorquere/bibtex-parser"]));
  for (const name of bundled) {
    const licence = licences.find((text) => text.startsWith(`${name} `));
    expect(licence, name).toMatch(/copyright|permission/i);
  }
});

test("says nothing of the machine it was built on, and has nothing of the tests", () => {
  const texts = readdirSync(installed.path, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(c?js|d\.c?ts|json|map|md|txt)$/.test(path))
    .map((path) => [path, readFileSync(join(installed.path, path), "utf8")] as const);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, text]) => text.includes(root)).map(([path]) => path)).toEqual([]);
  const sources = texts.filter(([path]) => path.endsWith(".map")).flatMap(([, text]) => JSON.parse(text).sources);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path: string) => !/^(\.\.\/)+(src|node_modules)\//.test(path))).toEqual([]);
});
