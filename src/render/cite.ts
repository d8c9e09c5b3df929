import type { Language } from "../language/language.js";
import type { Source, SourceDate, SourceName } from "../schema/generated/types.js";
import { dropLastWord } from "./drop-last-word.js";

/**
 * Cites every source by author and year, as a reader would look it up: `Tjaden & Dunsch 2021`. Sources that would be
 * cited alike get a letter, in document order: `IOM 2018a`, `IOM 2018b`.
 *
 * Without an author the editor is named, without either the title, and without that the id. Names of three or more are cut to the first.
 *
 * @example
 * citeSources({
 *   s1: { type: "book", author: [{ family: "Reisen", "non-dropping-particle": "van" }], issued: { "date-parts": [[2018]] } },
 *   s2: { type: "report", author: [{ literal: "IOM" }] },
 * }, "en")
 * // => new Map([["s1", "van Reisen 2018"], ["s2", "IOM n.d."]])
 */
export function citeSources(
  sources: { readonly [id: string]: Source } = {},
  language: Language = "en",
): ReadonlyMap<string, string> {
  const cited = Object.entries(sources).map(([id, source]) => ({ id, source, citation: cite(id, source, language) }));
  const alike = new Map<string, number>();
  for (const { citation } of cited) alike.set(citation, (alike.get(citation) ?? 0) + 1);
  const given = new Map<string, number>();
  return new Map(
    cited.map(({ id, source, citation }) => {
      if (source["year-suffix"] !== undefined) return [id, citation + source["year-suffix"]];
      if (alike.get(citation) === 1) return [id, citation];
      const before = given.get(citation) ?? 0;
      given.set(citation, before + 1);
      return [id, `${citation}${/\d$/.test(citation) ? "" : "-"}${toLetters(before)}`];
    }),
  );
}

const PHRASES = { en: { others: "et al.", undated: "n.d." }, nl: { others: "e.a.", undated: "z.j." } } as const;

/** Longer titles are cut after a word. */
const LONGEST_TITLE = 50;

function cite(id: string, source: Source, language: Language): string {
  return `${nameMakers(id, source, PHRASES[language].others)} ${yearOf(source.issued) ?? PHRASES[language].undated}`;
}

function nameMakers(id: string, source: Source, others: string): string {
  const makers = source.author?.length ? source.author : (source.editor ?? []);
  const [first, second, third] = makers.map(nameOf).filter((name) => name !== "");
  if (first === undefined) return nameTitle(source) ?? id;
  if (second === undefined) return first;
  return third !== undefined || OTHERS.test(second) ? `${first} ${others}` : `${first} & ${second}`;
}

/** What some write as a name for the authors they leave out. */
const OTHERS = /^(et al|e\.a|and others|others|en anderen)\.?$/i;

function nameOf(name: SourceName): string {
  if (name.family === undefined) return name.literal ?? name.given ?? "";
  return [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}

function nameTitle(source: Source): string | undefined {
  const title = source["title-short"] ?? source.shortTitle ?? source.title ?? source["container-title"];
  return title === undefined ? undefined : `“${cutTitle(title)}”`;
}

function cutTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${dropLastWord(title.slice(0, LONGEST_TITLE))}…`;
}

function yearOf(date: SourceDate | undefined): string | undefined {
  const parts = date?.["date-parts"];
  if (parts?.[0]?.[0] !== undefined) {
    const [first, last] = [parts[0], parts.at(-1)].map((part) => String(part?.[0] ?? ""));
    return first === last ? first : `${first}–${last}`;
  }
  return /\d{4}/.exec(date?.raw ?? date?.literal ?? "")?.[0];
}

/** a to z, then aa, ab and so on. */
function toLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}
