import { requireOptions } from "../../limits/require-argument.js";
import type { Measurement, Outcome, Text, TheoryDocument } from "../../schema/generated/types.js";
import { WHOLE_THEORY } from "../../schema/vocabulary.js";
import type { CellValue, Sheet } from "../../sheets/sheet.js";
import { listAssumptions } from "../../theory/list-assumptions.js";
import { requireOneOf } from "../../theory/require-one-of.js";
import { requireDocument } from "../../theory/require-theory.js";
import { Account } from "../account-losses.js";
import type { Conversion } from "../conversion.js";
import { formatMeasurement } from "./format-measurement.js";
import { type MatrixLevel, WORDS } from "./words.js";

/** How a logframe is written. */
export interface LogframeWriteOptions {
  /** The language of headings, and of texts that stand in several; that of the theory when absent, English for headings. */
  readonly lang?: "en" | "nl" | undefined;
}

/**
 * Writes a theory as a logical framework: goal, purposes, outputs and activities, each with its indicators, their means of
 * verification, and the assumptions under which it leads to the level above.
 *
 * The matrix has no links, and one level between output and goal; what it has no place for is a loss. An assumption on a
 * link stands in the row of its cause, one on a node in the row of the node, one on the whole theory under the
 * preconditions. The first row of a result has its title; further indicators and assumptions follow in rows below.
 *
 * @example
 * const { output, losses } = writeLogframe(handwashing);
 * output.rows.slice(0, 2).map((row) => row.slice(0, 3))
 * // => [["Level", "Code", "Result"], ["Goal", null, "Pupils miss fewer days"]]
 * losses.some(({ code }) => code === "link") // => true
 */
export function writeLogframe(theory: TheoryDocument, options: LogframeWriteOptions = {}): Conversion<Sheet> {
  requireDocument(theory);
  requireOptions(options);
  const { lang } = options;
  if (lang !== undefined) requireOneOf(lang, ["en", "nl"], "a language of headings");
  const writer = new Writer(theory, lang);
  const output = writer.write();
  const losses = writer.account.close(theory, "no-place", "a logframe has no place for it.");
  return { output, losses };
}

type Path = readonly (string | number)[];

class Writer {
  readonly account = new Account();
  readonly #theory: TheoryDocument;
  readonly #words: (typeof WORDS)["en" | "nl"];
  readonly #language: string;
  readonly #assumptions = new Map<string, string[]>();
  /** Those written so far: one of two outcomes is written with both, and its losses are told once. */
  readonly #indicators = new Map<string, CellValue[]>();

  constructor(theory: TheoryDocument, lang: "en" | "nl" | undefined) {
    this.#theory = theory;
    this.#language = lang ?? theory.language;
    this.#words = WORDS[lang ?? (theory.language === "nl" ? "nl" : "en")];
  }

  write(): Sheet {
    const { outcomes = {}, interventions = {}, links = [] } = this.#theory;
    for (const { from, to } of links)
      this.account.tell("link", "lost", "a logframe has no links, only the order of its levels.", [
        "links",
        `${from}->${to}`,
      ]);
    this.#placeAssumptions();
    const at = (level: MatrixLevel) => Object.entries(outcomes).filter(([, outcome]) => levelOf(outcome) === level);
    const rows = [
      ...(["goal", "purpose", "output"] as const).flatMap((level) =>
        at(level).flatMap(([id, outcome]) => this.#writeNode(level, "outcomes", id, outcome)),
      ),
      ...Object.entries(interventions).flatMap(([id, node]) => this.#writeNode("activity", "interventions", id, node)),
      ...this.#writePreconditions(),
    ];
    return { name: this.#words.sheet, rows: [[...this.#words.columns], ...rows] };
  }

  /** Puts each assumption, and each part of it, in the rows of what it is about. */
  #placeAssumptions(): void {
    const { outcomes = {}, interventions = {} } = this.#theory;
    const isRow = (id: string) => Object.hasOwn(outcomes, id) || Object.hasOwn(interventions, id);
    for (const { assumption, on, path } of this.#listAssumptions()) {
      const statement = this.#line(assumption.statement, [...path, "statement"]);
      const rows = new Set(
        on.map((target) => {
          const [from = "", to = ""] = target.split("->");
          return target === WHOLE_THEORY ? "" : isRow(from) ? from : isRow(to) ? to : "";
        }),
      );
      if (rows.size === 0) rows.add("");
      for (const row of rows) {
        const known = this.#assumptions.get(row);
        if (known === undefined) this.#assumptions.set(row, [statement]);
        else known.push(statement);
      }
      this.#tellId(path);
      if (assumption.on !== undefined)
        this.account.tell("place", "merged", "a logframe does not tell whether it is on a link or a node.", [
          ...path,
          "on",
        ]);
    }
  }

  #listAssumptions() {
    const paths = new Map<string, Path>();
    return listAssumptions(this.#theory).map(({ id, assumption, partOf, on }) => {
      const whole = partOf === null ? undefined : paths.get(partOf);
      const path = whole === undefined ? ["assumptions", id] : [...whole, "parts", id];
      paths.set(id, path);
      return { assumption, path, on: on ?? [] };
    });
  }

