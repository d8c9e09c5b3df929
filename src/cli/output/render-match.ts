import type { MatchedIndicator, PartnerIndicator, ResultMatch } from "../../entries/formats/iati.js";
import { getText, toPrintable } from "../../entries/render/text.js";
import type { Language, Measurement, Theory } from "../../index.js";
import { MATCH_WORDS, type MatchWords } from "./match-words.js";

/** How many of what was not attached are listed. */
const SHOWN = 20;

/** What `toc match` found, as a page of text. */
export function renderMatch(theory: Theory, match: ResultMatch, lang: Language): string {
  return toPrintable(new MatchPage(theory, lang).render(match));
}

class MatchPage {
  readonly #theory: Theory;
  readonly #lang: Language;
  readonly #words: MatchWords;

  constructor(theory: Theory, lang: Language) {
    this.#theory = theory;
    this.#lang = lang;
    this.#words = MATCH_WORDS[lang];
  }

  render({ matched, ambiguous, unmatched, unreported }: ResultMatch): string {
    const words = this.#words;
    const counts = { matched: matched.length, ambiguous: ambiguous.length, unmatched: unmatched.length };
    const sum = (count: (one: MatchedIndicator) => number) => matched.reduce((total, one) => total + count(one), 0);
    const values = {
      attached: sum(({ attached }) => attached.length),
      revised: sum(({ revised }) => revised.length),
      known: sum(({ known }) => known),
    };
    const ids = Object.keys(this.#theory.indicators ?? {});
    return [
      words.summary(counts),
      words.values(values),
      ...section(
        words.matched,
        ids.flatMap((id) =>
          this.#listMatched(
            id,
            matched.filter(({ indicator }) => indicator === id),
          ),
        ),
      ),
      ...section(
        words.ambiguous,
        this.#shorten(ambiguous).map(({ partner, reason, candidates }) =>
          this.#tell(partner, words.reasons[reason], words.candidates(candidates)),
        ),
        this.#tellRest(ambiguous.length),
      ),
      ...section(
        words.unmatched,
        this.#shorten(unmatched).map(({ partner, reason, nearest }) =>
          this.#tell(partner, words.reasons[reason], this.#tellNearest(nearest)),
        ),
        this.#tellRest(unmatched.length),
      ),
      ...section(
        words.unreported,
        unreported.map((id) => `  ${id}: ${this.#titleOf(id)}`),
      ),
      "",
    ].join("\n");
  }

  #listMatched(id: string, matched: readonly MatchedIndicator[]): string[] {
    if (matched.length === 0) return [];
    return [
      `  ${id}: ${this.#titleOf(id)}`,
      ...matched.map((one) => `    ${this.#name(one.partner)}: ${this.#listValues(one)}`),
    ];
  }

  #listValues({ attached, revised, known, indicator }: MatchedIndicator): string {
    const unit = this.#theory.indicators?.[indicator]?.unit;
    const parts = [
      ...attached.map((value) => `${this.#date(value)} ${this.#show(value, unit)}`),
      ...revised.map(
        ({ before, after }) =>
          `${this.#date(after)} ${this.#show(after, unit)} (${this.#words.revised(this.#show(before, unit))})`,
      ),
      ...(known > 0 ? [this.#words.known(known)] : []),
    ];
    return parts.length === 0 ? this.#words.nothing : parts.join("; ");
  }

  #date({ date }: Measurement): string {
    return date ?? this.#words.noDate;
  }

  #show({ value, text, note }: Measurement, unit = ""): string {
    const number = value === undefined ? undefined : String(value).replace(".", this.#words.decimal);
    const counted = number === undefined ? undefined : unit === "%" ? `${number}%` : `${number} ${unit}`.trim();
    const words = text === undefined ? undefined : getText(text, this.#lang, this.#theory.language);
    return [
      counted ?? words ?? "",
      ...(note === undefined ? [] : [`[${getText(note, this.#lang, this.#theory.language)}]`]),
    ].join(" ");
  }

  #titleOf(id: string): string {
    const title = this.#theory.indicators?.[id]?.title;
    return title === undefined ? "" : getText(title, this.#lang, this.#theory.language);
  }

  #tell(partner: PartnerIndicator, ...reasons: readonly (string | undefined)[]): string {
    const { file, position } = partner;
    const place = file === undefined ? this.#words.line(position.line) : `${file}:${position.line}`;
    return `  ${place}: ${this.#name(partner)}: ${reasons.filter((reason) => reason !== undefined).join("; ")}`;
  }

  /** A partner's indicator by its activity, its title and its codes. */
  #name({ activity, result, title, references }: PartnerIndicator): string {
    const codes = references.map(({ code }) => code).join(", ");
    const parts = [activity, this.#words.quote(title ?? result ?? ""), codes === "" ? "" : `[${codes}]`];
    return parts.filter((part) => part !== "").join(" ");
  }

  #tellNearest(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#words.nearest(this.#theory.indicators?.[id]?.code ?? "", id);
  }

  #shorten<T>(list: readonly T[]): readonly T[] {
    return list.slice(0, SHOWN);
  }

  #tellRest(count: number): string[] {
    return count > SHOWN ? [`  ${this.#words.more(count - SHOWN)}`] : [];
  }
}

function section(title: string, lines: readonly string[], rest: readonly string[] = []): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines, ...rest];
}
