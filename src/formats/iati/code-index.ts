import { UnknownIdError } from "../../theory/errors.js";
import { findNearest } from "../../theory/nearest.js";
import type { Theory } from "../../theory/theory.js";
import type { IatiIndicator, IatiReference, IatiResult } from "./activity-results.js";
import type { AmbiguousIndicator, MatchOptions } from "./result-match.js";

/** What a code may differ in and still be the same. */
const fold = (code: string) => code.normalize("NFC").trim().toLowerCase();

/** The theory's indicators that a partner's could be. */
export interface Candidates {
  readonly indicators: readonly string[];
  /** Set where it cannot be told which one. */
  readonly reason?: AmbiguousIndicator["reason"];
  /** The addresses of the lists of the references that count. */
  readonly lists: readonly string[];
}

/** Knows the codes of a theory. */
export class CodeIndex {
  readonly #theory: Theory;
  readonly #options: MatchOptions;
  readonly #indicators = new Map<string, string[]>();
  readonly #outcomes = new Map<string, string[]>();
  readonly #given = new Map<string, string>();

  /** @throws {UnknownIdError} when a code is to stand for an indicator that the theory does not have */
  constructor(theory: Theory, options: MatchOptions) {
    this.#theory = theory;
    this.#options = options;
    const indicators = theory.indicators ?? {};
    for (const [id, { code }] of Object.entries(indicators)) add(this.#indicators, code, id);
    for (const [id, { code }] of Object.entries(theory.outcomes ?? {})) add(this.#outcomes, code, id);
    for (const [code, id] of Object.entries(options.codes ?? {})) {
      if (!Object.hasOwn(indicators, id))
        throw new UnknownIdError(id, { roles: ["indicator"], candidates: Object.keys(indicators) });
      this.#given.set(fold(code), id);
    }
  }

  /** What a partner's indicator could be by its references, or where it has none by those of its result. */
  find(indicator: IatiIndicator, result: IatiResult): Candidates {
    const counting = indicator.references.filter((reference) => this.#counts(reference));
    if (counting.length > 0) {
      const indicators = [...new Set(counting.flatMap(({ code }) => this.#lookUp(code)))];
      const lists = counting.flatMap(({ uri }) => (uri === undefined ? [] : [uri]));
      return { indicators, lists, ...(indicators.length > 1 && { reason: "several-indicators" }) };
    }
    const outcomes = result.references
      .filter((reference) => this.#counts(reference))
      .flatMap(({ code }) => this.#outcomes.get(fold(code)) ?? []);
    const indicators = [...new Set(outcomes.flatMap((id) => this.#theory.outcomes?.[id]?.indicators ?? []))];
    const isSure = indicators.length === 1 && result.indicators.length === 1;
    return { indicators, lists: [], ...(indicators.length > 0 && !isSure && { reason: "result-code" }) };
  }

  /** Whether a reference is of a list whose codes are the theory's. */
  #counts({ vocabulary, code, uri }: IatiReference): boolean {
    if (this.#given.has(fold(code))) return true;
    const { vocabularies = ["99"], list } = this.#options;
    return vocabularies.includes(vocabulary) && (list === undefined || uri === undefined || uri === list);
  }

  #lookUp(code: string): readonly string[] {
    const given = this.#given.get(fold(code));
    return given === undefined ? (this.#indicators.get(fold(code)) ?? []) : [given];
  }

  /** Why nothing was found, and what may have been meant. */
  explain(references: readonly IatiReference[]) {
    const counting = references.filter((reference) => this.#counts(reference));
    if (counting.length === 0) return { reason: "no-code" } as const;
    const near = counting.map(({ code }) => findNearest(fold(code), this.#indicators.keys())).find(Boolean);
    const [nearest] = near === undefined ? [] : (this.#indicators.get(near) ?? []);
    return { reason: "unknown-code", ...(nearest !== undefined && { nearest }) } as const;
  }
}

function add(index: Map<string, string[]>, code: string | undefined, id: string): void {
  if (code === undefined) return;
  const found = index.get(fold(code));
  if (found === undefined) index.set(fold(code), [id]);
  else found.push(id);
}
