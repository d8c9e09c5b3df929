// Reviews every theory in a folder and prints a table. Ends with 1 when there is an error that was not known, with 2 when a
// file cannot be read or the command is wrong.
//
//   node review-folder.mjs FOLDER [--as-of DATE] [--known FILE] [--write-known FILE]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { isPartialDate, listFindings, parseBaseline, reviewTheory, toBaseline } from "theory-of-change";
import { readJson, readYaml, renderProblem } from "theory-of-change/formats/document";

const READERS = { ".json": readJson, ".yaml": readYaml, ".yml": readYaml };
const COLUMNS = ["theory", "assumptions", "untested", "challenged", "errors", "of which new"];

class Misuse extends Error {}

try {
  process.exitCode = main(readOptions());
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function main({ folder, asOf, known, writeKnown }) {
  const files = listFiles(folder);
  const baseline = known === undefined ? undefined : parseBaseline(JSON.parse(readFileSync(known, "utf8")));
  const read = files.map((file) => readTheory(join(folder, file)));
  const found = read
    .filter((result) => result.ok)
    .map(({ theory }) => ({
      theory,
      review: reviewTheory(theory, { asOf }),
      findings: listFindings(theory, { asOf, baseline: baseline?.theories[theory.id] }),
    }));
  process.stdout.write(formatTable([COLUMNS, ...found.map(toRow)]));
  if (writeKnown !== undefined) {
    writeFileSync(writeKnown, `${JSON.stringify(toBaseline(found.map(({ findings }) => findings)), null, 2)}\n`);
  }
  if (read.some((result) => !result.ok)) return 2;
  return found.some(({ findings }) => findings.summary.bySeverity.error > 0) ? 1 : 0;
}

function readOptions() {
  const options = { "as-of": { type: "string" }, known: { type: "string" }, "write-known": { type: "string" } };
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    if (positionals.length !== 1) throw new Error("Name one folder.");
    // A review from a stated day gives the same table tomorrow; without one it is that of each theory.
    if (values["as-of"] !== undefined && !isPartialDate(values["as-of"])) throw new Error("--as-of takes a date.");
    return { folder: positionals[0], asOf: values["as-of"], known: values.known, writeKnown: values["write-known"] };
  } catch (error) {
    throw new Misuse(error.message);
  }
}

/** The files in an order that does not depend on the disk. */
function listFiles(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Misuse(`${folder} cannot be read: ${error.code}`);
  }
  const files = names.filter((name) => Object.hasOwn(READERS, extname(name))).sort();
  if (files.length === 0) throw new Misuse(`There is no theory in ${folder}: nothing ends in .json, .yaml or .yml.`);
  return files;
}

/** Says what keeps a file from being a theory, and goes on with the others. */
function readTheory(file) {
  const text = readFileSync(file, "utf8");
  const result = READERS[extname(file)](text);
  if (!result.ok) {
    for (const problem of result.problems) process.stderr.write(`${renderProblem(problem, { file, text })}\n`);
  }
  return result;
}

function toRow({ theory, review: { summary }, findings }) {
  const fresh = findings.summary.bySeverity.error;
  const old = findings.known.filter(({ severity }) => severity === "error").length;
  const { untested = 0, challenged = 0, refuted = 0 } = summary.byVerdict;
  return [theory.id, summary.assumptions, untested, challenged + refuted, fresh + old, fresh].map(String);
}

/** Words to the left, numbers to the right. */
function formatTable(rows) {
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "),
  );
  return `${lines.join("\n")}\n`;
}
