/** A sentence and its Dutch, with `{1}` and on for what differs; `{1w}` is a word of ours and `{1p}` a place in a table. */
export type SentencePair = readonly [english: string, dutch: string];

/**
 * Finds the Dutch of a sentence among pairs, the one with the most words of its own that fits; nothing where none does. What stands before it up to a
 * colon is where it is, what comes after it what may have been meant or what became of it.
 */
export function translateSentence(message: string, pairs: readonly SentencePair[]): string | undefined {
  if (message.length > LONGEST) return undefined;
  const [, said = message, hint] = /^(.*) Did you mean ("(?:[^"\\]|\\.)*"|[^\s?]+)\?$/s.exec(message) ?? [];
  const fitting = pairs.flatMap(([english, dutch]) => {
    const found = toPattern(english).exec(said);
    return found === null ? [] : [{ english, dutch, found }];
  });
  const [first, ...others] = fitting;
  if (first === undefined) return undefined;
  const { english, dutch, found } = others.reduce((a, b) => (lengthOf(b.english) > lengthOf(a.english) ? b : a), first);
  const [, place = "", ...parts] = found;
  const names = [...english.matchAll(HOLE)].map(([, name = ""]) => name);
  const filled = dutch.replace(HOLE, (_, name: string, kind: string) => {
    const part = parts[names.indexOf(name)] ?? "";
    return kind === "w" ? (WORDS[part] ?? part) : kind === "p" ? translatePlace(part) : part;
  });
  return `${translatePlace(place)}${filled}${hint === undefined ? "" : ` Bedoel je ${hint}?`}`;
}

/** Where something stands in a table or list, in Dutch. */
export function translatePlace(place: string): string {
  return place
    .replace(/, row (\d+)/, ", rij $1")
    .replace(/, column ([A-Z]+)/, ", kolom $1")
    .replace(/^item (?=\d)/, "item ")
    .replace(/^line (?=\d)/, "regel ")
    .replace(/^the file(?=[:,])/, "het bestand")
    .replace(/ of the base(?=[:,]|$)/, " van de basis");
}

/** A longer one shows a text of somebody's as it is, and a pattern could take long over it. */
const LONGEST = 2_000;

const HOLE = /\{(\d)([wp]?)\}/g;

const lengthOf = (english: string) => english.replace(HOLE, "").length;

const patterns = new Map<string, RegExp>();

function toPattern(english: string): RegExp {
  const known = patterns.get(english);
  if (known !== undefined) return known;
  const source = english.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(HOLE, "(.+?)");
  const pattern = new RegExp(`^((?:.*?: )?)${source}$`, "s");
  patterns.set(english, pattern);
  return pattern;
}

/** Words that stand in a sentence without quotes. */
const WORDS: { readonly [word: string]: string } = {
  intervention: "interventie",
  outcome: "uitkomst",
  factor: "factor",
  assumption: "aanname",
  evidence: "bewijs",
  source: "bron",
  strand: "spoor",
  indicator: "indicator",
  actor: "actor",
  title: "titel",
  language: "taal",
  cause: "oorzaak",
  effect: "gevolg",
  "cause and effect": "oorzaak en gevolg",
};
