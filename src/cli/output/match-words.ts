import type { AmbiguousIndicator, UnmatchedIndicator } from "../../entries/formats/iati.js";
import type { Language } from "../../index.js";

/** What the page of `toc match` says. */
export interface MatchWords {
  readonly decimal: "." | ",";
  summary(counts: { matched: number; ambiguous: number; unmatched: number }): string;
  values(counts: { attached: number; revised: number; known: number }): string;
  readonly matched: string;
  readonly ambiguous: string;
  readonly unmatched: string;
  readonly unreported: string;
  revised(before: string): string;
  readonly known: (count: number) => string;
  readonly nothing: string;
  readonly noDate: string;
  readonly reasons: { readonly [R in AmbiguousIndicator["reason"] | UnmatchedIndicator["reason"]]: string };
  candidates(ids: readonly string[]): string;
  nearest(code: string, id: string): string;
  quote(text: string): string;
  line(number: number): string;
  more(count: number): string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: MatchWords = {
  decimal: ".",
  summary: ({ matched, ambiguous, unmatched }) =>
    `${plural(matched + ambiguous + unmatched, "indicator", "indicators")} of partners: ${matched} matched, ${ambiguous} ambiguous, ${unmatched} not matched.`,
  values: ({ attached, revised, known }) => `Actuals: ${attached} new, ${revised} revised, ${known} known already.`,
  matched: "Matched",
  ambiguous: "Ambiguous, so left alone",
  unmatched: "Not matched",
  unreported: "Reported by no partner",
  revised: (before) => `was ${before}`,
  known: (count) => `${count} known already`,
  nothing: "no actuals",
  noDate: "undated",
  reasons: {
    "several-indicators": "its codes belong to several indicators of the theory",
    "several-lists": "partners use this code from different lists; say with --list which is yours",
    "result-code": "only the result has a code, and there are several indicators",
    unit: "it is a percentage on one side and a number on the other",
    "no-code": "no code of a list that counts",
    "unknown-code": "the theory has no indicator with this code",
  },
  candidates: (ids) => `could be ${ids.join(", ")}`,
  nearest: (code, id) => `nearest is ${code} (${id})`,
  quote: (text) => `“${text}”`,
  line: (number) => `line ${number}`,
  more: (count) => `and ${count} more; --format json has all`,
};

const nl: MatchWords = {
  decimal: ",",
  summary: ({ matched, ambiguous, unmatched }) =>
    `${plural(matched + ambiguous + unmatched, "indicator", "indicatoren")} van partners: ${matched} gekoppeld, ${ambiguous} niet eenduidig, ${unmatched} niet gekoppeld.`,
  values: ({ attached, revised, known }) =>
    `Gemeten waarden: ${attached} nieuw, ${revised} herzien, ${known} al bekend.`,
  matched: "Gekoppeld",
  ambiguous: "Niet eenduidig, dus met rust gelaten",
  unmatched: "Niet gekoppeld",
  unreported: "Door geen enkele partner gerapporteerd",
  revised: (before) => `was ${before}`,
  known: (count) => `${count} al bekend`,
  nothing: "geen gemeten waarden",
  noDate: "zonder datum",
  reasons: {
    "several-indicators": "de codes horen bij meer dan één indicator van de theorie",
    "several-lists":
      "partners gebruiken deze code uit verschillende lijsten; geef met --list aan welke lijst u gebruikt",
    "result-code": "alleen het resultaat heeft een code, en er zijn meer indicatoren",
    unit: "aan de ene kant staat een percentage en aan de andere een aantal",
    "no-code": "geen code uit een lijst die telt",
    "unknown-code": "de theorie heeft geen indicator met deze code",
  },
  candidates: (ids) => `kan ${ids.join(", ")} zijn`,
  nearest: (code, id) => `het dichtst in de buurt ligt ${code} (${id})`,
  quote: (text) => `‘${text}’`,
  line: (number) => `regel ${number}`,
  more: (count) => `en nog ${count}; --format json geeft alles`,
};

/** The words in each language. */
export const MATCH_WORDS: { readonly [L in Language]: MatchWords } = { en, nl };
