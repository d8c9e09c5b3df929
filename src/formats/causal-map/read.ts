import { requireList, requireObjects, requireOptions } from "../../limits/require-argument.js";
import type { Strand } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { shorten } from "../../schema/shorten.js";
import { FORMAT } from "../../schema/vocabulary.js";
import type { Sheet } from "../../sheets/sheet.js";
import { createProblem } from "../../theory/create-problem.js";
import { parseTheory } from "../../theory/parse.js";
import { makeId } from "../make-id.js";
import type { TablesResult } from "../tables/read.js";
import { type Bundle, type Factor, toLink } from "./bundle.js";
import { listEvidence } from "./list-evidence.js";
import { ReadLosses } from "./losses.js";
import { type Claim, findMap, readClaims } from "./read-claims.js";
import { type Label, nameLabel } from "./read-label.js";

/** How a causal map is read. */
export interface CausalMapReadOptions {
  /** What the theory is called, which a table of links does not say. */
  readonly title?: string | undefined;
  /** The language of its texts; guessed when absent. */
  readonly language?: string | undefined;
  /** The language to assume where the graph names none; the assumption is reported. English when absent. */
  readonly presumedLanguage?: string | undefined;
  /** Labels of what the programme does, or the more general part of them. Other causes that are no effect are factors. */
  readonly interventions?: readonly string[] | undefined;
  /** How many parts of a label with `;` are kept; all when absent. */
  readonly zoom?: number | undefined;
}

/**
 * Whether one of some sheets is a table of links with causes and effects, in English or Dutch.
 *
 * @example
 * hasCausalMap([{ name: "Links", rows: [["Cause", "Effect"], ["Rain", "Harvest"]] }])
 * // => true
 */
export function hasCausalMap(sheets: readonly Sheet[]): boolean {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  return findMap(sheets) !== undefined;
}

/**
 * Reads a table of links as tools for causal mapping write it, a row for each claim: cause, effect, source and quote.
 *
 * Rows with the same cause and effect are one link, and each row is a piece of evidence on it. `~` marks an opposite: that
 * less of one thing leads to less of another is evidence that more leads to more, and that it leads to more, that more
 * leads to less; so opposites share a node, and count towards the sign of the link. Most rows decide on that; those that
 * say otherwise oppose the link. `;` goes from the general to the special: the first part of labels is their strand.
 *
 * @example
 * const rows = [
 *   ["cause", "effect", "source", "quote"],
 *   ["Wells", "Health", "Ama", "We are well since the well came"],
 *   ["~Wells", "~Health", "Kofi", "Without wells people fell ill"],
 * ];
 * const result = readCausalMap([{ name: "links.csv", rows }], { title: "Water", language: "en", interventions: ["wells"] });
 * result.ok && result.theory.links // => [{ from: "wells", to: "health" }]
 * result.ok && Object.values(result.theory.evidence ?? {}).map(({ on, stance, source }) => [on, stance, source])
 * // => [["wells->health", "supports", "ama"], ["wells->health", "supports", "kofi"]]
 */
export function readCausalMap(sheets: readonly Sheet[], options: CausalMapReadOptions = {}): TablesResult {
  requireObjects(sheets, "a list of sheets", ["name", "rows"]);
  requireOptions(options);
  if (options.interventions !== undefined) requireList(options.interventions, "the labels of interventions as a list");
  const losses = new ReadLosses();
  const map = findMap(sheets);
  if (map === undefined) {
    const reason = { name: "nothing-in", notation: "causal-map" } as const;
    return { ok: false, problems: [createProblem("empty", { reason })], losses: [] };
  }
  const { sheet } = map;
  if (sheet.isGuessedEncoding)
    losses.add("guessed-encoding", sheet.name, undefined, "it is not in UTF-8 and is taken for Windows-1252.");
  for (const { row, message, isFormula } of sheet.flaws ?? [])
    losses.add(isFormula ? "failed-formula" : "notation", sheet.name, row, message);
  for (const other of sheets)
    if (other !== sheet && other.rows.length > 0)
      losses.add("unknown-sheet", other.name, undefined, "only the table of links is read.");
  const result = parseTheory(new Reader(sheet.name, options, losses).read(readClaims(map, losses)));
  return { ...result, losses: losses.list };
}

class Reader {
  readonly #name: string;
  readonly #options: CausalMapReadOptions;
  readonly #losses: ReadLosses;
  readonly #ids = { shared: new Set<string>(), strands: new Set<string>() };
  readonly #factors = new Map<string, Factor>();
  readonly #strands = new Map<string, { readonly id: string; readonly strand: Strand }>();
  readonly #bundles = new Map<string, Bundle>();

  constructor(name: string, options: CausalMapReadOptions, losses: ReadLosses) {
    this.#name = name;
    this.#options = options;
    this.#losses = losses;
  }

