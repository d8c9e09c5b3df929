import { type Entry, type Options, parse } from "@retorquere/bibtex-parser";
import type { StopSignal } from "../../../limits/budget.js";
import { Meter } from "../../../limits/meter.js";
import { type AllLimits, takeLimits } from "../../../limits/reader-limits.js";
import { requireOptions } from "../../../limits/require-argument.js";
import { createProblem } from "../../../theory/create-problem.js";
import { LineIndex } from "../../line-index.js";
import { refuseLength } from "../../read-options.js";
import { adoptItems } from "../adopt-items.js";
import { ReadLosses } from "../losses.js";
import type { RawItem } from "../read-item.js";
import type { SourcesReadOptions, SourcesResult } from "../sources-result.js";
import { Abbreviations } from "./abbreviations.js";
import { type Chunk, splitEntries } from "./split-entries.js";
import { hideAngles, toItem } from "./to-item.js";

/** How BibTeX is read. */
export interface BibtexReadOptions extends SourcesReadOptions<"bibtex"> {
  /** Stops the reading: it throws `signal.reason`. */
  readonly signal?: StopSignal | undefined;
}

/**
 * Reads a bibliography in BibTeX or BibLaTeX: types and fields go by the names that CSL has for them, TeX becomes the
 * characters that it prints, `@string` and `crossref` are followed.
 *
 * A key that cannot be an id is made one, and what it was stands in `citation-key`. With `base`, an entry is a source of
 * the base when it has its id, its citation key or its DOI; what the entry lacks stays as it is in the base. A field that
 * CSL does not have goes to `custom`. An entry that is broken is left out and told with its line; the rest goes on.
 * {@link addSources} puts the sources into the theory.
 *
 * Costs about a second for each thousand entries. What is more than `READER_LIMITS.bibtex` is refused, or left out where
 * that is one entry.
 *
 * @throws {TypeError} when it is given no text but, say, the bytes of a file
 * @throws {RangeError} when a limit is none
 * @example
 * const read = readBibtex("@techreport{who:2020, title={Soap \\& water}, institution={WHO}, year=2020, month=mar}");
 * read.ok && read.sources
 * // => { "who-2020": { type: "report", title: "Soap & water", publisher: "WHO",
 * //      issued: { "date-parts": [[2020, 3]] }, "citation-key": "who:2020" } }
 */
export function readBibtex(text: string, options: BibtexReadOptions = {}): SourcesResult {
  requireOptions(options);
  const { base, limits: given, signal } = options;
  const limits = takeLimits("bibtex", given);
  const tooLong = refuseLength(text, limits.characters);
  if (tooLong !== undefined) return { ok: false, problems: [tooLong] };
  const chunks = [...splitEntries(text, limits)];
  if (chunks.length === 0) {
    const reason = { name: "nothing-in", notation: "bibtex" } as const;
    return { ok: false, problems: [createProblem("empty", { reason })] };
  }
  if (chunks.length > limits.entries) {
    const message = `there are ${chunks.length} entries in it; at most ${limits.entries} are read. Split the file.`;
    return { ok: false, problems: [{ code: "too-large", path: [], message }] };
  }
  const losses = new ReadLosses();
  const items = new Reader(text, chunks, losses, limits).read(new Meter({ signal }));
  return { ok: true, sources: adoptItems(items, base, losses), losses: losses.list };
}

/** Reads entries one by one, with the abbreviations before them and the entry that they refer to. */
class Reader {
  readonly #chunks: readonly Chunk[];
  readonly #losses: ReadLosses;
  readonly #lines: LineIndex;
  readonly #byKey: ReadonlyMap<string, Chunk>;
  readonly #strings: Abbreviations;

  constructor(text: string, chunks: readonly Chunk[], losses: ReadLosses, limits: AllLimits<"bibtex">) {
    this.#strings = new Abbreviations(limits);
    this.#chunks = chunks;
    this.#losses = losses;
    this.#lines = new LineIndex(text);
    this.#byKey = new Map(chunks.map((chunk) => [chunk.key.toLowerCase(), chunk]));
  }

