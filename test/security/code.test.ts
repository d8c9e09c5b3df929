import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/entries/formats/document.js";
import { readGraphml } from "../../src/entries/formats/graphs.js";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
  .sort();

/** The names that a file calls, makes or imports. */
function listUsed(name: string): string[] {
  const parsed = ts.createSourceFile(name, readFileSync(SRC + name, "utf8"), ts.ScriptTarget.ES2022, true);
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.push(node.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      used.push(node.arguments[0]?.getText(parsed) ?? "");
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      used.push(node.moduleSpecifier?.getText(parsed) ?? "");
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return used;
}

const uses = files.map((name) => ({ name, used: listUsed(name) }));
const thatUse = (pattern: RegExp, among = uses) =>
  among.flatMap(({ name, used }) => used.filter((one) => pattern.test(one)).map((one) => `${name}: ${one}`));

describe("the source", () => {
  it("runs no text as code", () => {
    expect(files.length).toBeGreaterThan(500);
    expect(thatUse(/^(?:eval|Function|setTimeout|setInterval)$|node:vm/)).toEqual([
      // Functions, not texts.
      "cli/output/defer-signals.ts: setTimeout",
      "cli/output/with-lock.ts: setTimeout",
      "cli/report/watch-report.ts: setTimeout",
    ]);
  });

  it("opens no address", () => {
    expect(
      thatUse(/^(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)$|node:(?:https?|net|tls|dgram|dns)/),
    ).toEqual([
      // Listens on this machine, for `toc report --watch`.
      'cli/report/preview.ts: "node:http"',
    ]);
  });

  it("starts no program but git and a browser, and opens no file outside of the command line", () => {
    expect(thatUse(/node:child_process/)).toEqual([
      'cli/input/read-revision.ts: "node:child_process"',
      'cli/report/print-page.ts: "node:child_process"',
    ]);
    const library = uses.filter(({ name }) => !name.startsWith("cli/"));
    expect(thatUse(/^"node:/, library)).toEqual([]);
  });
});

describe("a document", () => {
  it.each([
    "!!js/function 'function () { return 1 }'",
    "!!js/regexp /x/",
    "!!python/object:os.system x",
    "!<tag:x,2000:y> {a: 1}",
  ])("makes nothing of the tag in %s", (value) => {
    const text = `format: theory-of-change/1\nid: t\ntitle: ${value}\nlanguage: en\noutcomes: {a: {title: A}}\n`;
    const result = readYaml(text);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["syntax"]);
  });

  it.each(['<!DOCTYPE g [<!ENTITY a SYSTEM "file:///etc/passwd">]><graphml>&a;</graphml>', "<graphml>&b;</graphml>"])(
    "has no entity of its own: %s",
    (text) => {
      const result = readGraphml(text);
      expect(result.ok ? "" : result.problems[0]?.message).toMatch(/DOCTYPE|entity/);
    },
  );
});