  read(claims: readonly Claim[]): unknown {
    const { presumedLanguage = "en", language = presumedLanguage } = this.#options;
    const { title = language === "nl" ? "Zonder titel" : "Untitled" } = this.#options;
    if (this.#options.title === undefined || this.#options.language === undefined) {
      const text = `the table does not say what the theory is called or in which language; taken are ${quote(title)} and ${language}.`;
      this.#losses.add("guessed-theory", this.#name, undefined, text);
    }
    for (const claim of claims) this.#addClaim(claim);
    const nodes = this.#listNodes();
    const bundles = [...this.#bundles.values()];
    return {
      format: FORMAT,
      id: makeId(title, "theory", new Set()),
      title,
      language,
      strands: Object.fromEntries([...this.#strands.values()].map(({ id, strand }) => [id, strand])),
      ...nodes,
      links: bundles.map(toLink),
      ...listEvidence(bundles, this.#ids.shared, this.#name, this.#losses),
    };
  }

  #addClaim(claim: Claim): void {
    const { row, cause, effect, coded } = claim;
    const from = this.#findFactor(cause, row);
    const to = this.#findFactor(effect, row);
    if (from === to) {
      this.#losses.add(
        "self-link",
        this.#name,
        row,
        `${shorten(coded)} leads from one thing to itself, so it is left out.`,
      );
      return;
    }
    to.isEffect = true;
    const sign = cause.isOpposite === effect.isOpposite ? "+" : "-";
    if (cause.isOpposite || effect.isOpposite) {
      const words = sign === "+" ? "more leads to more" : "more leads to less";
      this.#losses.add(
        "opposite",
        this.#name,
        row,
        `${shorten(coded)} is taken to say that ${words}; its note has it as it was.`,
      );
    }
    const key = `${from.id}->${to.id}`;
    const bundle = this.#bundles.get(key) ?? { from, to, claims: [] };
    bundle.claims.push({ claim, sign });
    this.#bundles.set(key, bundle);
  }

  #findFactor(label: Label, row: number): Factor {
    const { zoom = Number.POSITIVE_INFINITY } = this.#options;
    const parts = label.parts.slice(0, Math.max(1, zoom));
    const title = nameLabel({ ...label, parts });
    if (parts.length < label.parts.length)
      this.#losses.add("zoomed", this.#name, row, `${quote(nameLabel(label))} is one with ${quote(title)}.`);
    const known = this.#factors.get(fold(title));
    if (known !== undefined) {
      if (known.title !== title)
        this.#losses.add("same-label", this.#name, row, `${quote(title)} is one with ${quote(known.title)}.`);
      return known;
    }
    const factor = { id: makeId(title, "factor", this.#ids.shared), title, parts, isEffect: false };
    this.#factors.set(fold(title), factor);
    return factor;
  }

  /** A factor that takes part in a link: an outcome where something leads to it, else what the options say. */
  #listNodes() {
    const used = new Set([...this.#bundles.values()].flatMap(({ from, to }) => [from, to]));
    const factors = [...this.#factors.values()].filter((factor) => used.has(factor));
    const general = new Set(
      factors.filter(({ parts }) => parts.length > 1).map(({ parts: [first = ""] }) => fold(first)),
    );
    const given = new Set((this.#options.interventions ?? []).map(fold));
    const registers: { [register: string]: { [id: string]: object } } = {
      interventions: {},
      outcomes: {},
      factors: {},
    };
    for (const { id, title, parts, isEffect } of factors) {
      const isGiven = parts.some((_, i) => given.has(fold(parts.slice(0, i + 1).join("; "))));
      const [kind, register] = isEffect
        ? ["an outcome", "outcomes"]
        : isGiven
          ? ["", "interventions"]
          : ["a factor", "factors"];
      if (isEffect === isGiven) {
        const reason = isEffect
          ? "something leads to it"
          : "nothing leads to it and nobody said that it is an intervention";
        this.#losses.add("node-kind", this.#name, undefined, `${quote(title)} is taken for ${kind}, as ${reason}.`);
      }
      const strand = this.#findStrand(parts[0] ?? "", general);
      const nodes = registers[register ?? "factors"] ?? {};
      nodes[id] = { title, ...(strand !== undefined && { strand }) };
    }
    return registers;
  }

  #findStrand(part: string, general: ReadonlySet<string>): string | undefined {
    const key = fold(part);
    if (!general.has(key)) return undefined;
    const known = this.#strands.get(key);
    if (known !== undefined) return known.id;
    const id = makeId(part, "strand", this.#ids.strands);
    this.#strands.set(key, { id, strand: { title: part } });
    return id;
  }
}

function fold(label: string): string {
  return label
    .normalize("NFC")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim())
    .join("; ")
    .trim();
}
