import { requireObjects, requireOptions } from "../../limits/require-argument.js";
import type {
  Assumption,
  Indicator,
  Intervention,
  Link,
  Measurement,
  Outcome,
  Source,
} from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { FORMAT, type Level, WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { CellValue, Sheet } from "../../sheets/sheet.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseTheory } from "../../theory/parse.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { makeId } from "../make-id.js";
import type { TablesResult } from "../tables/read.js";
import { readMeasurements } from "./format-measurement.js";
import { ReadLosses } from "./losses.js";
import { findAbove, groupByLevel, inferLinks } from "./read/infer-links.js";
import { type MatrixIndicator, type MatrixResult, readResults } from "./read/read-results.js";
import { findMatrix, type KnownMatrix } from "./read/recognise.js";
import { type MatrixLevel, WORDS } from "./words.js";

/** How a logframe is read. */
export interface LogframeReadOptions {
  /** What the theory is called, which a matrix does not say. */
  readonly title?: string | undefined;
  /** The language of its texts; that of the headings when absent. */
  readonly language?: string | undefined;
  /** Whether links are inferred from codes and levels; they are when absent. */
  readonly links?: "infer" | "none" | undefined;
}

/**
 * Whether one of some sheets has a logframe: headings for results and for indicators or assumptions, in English or Dutch,
 * and the names of levels below.
 *
 * @example
 * const rows = [
 *   ["Level", "Result", "Indicator", "Assumptions"],
 *   ["Goal", "Pupils are less often ill", "Days missed", ""],
 *   ["Output", "Soap and water are at hand", "Washstands that work", "Water lasts all year"],
 * ];
 * hasLogframe([{ name: "Matrix", rows }])
 * // => true
 */
export function hasLogframe(sheets: readonly Sheet[]): boolean {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  return findMatrix(sheets) !== undefined;
}

/**
 * Reads a logical framework as a theory: goals, purposes and outputs are outcomes, activities are interventions.
 *
 * A matrix has no links. Each result is taken to lead to one of the level above, where its code (`1.2` under `1`), the
 * number of results there (one) or the order of the rows tells which; each such link is marked in its `note` and told as a
 * loss, `inferred-link`. The assumptions of a row are taken to be what that step rests on, so they are put on its link, or
 * on the node where there is none; preconditions are about the whole theory. Each of that is told too.
 *
 * @throws {RangeError} when `links` names no way
 * @example
 * const rows = [
 *   ["Level", "Result", "Assumptions"],
 *   ["Goal", "Fewer children fall ill", null],
 *   ["Output", "Taps work", "Taps are used"],
 * ];
 * const result = readLogframe([{ name: "plan.csv", rows }], { title: "Taps" });
 * result.ok && result.theory.assumptions // => { "taps-are-used": { statement: "Taps are used", on: "taps-work->fewer-children-fall-ill" } }
 * result.losses.map(({ code }) => code) // => ["guessed-theory", "inferred-link", "placed-assumption"]
 */
export function readLogframe(sheets: readonly Sheet[], options: LogframeReadOptions = {}): TablesResult {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  requireOptions(options);
  requireOneOf(options.links ?? "infer", ["infer", "none"], "a way to find links");
  const losses = new ReadLosses();
  const matrix = findMatrix(sheets);
  if (matrix === undefined) {
    const reason = { name: "nothing-in", notation: "logframe" } as const;
    return { ok: false, problems: [createProblem("empty", { reason })], losses: [] };
  }
  if (matrix.sheet.isGuessedEncoding)
    losses.add("guessed-encoding", matrix.sheet.name, undefined, "it is not in UTF-8 and is taken for Windows-1252.");
  for (const { row, message, isFormula } of matrix.sheet.flaws ?? [])
    losses.add(isFormula ? "failed-formula" : "notation", matrix.sheet.name, row, message);
  for (const other of sheets)
    if (other !== matrix.sheet && other.rows.length > 0)
      losses.add("unknown-sheet", other.name, undefined, "only the logframe is read.");
  listUnknownColumns(matrix, losses);
  const reader = new Reader(matrix, options, losses);
  const result = parseTheory(reader.read());
  return result.ok ? { ...result, losses: losses.list } : { ...result, losses: losses.list };
}

function listUnknownColumns({ sheet, head, columns }: KnownMatrix, losses: ReadLosses): void {
  const known = new Set(columns.values());
  for (const [i, cell] of (sheet.rows[head] ?? []).entries())
    if (!known.has(i) && cell !== null && String(cell).trim() !== "")
      losses.add("unknown-column", sheet.name, head + 1, `the column ${quote(cell)} is not read.`);
}

const LEVELS: { readonly [L in MatrixLevel]?: Level } = { goal: "impact", purpose: "intermediate", output: "output" };

class Reader {
  readonly #matrix: KnownMatrix;
  readonly #options: LogframeReadOptions;
  readonly #losses: ReadLosses;
  readonly #language: string;
  readonly #words: (typeof WORDS)["en" | "nl"];
  readonly #ids = { shared: new Set<string>(), indicators: new Set<string>(), sources: new Set<string>() };
  readonly #indicators: { [id: string]: Indicator } = {};
  readonly #sources: { [id: string]: Source } = {};
  /** By their titles. */
  readonly #sourceIds = new Map<string, string>();
  readonly #assumptions = new Map<string, { readonly id: string; readonly on: Set<string> }>();

  constructor(matrix: KnownMatrix, options: LogframeReadOptions, losses: ReadLosses) {
    this.#matrix = matrix;
    this.#options = options;
    this.#losses = losses;
    const headings = (matrix.sheet.rows[matrix.head] ?? []).join(" ").toLowerCase();
    const isDutch = /aanname|resultaat|indicatoren|verificatieb|niveau/.test(headings);
    this.#language = options.language ?? (isDutch ? "nl" : "en");
    this.#words = WORDS[this.#language === "nl" ? "nl" : "en"];
  }

  read(): unknown {
    const { title = this.#language === "nl" ? "Zonder titel" : "Untitled", language } = this.#options;
    if (this.#options.title === undefined || language === undefined) {
      const text = `a logframe does not say what the theory is called or in which language; taken are ${quote(title)} and ${this.#language}.`;
      this.#losses.add("guessed-theory", this.#matrix.sheet.name, undefined, text);
    }
    const results = readResults(this.#matrix, this.#losses);
    const nodes = results.filter(({ level }) => level !== "precondition");
    const ids = new Map(nodes.map((node) => [node, makeId(node.title, "result", this.#ids.shared)]));
    const registers = this.#readNodes(nodes, ids);
    const { links, targets } = this.#readLinks(nodes, ids);
    for (const result of results) this.#placeAssumptions(result, targets.get(result) ?? WHOLE_THEORY);
    return {
      format: FORMAT,
      id: makeId(title, "theory", new Set()),
      title,
      language: this.#language,
      ...registers,
      links,
      assumptions: this.#listAssumptions(),
      ...(Object.keys(this.#sources).length > 0 && { sources: this.#sources }),
      indicators: this.#indicators,
    };
  }

  #readNodes(nodes: readonly MatrixResult[], ids: ReadonlyMap<MatrixResult, string>) {
    const interventions: { [id: string]: Intervention } = {};
    const outcomes: { [id: string]: Outcome } = {};
    for (const node of nodes) {
      const id = ids.get(node) ?? "";
      const level = LEVELS[node.level];
      const base = { title: node.title, ...(node.code !== undefined && { code: node.code }) };
      const indicators = node.indicators.map((indicator) => this.#readIndicator(indicator, node.level === "activity"));
      if (level === undefined) interventions[id] = base;
      else outcomes[id] = { ...base, level, ...(indicators.length > 0 && { indicators }) };
    }
    return { interventions, outcomes };
  }

  /** An activity has no indicators in a theory; they are kept, without being anything's. */
  #readIndicator({ title, row, baseline, target, verification }: MatrixIndicator, isLoose: boolean): string {
    const id = makeId(title, "indicator", this.#ids.indicators);
    const before = this.#readValues(baseline, row);
    const after = this.#readValues(target, row);
    const unit = before.unit ?? after.unit;
    const isMeasured = before.values.length + after.values.length > 0;
    const source = verification === undefined || !isMeasured ? undefined : this.#readSource(verification, row);
    const cite = (value: Measurement): Measurement => (source === undefined ? value : { ...value, source });
    const [first] = before.values;
    this.#indicators[id] = {
      title,
      ...(unit !== undefined && { unit }),
      ...(first !== undefined && { baseline: cite(first) }),
      ...(after.values.length > 0 && { targets: after.values.map(cite) }),
      ...(verification !== undefined && !isMeasured && { note: `${this.#words.verification}: ${verification}` }),
    };
    if (isLoose)
      this.#losses.add("no-result", this.#matrix.sheet.name, row, "an activity has no indicators; it is kept apart.");
    return id;
  }

  #readValues(cell: CellValue, row: number) {
    const { name, decimal } = this.#matrix.sheet;
    const read = readMeasurements(typeof cell === "number" ? cell : String(cell ?? ""), decimal);
    for (const guess of read.guesses) this.#losses.add("guessed-value", name, row, `${guess}.`);
    return read;
  }

  #readSource(title: string, row: number): string {
    const known = this.#sourceIds.get(title);
    if (known !== undefined) return known;
    const id = makeId(title, "source", this.#ids.sources);
    this.#sourceIds.set(title, id);
    this.#sources[id] = { type: "document", title };
    this.#losses.add("guessed-source", this.#matrix.sheet.name, row, `${quote(title)} is taken for a document.`);
    return id;
  }

  #readLinks(nodes: readonly MatrixResult[], ids: ReadonlyMap<MatrixResult, string>) {
    const { sheet } = this.#matrix;
    const inferred = this.#options.links === "none" ? new Map<MatrixResult, MatrixResult>() : inferLinks(nodes);
    const levels = groupByLevel(nodes);
    const links: Link[] = [];
    const targets = new Map<MatrixResult, string>();
    for (const node of nodes) {
      const from = ids.get(node) ?? "";
      const to = ids.get(inferred.get(node) ?? node) ?? "";
      targets.set(node, from === to ? from : `${from}->${to}`);
      if (from !== to) {
        links.push({ from, to, note: this.#words.inferred });
        this.#losses.add("inferred-link", sheet.name, node.row, `the link ${from}->${to} is inferred from the levels.`);
      } else if (this.#options.links !== "none" && findAbove(node, levels) !== undefined) {
        this.#losses.add("no-link", sheet.name, node.row, `nothing tells what ${from} leads to, so it has no link.`);
      }
    }
    return { links, targets };
  }

  #placeAssumptions({ assumptions }: MatrixResult, target: string): void {
    const { name } = this.#matrix.sheet;
    for (const { statement, row } of assumptions) {
      const known = this.#assumptions.get(statement);
      const id = known?.id ?? makeId(statement, "assumption", this.#ids.shared);
      const text = `${quote(statement)} is taken to be about ${target}.`;
      this.#losses.add("placed-assumption", name, row, text);
      if (known === undefined) this.#assumptions.set(statement, { id, on: new Set([target]) });
      else {
        known.on.add(target);
        this.#losses.add("merged-assumption", name, row, `${quote(statement)} stood there before and is one with it.`);
      }
    }
  }

  #listAssumptions(): { [id: string]: Assumption } {
    const entries = [...this.#assumptions].map(([statement, { id, on }]) => {
      const [first, ...more] = on;
      return [
        id,
        { statement, ...(first !== undefined && { on: more.length === 0 ? first : [first, ...more] }) },
      ] as const;
    });
    return Object.fromEntries(entries);
  }
}