  read(meter: Meter): RawItem[] {
    return this.#chunks.flatMap((chunk) => {
      // What the parser does for an entry is about as much as a few thousand steps of other questions.
      meter.spend(STEPS_OF_ENTRY);
      if (chunk.flaw !== undefined) return this.#refuse(chunk, chunk.flaw);
      if (chunk.type === "comment" || chunk.type === "preamble") {
        const position = this.#lines.positionAt(chunk.offset);
        this.#losses.add("no-source", [`@${chunk.type}`], "it is no source.", position);
        return [];
      }
      if (chunk.type !== "string") return this.#readEntry(chunk);
      this.#readString(chunk);
      return [];
    });
  }

  #readEntry(chunk: Chunk): RawItem[] {
    const position = this.#lines.positionAt(chunk.offset);
    const unknown = new Set<string>();
    const parent = this.#findParent(chunk);
    const parsed = this.#parse(parent === undefined ? chunk.text : `${chunk.text}\n${parent.text}`, unknown);
    const [entry] = parsed.entries;
    if (entry === undefined || entry.input === "") return this.#refuse(chunk, parsed.error ?? "it has no fields");
    const at = [chunk.key === "" ? `line ${position.line}` : chunk.key];
    for (const command of unknown)
      this.#losses.add("markup", at, `the command ${command} is not known, and is kept as it is.`, position);
    const fields = toItem(entry, (code, field, text) => this.#losses.add(code, [...at, field], text, position));
    return [{ id: chunk.key === "" ? undefined : chunk.key, fields, at, position }];
  }

  #findParent({ text, key }: Chunk): Chunk | undefined {
    const [, name] = /[\s,]crossref\s{0,20}=\s{0,20}["{]?([^\s,"{}]{1,200})/i.exec(text) ?? [];
    const parent = name === undefined ? undefined : this.#byKey.get(name.toLowerCase());
    return parent === undefined || parent.key === key || parent.flaw !== undefined ? undefined : parent;
  }

  #readString(chunk: Chunk): void {
    // The parser takes no file without an entry.
    const { strings, error } = this.#parse(`${chunk.text}\n@misc{x, title={x}}`, new Set());
    const flaw = error ?? this.#strings.add(strings);
    if (flaw !== undefined) this.#refuse(chunk, flaw);
  }

  #refuse({ type, key, offset }: Chunk, reason: string): [] {
    const position = this.#lines.positionAt(offset);
    const name = key === "" ? `@${type}` : key;
    this.#losses.add("bad-entry", [name], `the entry in line ${position.line} is left out: ${reason}.`, position);
    return [];
  }

  #parse(text: string, unknown: Set<string>): { entries: Entry[]; strings: Record<string, string>; error?: string } {
    const strings = this.#strings.listUsed(text);
    if (strings === undefined)
      return { entries: [], strings: {}, error: "its abbreviations stand for too long a text" };
    const options: Options = {
      english: false,
      sentenceCase: false,
      caseProtection: false,
      applyCrossRef: true,
      strings,
      unsupported: (_, tex) => {
        unknown.add(tex.slice(0, 40));
        return tex;
      },
    };
    try {
      const { entries, strings: known, errors } = parse(hideAngles(text), options);
      const [first] = errors;
      return { entries, strings: known, ...(first !== undefined && { error: tidy(first.error) }) };
    } catch {
      return { entries: [], strings: {}, error: "it cannot be read" };
    }
  }
}

const STEPS_OF_ENTRY = 5_000;

/** What the parser says, without places that are counted in the entry alone. */
function tidy(error: string): string {
  return error
    .replace(/\s+/g, " ")
    .split(/ at line \d{1,9}, column \d/, 1)
    .join("")
    .slice(0, 120);
}