  #writeNode(level: MatrixLevel, register: string, id: string, node: Outcome): CellValue[][] {
    const at = [register, id];
    this.#tellId(at);
    if (node.level === "intermediate" || node.level === "long-term")
      this.account.tell("level", "merged", "a logframe has one level between output and goal.", [...at, "level"]);
    else if (register === "outcomes" && node.level === undefined)
      this.account.tell("level", "guessed", "the outcome has no level; it stands under the purpose.", [...at, "level"]);
    else this.account.carry(...at, "level");
    if (node.code !== undefined) this.account.carry(...at, "code");
    const head = [this.#words.levels[level], node.code ?? null, this.#line(node.title, [...at, "title"])];
    const indicators = (node.indicators ?? []).map((indicator, i) => {
      this.account.carry(...at, "indicators", i);
      const cells = this.#indicators.get(indicator) ?? this.#writeIndicator(indicator);
      this.#indicators.set(indicator, cells);
      return cells;
    });
    return this.#layOut(head, indicators, this.#assumptions.get(id) ?? []);
  }

  #writePreconditions(): CellValue[][] {
    const statements = this.#assumptions.get("") ?? [];
    if (statements.length === 0) return [];
    return this.#layOut([this.#words.levels.precondition, null, null], [], statements);
  }

  #layOut(
    head: readonly CellValue[],
    indicators: readonly CellValue[][],
    statements: readonly string[],
  ): CellValue[][] {
    const count = Math.max(1, indicators.length, statements.length);
    return Array.from({ length: count }, (_, i) => [
      ...(i === 0 ? head : [null, null, null]),
      ...(indicators[i] ?? [null, null, null, null]),
      statements[i] ?? null,
    ]);
  }

  #writeIndicator(id: string): CellValue[] {
    const indicator = this.#theory.indicators?.[id];
    if (indicator === undefined) return [null, null, null, null];
    const at = ["indicators", id];
    const { title, unit, baseline, targets = [] } = indicator;
    this.#tellId(at);
    const isCounted = [...(baseline ? [baseline] : []), ...targets].some(({ value }) => value !== undefined);
    if (unit !== undefined && isCounted) this.account.carry(...at, "unit");
    const sources = new Set<string>();
    const write = (value: Measurement, path: Path) => this.#writeMeasurement(value, unit, path, sources);
    const before = baseline === undefined ? null : write(baseline, [...at, "baseline"]);
    const after = targets.map((target, i) => write(target, [...at, "targets", i])).join("; ");
    return [this.#line(title, [...at, "title"]), before, after || null, [...sources].join("; ") || null];
  }

  #writeMeasurement(value: Measurement, unit: string | undefined, path: Path, sources: Set<string>): string {
    for (const key of ["value", "date"] as const) if (value[key] !== undefined) this.account.carry(...path, key);
    const text = value.text === undefined ? undefined : this.#line(value.text, [...path, "text"]);
    if (value.source !== undefined) {
      this.account.tell("source", "merged", "a logframe has sources for an indicator, not for each value.", [
        ...path,
        "source",
      ]);
      sources.add(this.#nameSource(value.source));
    }
    return formatMeasurement(value, text, unit);
  }

  #nameSource(id: string): string {
    const title = this.#theory.sources?.[id]?.title;
    this.account.tell("id", "lost", "a logframe has no ids.", ["sources", id, "id"]);
    if (title === undefined) return id;
    return this.#line(title, ["sources", id, "title"]);
  }

  #tellId(at: Path): void {
    this.account.tell("id", "lost", "a logframe has no ids.", [...at, "id"]);
  }

  /** A text on one line, as line ends stand between items. */
  #line(text: Text, at: Path): string {
    const whole = this.#text(text, at);
    const lines = whole.split(/[\r\n]/).map((part) => part.trim());
    const line = lines.filter((part) => part !== "").join(" ");
    if (line !== whole)
      this.account.tell("line-ends", "changed", "the cell has one line, so line ends are blanks.", at);
    return line;
  }

  /** The text in the language that is written, else the first. */
  #text(text: Text, at: Path): string {
    if (typeof text === "string") {
      this.account.carry(...at);
      return text;
    }
    const language = Object.hasOwn(text, this.#language) ? this.#language : (Object.keys(text)[0] ?? "");
    this.account.carry(...at, language);
    for (const other of Object.keys(text))
      if (other !== language) this.account.tell("language", "lost", "a logframe is in one language.", [...at, other]);
    return text[language] ?? "";
  }
}

function levelOf({ level }: Outcome): MatrixLevel {
  if (level === "impact") return "goal";
  return level === "output" ? "output" : "purpose";
}
