import { requireObjects, requireOptions } from "../../limits/require-argument.js";
import type { TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import type { Sheet } from "../../sheets/sheet.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseWith } from "../../theory/parse.js";
import type { Problem } from "../../theory/problem.js";
import { ProblemList } from "../../theory/problem-list.js";
import type { Theory } from "../../theory/theory.js";
import type { Loss } from "../conversion.js";
import { isId } from "../is-id.js";
import { makeId } from "../make-id.js";
import { ReadLosses } from "./losses.js";
import { assignIds } from "./read/assign-ids.js";
import { buildDocument } from "./read/build-document.js";
import { mergeBase } from "./read/merge-base.js";
import { prune } from "./read/prune.js";
import { type ReadRow, readRows } from "./read/read-rows.js";
import { fold, type KnownTable, recogniseSheets } from "./read/recognise.js";
import { resolveReferences } from "./read/resolve-references.js";
import { settleParts } from "./read/settle-parts.js";
import { TABLE_SPECS } from "./specs.js";
import type { TableSpec } from "./table-spec.js";

/** How tables are read. */
export interface TablesReadOptions {
  /** The theory that the tables are a part or a later version of: what they do not say is taken from it. */
  readonly base?: TheoryDocument | undefined;
  /** What the theory is called where no table says so. */
  readonly title?: string | undefined;
  /** The language of its texts where no table says so; that of the headings when absent. */
  readonly language?: string | undefined;
}

/** What came of reading tables: a theory and what was left out, changed or guessed, or why there is none. */
export type TablesResult =
  | { readonly ok: true; readonly theory: Theory; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly losses: readonly Loss[] };

/**
 * Reads a theory from tables, those of `writeTables` or ones that people made: sheets are told by their names, else by
 * their headings, in English or Dutch; columns stand in any order, rows of headings may have others above.
 *
 * What cannot be read is left out and told of as a loss, with its sheet, row and column: a cell, or a row that says
 * nothing without it; and then also what refers to that row. The rest goes on. A row without an id is given one that is
 * made of its title, and elements may be named by their titles. There is no theory only where no node is left.
 *
 * With `base`, a table that is not there is taken from the base, and a table that is there takes the place of the one of
 * the base: rows go by their ids, columns that are missing keep what the base says, and an element without a row is gone.
 * So an empty table says that there are none, and a missing one says nothing.
 *
 * @example
 * const nodes = { name: "nodes", rows: [["kind", "title"], ["intervention", "Lessons"], ["outcome", "Health"]] };
 * const links = { name: "links", rows: [["from", "to"], ["Lessons", "Health"], ["Lessons", "Wealth"]] };
 * const result = readTables([nodes, links]);
 * result.ok && result.theory.links // => [{ from: "lessons", to: "health" }]
 * result.losses.filter(({ code }) => code === "bad-row").map(({ message }) => message)
 * // => ['links, row 3, column B (to): "Wealth" is not the id of an outcome. Did you mean "health"? The row is left out.']
 */
export function readTables(sheets: readonly Sheet[], options: TablesReadOptions = {}): TablesResult {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  requireOptions(options);
  const losses = new ReadLosses();
  for (const sheet of sheets) listFlaws(sheet, losses);
  const tables = recogniseSheets(sheets, losses);
  const language = findLanguage(tables, options);
  const read = tables.flatMap((table) => readRows(table, language, losses));
  const { base } = options;
  const merged = base === undefined ? read : mergeBase(read, tables, base, losses);
  const { rows, names } = assignIds(oneTheory(merged, losses), losses);
  resolveReferences(rows, names, losses);
  settleParts(rows, losses);
  const registers = TABLE_SPECS.filter((spec) => base !== undefined && spec.list(base) !== undefined);
  const present = new Set([...tables.map(({ spec }) => spec), ...registers].map(({ name }) => name));
  return settle(rows, present, { ...options, language }, losses);
}

/**
 * Whether one of some sheets is a table of a theory, by its name or its headings.
 *
 * @example
 * hasTables(writeTables(handwashing).output)
 * // => true
 */
export function hasTables(sheets: readonly Sheet[]): boolean {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  return recogniseSheets(sheets, new ReadLosses()).length > 0;
}

/** All that does not fit goes at once: a round for each hundred would take long over a table of mistakes. */
const MOST_PROBLEMS = 1_000_000;

/** Leaves out what does not fit until the rest is a theory. Each round leaves out something, so it ends. */
function settle(
  rows: ReadRow[],
  present: Parameters<typeof buildDocument>[1],
  options: TablesReadOptions,
  losses: ReadLosses,
): TablesResult {
  for (let left: ReadRow[] = rows; ; ) {
    left = completeTheory(left, options, losses);
    const built = buildDocument(left, present);
    const result = parseWith(built.document, new ProblemList(MOST_PROBLEMS));
    if (result.ok && built.stranded.length === 0) return { ...result, losses: losses.list };
    const problems = result.ok ? [] : result.problems;
    const found = prune(
      left,
      built,
      problems.filter(({ code }) => code !== "empty"),
      losses,
    );
    if (found === undefined || (problems.every(({ code }) => code === "empty") && built.stranded.length === 0))
      return { ok: false, problems: explain(problems, present), losses: losses.list };
    left = found;
  }
}

function explain(problems: readonly Problem[], present: ReadonlySet<string>): Problem[] {
  return problems.map((problem) =>
    problem.code !== "empty"
      ? problem
      : createProblem("empty", {
          reason: { name: "nothing-in", notation: present.has("nodes") ? "nodes" : "tables" },
        }),
  );
}

/** One row is about the theory as a whole. */
function oneTheory(rows: readonly ReadRow[], losses: ReadLosses): ReadRow[] {
  const [first, ...rest] = rows.filter(({ spec }) => spec.name === "theory");
  for (const row of rest) losses.add("bad-row", row.placeOf(), "a theory has one row; this one is left out.");
  return rows.filter((row) => row.spec.name !== "theory" || row === first);
}

const THEORY = TABLE_SPECS.find(({ name }) => name === "theory") as TableSpec;

/** Fills in what no theory is without. */
function completeTheory(rows: readonly ReadRow[], options: TablesReadOptions, losses: ReadLosses): ReadRow[] {
  const { language = "en", title = language === "nl" ? "Zonder titel" : "Untitled" } = options;
  const found: ReadRow = rows.find(({ spec }) => spec === THEORY) ?? {
    spec: THEORY,
    element: {},
    placeOf: () => ({ sheet: "theory" }),
  };
  const said = found.element;
  const words = typeof said["title"] === "string" ? said["title"] : title;
  const defaults = { id: () => makeId(words, "theory", new Set()), title: () => title, language: () => language };
  const element: Record<string, unknown> = { ...said };
  for (const [key, make] of Object.entries(defaults)) {
    if (element[key] !== undefined && (key !== "id" || isId(String(element[key])))) continue;
    element[key] = make();
    losses.add(
      "guessed-theory",
      found.placeOf(),
      `the theory has no ${key} that can be read; it is given ${quote(element[key])}.`,
    );
  }
  found.element = element;
  return rows.includes(found) ? [...rows] : [found, ...rows];
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language that the theory says it is in, that of its base, or that of the headings. */
function findLanguage(tables: readonly KnownTable[], { base, language }: TablesReadOptions): string {
  const said = tables
    .filter(({ spec }) => spec === THEORY)
    .flatMap((table) => readRows(table, "en", new ReadLosses()))
    .map(({ element }) => element["language"]);
  const stated = said.find((one): one is string => typeof one === "string" && LANGUAGE_TAG.test(one));
  if (stated !== undefined) return stated;
  if (base !== undefined || language !== undefined) return language ?? base?.language ?? "en";
  const headings = tables.flatMap(({ columns }) => columns);
  const isIn = (lang: "en" | "nl") =>
    headings.filter(({ heading, field: { names } }) => fold(heading.split(/[[(]/, 1)[0] ?? "") === fold(names[lang]));
  return isIn("nl").length > isIn("en").length ? "nl" : "en";
}

function listFlaws({ name, isGuessedEncoding, flaws = [] }: Sheet, losses: ReadLosses): void {
  if (isGuessedEncoding)
    losses.add("guessed-encoding", { sheet: name }, "the text is not in UTF-8 and is taken for Windows-1252.");
  for (const { row, message, isFormula } of flaws)
    losses.add(isFormula ? "failed-formula" : "notation", { sheet: name, row }, message);
}
