import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCli } from "../cli/support/run-cli.js";

const cwd = mkdtempSync(join(tmpdir(), "toc-terminal-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Moves the cursor, clears the screen, sets the title of the window, turns the direction of writing, rings, writes over the line. */
const EVIL = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\u2066\u0008\u007f\rover";
const text = `x${EVIL}`;
const THEORY = {
  ...{ format: "theory-of-change/1", id: "t", title: text, description: text, language: "en", asOf: "2020" },
  interventions: { a: { title: text } },
  outcomes: { b: { title: text, note: text }, c: { title: text } },
  links: [
    { from: "a", to: "b", because: text },
    { from: "b", to: "c" },
  ],
  assumptions: { s: { statement: text, on: "a->b", owner: text, falsifier: text, test: { question: text } } },
  evidence: { e: { on: "s", stance: "supports", finding: text, source: "r", locator: text } },
  sources: { r: { type: "report", title: text, author: [{ literal: text }], URL: `https://x/${EVIL}` } },
  reviews: [{ assumption: "s", date: "2019", reviewer: text, decision: "accept", note: text }],
  waivers: [{ code: "untested", on: "s", reason: text, by: text, date: "2019" }],
};
writeFileSync(join(cwd, "theory.json"), JSON.stringify(THEORY));
writeFileSync(join(cwd, "other.json"), JSON.stringify({ ...THEORY, title: `y${text}`, waivers: [] }));
writeFileSync(join(cwd, "bad.json"), JSON.stringify({ ...THEORY, [text]: 1, outcomes: { [text]: { title: "x" } } }));
writeFileSync(join(cwd, "bad.yaml"), `a: "${text}\nb: [`);
writeFileSync(join(cwd, "in.csv"), `cause,effect,${text}\n${text},${text}2,${text}\n`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
const STEERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;

it.each([
  ["check", "theory.json"],
  ["check", "bad.json"],
  ["check", "bad.yaml"],
  ["check", text],
  ["check", "theory.json", "-f", text],
  ["review", "theory.json"],
  ["review", "theory.json", "-f", "markdown"],
  ["review", "theory.json", "-f", "csv"],
  ["review", "theory.json", "-f", "json"],
  ["review", "theory.json", "-f", "sarif"],
  ["review", "theory.json", "-f", "junit"],
  ["review", "theory.json", "-f", "github"],
  ["review", "theory.json", "--due"],
  ["trace", "theory.json"],
  ["trace", "theory.json", "-f", "markdown"],
  ["trace", "theory.json", "--from", text],
  ["what-if", "theory.json", "--fail", "s"],
  ["what-if", "theory.json", "--fail", text],
  ["what-if", "theory.json", "--each"],
  ["what-if", "theory.json", "--smallest-cut", "c"],
  ["next", "theory.json"],
  ["diff", "theory.json", "other.json"],
  ["diff", "theory.json", "other.json", "-f", "json"],
  ["registers", "theory.json"],
  ["registers", "theory.json", "-f", "markdown"],
  ["registers", "theory.json", "-f", "json"],
  ["registers", "theory.json", "-f", "csv", "--only", "assumptions"],
  ["registers", "theory.json", "-f", "csv", "--only", "log", "--dialect", "excel-nl"],
  ["convert", "in.csv", "out.json", "--from", "causal-map"],
  ["convert", "theory.json", "in.csv/x.xml"],
  ["explain", text],
  ["attach", "theory.json", text, "--stance", "supports", "--finding", "f"],
  ["accept", "theory.json", "s", "--by", text, "-n"],
  [text],
])("%# shows what would steer a terminal, and does not send it", async (...argv) => {
  // A patch is made safe where somebody looks at it.
  const { stdout, stderr } = await runCli(argv, { cwd, ...(argv.includes("-n") && { terminal: 100 }) });
  expect(stdout + stderr).not.toBe("");
  expect(STEERS.exec(stderr)?.[0]).toBe(undefined);
  expect(STEERS.exec(stdout)?.[0]).toBe(undefined);
});
